/**
 * How fast the options page is usable over a long list, from the beginning of its document on:
 *   node tools/bench/list/open-list.ts [chromium|firefox] [COUNT, 10000]
 * Prints what the made-up list takes as JSON, in storage, and in the memory of the extension's process; then what reading
 * it costs, and ten openings: until the first rows are drawn, and until a key pressed then has had its effect.
 */
import * as v from 'valibot';
import type { BrowserName } from '../../browsers/find-browsers.ts';
import { provideNamedBrowsers } from '../../browsers/launch-browser.ts';
import { measureExtensionMemory } from '../../browsers/process-memory.ts';
import { printQuantile } from '../quantile.ts';
import { toMegabytes, withFilledList } from './filled-browser.ts';

const openings = 10;

/** The first rows are there once a task behind their drawing has had its turn; milliseconds since the document began. */
const usable = `(async () => {
  while (!document.querySelector('.article-row a')) await new Promise((next) => setTimeout(next, 5));
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

async function measure(name: BrowserName, executablePath: string, count: number): Promise<void> {
  await withFilledList(name, executablePath, count, async (browser) => {
    const open = async () => {
      const options = await browser.openOptions();
      return { options, times: v.parse(timesSchema, await options.evaluate(usable)) };
    };
    const first = await open();
    console.log(`  first opening after the browser's start: rows ${first.times.rows.toFixed(0)} ms`);
    for (const [what, read] of Object.entries(reads))
      console.log(`  reading ${what}: ${Number(await first.options.evaluate(timed(read))).toFixed(0)} ms`);
    await first.options.close();
    const times: v.InferOutput<typeof timesSchema>[] = [];
    for (let i = 0; i < openings; i++) {
      const opened = await open();
      times.push(opened.times);
      await opened.options.close();
    }
    for (const part of ['rows', 'key'] as const) {
      const values = times.map((time) => time[part]);
      console.log(
        `  ${part}: ${printQuantile(values, 0.5)} ms (slowest ${printQuantile(values, 1)}), n = ${openings}`,
      );
    }
    console.log(`  memory of the extension's process: ${toMegabytes(measureExtensionMemory())}`);
  });
}

for (const { name, path } of provideNamedBrowsers(process.argv[2]))
  await measure(name, path, Number(process.argv[3] ?? 10_000));
