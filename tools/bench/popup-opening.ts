/**
 * How fast the popup shows who wrote an article and when, from the beginning of its document on:
 *   node tools/bench/popup-opening.ts [chromium|firefox]
 * Over the sample, 20 openings each: "ahead": the reader has looked at the page for a moment, in which it was read ahead;
 * "again": the popup has been open over it before; "unread": the page was loaded behind another and comes into view with
 * the popup; "stopped": as ahead, but the background is not running and no model is loaded (5 openings). First comes what
 * the popup draws at once, then title and byline, then names, then all.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildExtension } from '../browsers/build-extension.ts';
import type { ExtensionBrowser, Page } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browsers.ts';
import { launchBrowser, provideNamedBrowsers } from '../browsers/launch-browser.ts';
import { serveFolder } from '../serve/static-server.ts';
import { printQuantile } from './quantile.ts';

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

/** From here on the driver has opened a second popup, since the browser told of none: that one is not the first look. */
const secondTry = 1900;

/** Opens the popup over the tab that shows an address, and closes it again. @returns null where it took a second try */
async function open(browser: ExtensionBrowser, url: string): Promise<Times | null> {
  const begun = performance.now();
  const popup = await browser.openPopup(url);
  const isFirst = performance.now() - begun < secondTry;
  const times = v.parse(timesSchema, await popup.waitFor(timesOf));
  await popup.close();
  return isFirst ? times : null;
}

function report(name: string, times: readonly Times[]): void {
  const show = (kind: keyof Times): string => {
    const values = times.map((time) => time[kind]);
    return `${kind} ${printQuantile(values, 0.5)} (95 %: ${printQuantile(values, 0.95)})`;
  };
  const shown = kinds.map((kind) => show(kind).padEnd(26)).join(' ');
  console.log(`  ${name.padEnd(8)} ${shown} ms, n = ${times.length}`);
}

async function measure(name: BrowserName, executablePath: string): Promise<void> {
  const server = await serveFolder(join(import.meta.dirname, '../../tests/fixtures'));
  const profile = mkdtempSync(join(tmpdir(), `byline-bench-${name}-`));
  const browser = await launchBrowser(name, {
    ...{ executablePath, profile, extension: buildExtension(name) },
    ...{ isHeadless: true, isOffline: true, isMeasured: true },
  });
  try {
    const url = `${server.origin}/sample/page.html`;
    const page = await browser.newPage();
    const other = await browser.openOptions();
    const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, looksFor));
    const load = async (inView: Page): Promise<void> => {
      await inView.bringToFront();
      await page.goto(url);
      await wait();
    };
    const before: Readonly<Record<string, readonly [times: number, prepare: () => Promise<void>]>> = {
      ahead: [openings, () => load(page)],
      again: [openings, wait],
      unread: [openings, () => load(other)],
      stopped: [stoppedOpenings, () => load(page).then(() => browser.stopBackground())],
    };
    console.log(name);
    for (const [kind, [count, prepare]] of Object.entries(before)) {
      const times: Times[] = [];
      for (let i = 0; i < count; i++) {
        await prepare();
        const opened = await open(browser, url);
        if (opened) times.push(opened);
      }
      report(kind, times);
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (const { name, path } of provideNamedBrowsers(process.argv[2])) await measure(name, path);
