import { join } from 'node:path';
import * as v from 'valibot';
import { analysisSchema, articleSchema, verdictSchema } from '../../library/article-schema.ts';
import { toArticleOutput } from '../analyze/output.ts';
import { toReport } from '../analyze/report.ts';
import type { ExtensionBrowser, Page } from '../browsers/driver.ts';

const replySchema = v.object({ ok: v.literal(true), value: v.unknown() });
const readingSchema = v.object({ article: articleSchema, verdict: verdictSchema });

/** Sends a message of the extension's from one of its pages and gives back the answer. */
async function send(page: Page, name: string, ask: unknown, tab: number | null = null): Promise<unknown> {
  const message = JSON.stringify({ byline: name, ask });
  const call =
    tab === null
      ? `chrome.runtime.sendMessage(${message})`
      : `chrome.tabs.sendMessage(${tab}, ${message}, { frameId: 0 }).then((reply) => reply?.ok && reply)`;
  return v.parse(replySchema, await page.waitFor(call)).value;
}

/** Makes the overlay open by itself, as a reader can in the settings. */
export async function setOverlay(options: Page): Promise<void> {
  await send(options, 'change-settings', { overlay: true });
}

/** Reads an article in a browser without a window: prints the report, writes the screenshots, names the files. */
export async function preview(browser: ExtensionBrowser, url: string, folder: string): Promise<void> {
  const options = await browser.openOptions();
  await setOverlay(options);
  const page = await browser.newPage();
  await page.goto(url);
  const findTab = `(async () => (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(page.url())})?.id)()`;
  const tab = Number(await options.waitFor(findTab));
  console.log(`\n${await readReport(options, url, tab)}\n`);
  const shots = await takePictures(browser, { options, page, tab }, folder);
  console.log(`Screenshots:\n${shots.map((path) => `  ${path}`).join('\n')}`);
}

async function readReport(options: Page, url: string, tab: number): Promise<string> {
  const { article, verdict } = v.parse(readingSchema, await send(options, 'get-reading', null, tab));
  const analysis = v.parse(analysisSchema, await send(options, 'get-analysis', null, tab));
  return toReport({
    id: url,
    article: toArticleOutput(article, verdict),
    text: article.text,
    ...analysis,
  });
}

/** Brings the article's text into view, where the marks are: from its first long line on. */
const scrollToText = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.data.trim().length < 150) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    window.scrollTo(0, range.getBoundingClientRect().top + window.scrollY - 80);
    return;
  }
})()`;

interface Shown {
  readonly options: Page;
  readonly page: Page;
  readonly tab: number;
}

/** @returns the files written */
async function takePictures(
  browser: ExtensionBrowser,
  { options, page, tab }: Shown,
  folder: string,
): Promise<readonly string[]> {
  const shots: string[] = [];
  const shoot = async (shown: Page, name: string): Promise<void> => {
    await shown.bringToFront();
    const path = join(folder, `${browser.name}-${name}.png`);
    await shown.screenshot(path);
    shots.push(path);
  };
  const popup = await browser.openPopup(page.url());
  await popup.waitFor("document.querySelector('section.analysis-glance[aria-busy=false], main .notice')");
  await popup.setViewport(420, 720);
  await shoot(popup, 'popup');
  await popup.evaluate("document.querySelector('form button[type=submit]').click()");
  await options.waitFor("document.querySelector('.article-title')");
  await send(options, 'set-panel', { open: true }, tab);
  await page.evaluate(scrollToText);
  await shoot(page, 'page');
  await shoot(options, 'options');
  if (await page.setDark(true)) await shoot(page, 'page-dark');
  if (await options.setDark(true)) await shoot(options, 'options-dark');
  return shots;
}
