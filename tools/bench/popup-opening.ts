/**
 * How fast the popup shows who wrote an article and when, from the beginning of its document on:
 *   node tools/bench/popup-opening.ts [chromium|firefox]
 * Over the sample, 20 openings each: "read": the page has been read before (the reader is there); "unread": the page has
 * just been loaded, and its text is not read yet; "stopped": as unread, but the background is not running and no model is
 * loaded (5 openings). First comes what the popup draws at once, then title and byline, then names, then all.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildExtension } from '../browsers/build-extension.ts';
import { launchChromium } from '../browsers/chromium.ts';
import type { Page } from '../browsers/driver.ts';
import { type BrowserName, provideBrowsers } from '../browsers/find-browsers.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { serveFolder } from '../serve/static-server.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const openings = 20;
const stoppedOpenings = 5;
/** A reader looks at the page before the popup, in milliseconds; by then its loading is done with. */
const looksFor = 700;

const kinds = ['loading', 'article', 'names', 'ready'] as const;
const timesSchema = v.object({
  loading: v.number(),
  article: v.number(),
  names: v.number(),
  ready: v.number(),
});
type Times = v.InferOutput<typeof timesSchema>;

/** Each drawing's moment (entrypoints/popup/main.tsx marks them), in milliseconds since the document began. */
const timesOf = `(() => {
  const at = (kind) => performance.getEntriesByName('byline-' + kind)[0]?.startTime;
  return at('ready') !== undefined && { loading: at('loading'), article: at('article'), names: at('names'), ready: at('ready') };
})()`;

/** Leads the popup's tab to another file of the extension. In the page itself: Firefox lets no driver do so. */
async function lead(popup: Page, path: string): Promise<void> {
  await popup.evaluate(`[setTimeout(() => { location.href = ${JSON.stringify(path)}; }, 0)].length`);
  await popup.waitFor(`location.pathname === ${JSON.stringify(path)} && document.readyState === 'complete'`);
}

/** Opens the popup anew after something was done while it was closed. */
async function open(popup: Page, whileClosed: () => Promise<void> = async () => undefined): Promise<Times> {
  await lead(popup, '/highlights.css');
  await whileClosed();
  await lead(popup, '/popup.html');
  return v.parse(timesSchema, await popup.waitFor(timesOf));
}

const quantile = (values: readonly number[], share: number): string =>
  (
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
    Number.NaN
  ).toFixed(0);

function report(name: string, times: readonly Times[]): void {
  const show = (kind: keyof Times): string => {
    const values = times.map((time) => time[kind]);
    return `${kind} ${quantile(values, 0.5)} (95 %: ${quantile(values, 0.95)})`;
  };
  const shown = kinds.map((kind) => show(kind).padEnd(26)).join(' ');
  console.log(`  ${name.padEnd(8)} ${shown} ms, n = ${times.length}`);
}

async function measure(name: BrowserName, executablePath: string): Promise<void> {
  const server = await serveFolder(join(import.meta.dirname, '../../tests/fixtures'));
  const profile = mkdtempSync(join(tmpdir(), `byline-bench-${name}-`));
  const browser = await launchers[name]({
    ...{ executablePath, profile, extension: buildExtension(name) },
    ...{ isHeadless: true, isOffline: true, isMeasured: true },
  });
  try {
    const page = await browser.newPage();
    const url = `${server.origin}/sample/page.html`;
    await page.goto(url);
    const popup = await browser.openPopup(url);
    await popup.waitFor(timesOf);
    const [read, unread, stopped]: [Times[], Times[], Times[]] = [[], [], []];
    for (let i = 0; i < openings; i++) read.push(await open(popup));
    const load = async (): Promise<void> => {
      await page.goto(url);
      await new Promise((resolve) => setTimeout(resolve, looksFor));
    };
    for (let i = 0; i < openings; i++) unread.push(await open(popup, load));
    const loadAndStop = (): Promise<void> => load().then(() => browser.stopBackground());
    for (let i = 0; i < stoppedOpenings; i++) stopped.push(await open(popup, loadAndStop));
    console.log(name);
    report('read', read);
    report('unread', unread);
    report('stopped', stopped);
  } finally {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const wanted = (['chromium', 'firefox'] as const).filter(
  (name) => process.argv[2] === undefined || process.argv[2] === name,
);
const paths = provideBrowsers(wanted);
for (const name of wanted) await measure(name, paths[name]);
