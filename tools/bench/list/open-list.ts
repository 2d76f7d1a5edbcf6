/**
 * How fast the options page is usable over a long list, from the beginning of its document on:
 *   node tools/bench/list/open-list.ts [chromium|firefox] [COUNT, 10000]
 * Prints what the made-up list takes as JSON, in storage, and in the memory of the extension's process; then what reading
 * it costs, and ten openings: until the first rows are drawn, and until a key pressed then has had its effect.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildExtension } from '../../browsers/build-extension.ts';
import { launchChromium } from '../../browsers/chromium.ts';
import type { Page } from '../../browsers/driver.ts';
import { type BrowserName, provideBrowsers } from '../../browsers/find-browsers.ts';
import { launchFirefox } from '../../browsers/firefox.ts';
import { measureExtensionMemory } from '../../browsers/process-memory.ts';
import { fillList } from './fill-list.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const openings = 10;

/** Leads a page to another file of the extension. In the page itself: Firefox lets no driver do so. */
async function lead(page: Page, path: string): Promise<void> {
  await page.evaluate(`[setTimeout(() => { location.href = ${JSON.stringify(path)}; }, 0)].length`);
  await page.waitFor(`location.pathname === ${JSON.stringify(path)} && document.readyState === 'complete'`);
}

/** The first rows are there once a task behind their drawing has had its turn; milliseconds since the document began. */
const usable = `(async () => {
  while (!document.querySelector('a[href^="#/read/"]')) await new Promise((next) => setTimeout(next, 5));
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
  const rows = performance.now();
  await new Promise((next) => { document.addEventListener('keydown', next, { once: true }); document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true })); });
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
  return { rows, key: performance.now() };
})()`;
const timesSchema = v.object({ rows: v.number(), key: v.number() });

const timed = (work: string): string =>
  `(async () => { const begun = performance.now(); await (${work}); return performance.now() - begun; })()`;

/** What is read of storage, each by itself. */
const reads = {
  'all keys': 'chrome.storage.local.getKeys()',
  'all items':
    "chrome.storage.local.getKeys().then((keys) => chrome.storage.local.get(keys.filter((key) => key.startsWith('item:'))))",
  'their copy':
    "chrome.storage.local.get(Array.from({ length: 32 }, (_, i) => 'snapshot:' + String(i).padStart(2, '0')))",
} as const;

const toMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const quantile = (values: readonly number[], share: number): string =>
  (
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
    Number.NaN
  ).toFixed(0);

async function measure(name: BrowserName, executablePath: string, count: number): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), `byline-bench-${name}-`));
  const browser = await launchers[name]({
    ...{ executablePath, profile, extension: buildExtension(name) },
    ...{ isHeadless: true, isOffline: true, isMeasured: true },
  });
  try {
    const page = await browser.openOptions();
    await lead(page, '/highlights.css');
    const { items, bodies, text, ms } = await fillList(page, count);
    console.log(
      `${name}: ${count} articles, ${toMegabytes(text)} of text; JSON: items ${toMegabytes(items)}, bodies ${toMegabytes(bodies)}; written in ${(ms / 1000).toFixed(1)} s`,
    );
    const prepared = await page.evaluate(
      timed("chrome.runtime.sendMessage({ byline: 'prepare-list', ask: null })"),
    );
    console.log(`  made ready (copied) in ${(Number(prepared) / 1000).toFixed(1)} s`);
    for (const [what, read] of Object.entries(reads))
      console.log(`  reading ${what}: ${Number(await page.evaluate(timed(read))).toFixed(0)} ms`);
    const times: v.InferOutput<typeof timesSchema>[] = [];
    for (let i = 0; i < openings; i++) {
      await lead(page, '/highlights.css');
      await lead(page, '/options.html');
      times.push(v.parse(timesSchema, await page.evaluate(usable)));
    }
    for (const part of ['rows', 'key'] as const) {
      const values = times.map((time) => time[part]);
      console.log(`  ${part}: ${quantile(values, 0.5)} ms (slowest ${quantile(values, 1)}), n = ${openings}`);
    }
    console.log(`  memory of the extension's process: ${toMegabytes(measureExtensionMemory())}`);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const wanted = (['chromium', 'firefox'] as const).filter(
  (name) => process.argv[2] === undefined || process.argv[2] === name,
);
const paths = provideBrowsers(wanted);
for (const name of wanted) await measure(name, paths[name], Number(process.argv[3] ?? 10_000));
