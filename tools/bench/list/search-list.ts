/**
 * How fast a long list is searched as one types:
 *   node tools/bench/list/search-list.ts [chromium|firefox] [COUNT, 10000]
 * Prints how long the index of the texts takes to be made the first time and to be there again the next time, and for
 * every key of some queries how long it takes until the rows that it asks for are drawn. Whether they are the right ones
 * is checked: the same search, done plainly over the whole texts, must find as many.
 */
import * as v from 'valibot';
import type { ListItem } from '../../../library/saved-article.ts';
import { type TextHits, toMatcher } from '../../../library/search/match.ts';
import { parseQuery } from '../../../library/search/query.ts';
import { foldForSearch, holdsPhrase, holdsWord } from '../../../library/search/words.ts';
import type { Page } from '../../browsers/driver.ts';
import type { BrowserName } from '../../browsers/find-browsers.ts';
import { provideNamedBrowsers } from '../../browsers/launch-browser.ts';
import { measureExtensionMemory } from '../../browsers/process-memory.ts';
import { printQuantile } from '../quantile.ts';
import { toMegabytes, withFilledList } from './filled-browser.ts';
import { createMadeRecord } from './made-records.ts';

/** Typed letter by letter. What is in quotation marks is looked for in the texts themselves, so once and whole. */
const typed = [
  'river budget',
  'jurqui',
  'tagbacosta',
  'clara berger',
  'from:oslo election',
  'person:"Lars Novak" water',
  'is:unread after:2024 harbour',
  'tribune -storm',
] as const;

const keysSchema = v.array(v.object({ query: v.string(), found: v.number(), ms: v.number() }));

/** What a plain search over the whole texts finds. */
async function countPlainly(count: number, queries: readonly string[]): Promise<Map<string, number>> {
  const found = new Map(queries.map((query) => [query, 0]));
  const parsed = queries.map((query) => ({ query, parts: parseQuery(query) }));
  for (let number = 0; number < count; number++) {
    const { item, body } = await createMadeRecord(number);
    const text = ` ${foldForSearch(body?.article.text ?? '')} `;
    const only = (holds: boolean): ReadonlySet<string> => new Set(holds ? [item.id] : []);
    const hits: TextHits = {
      findWord: (word) => only(holdsWord(text, word)),
      findPhrase: (words) => only(holdsPhrase(text, words)),
    };
    for (const { query, parts } of parsed)
      if (matches(item, parts, hits)) found.set(query, (found.get(query) ?? 0) + 1);
  }
  return found;
}

const matches = (item: ListItem, parts: ReturnType<typeof parseQuery>, hits: TextHits): boolean =>
  toMatcher(parts, hits)(item);

/** Types a query key by key; each key counts as done when the number of articles is right and a frame has been drawn. */
const type = (keys: readonly (readonly [string, number])[]): string => `(async () => {
  const input = document.querySelector('input[type=search]');
  const drawn = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
  const found = () => Number(document.querySelector('.list-status [role=status]').textContent.replaceAll(',', '').split(' ')[0]);
  const outcomes = [];
  for (const [query, expected] of ${JSON.stringify(keys)}) {
    const begun = performance.now();
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
    while (found() !== expected && performance.now() - begun < 3000) await drawn();
    outcomes.push({ query, found: found(), ms: performance.now() - begun });
    await new Promise((next) => setTimeout(next, 120));
  }
  return outcomes;
})()`;

/** The index is there once nothing has been said to be left for a second. */
const indexed = `(async () => {
  const begun = performance.now();
  const isWhole = () => document.querySelector('.article-row') && document.querySelectorAll('.list-status > p').length === 1;
  let since = null;
  for (let now = begun; now - begun < 300_000; now = performance.now()) {
    since = isWhole() ? since ?? now : null;
    if (since !== null && now - since > 1000) return since - begun;
    await new Promise((next) => setTimeout(next, 20));
  }
  return null;
})()`;

async function waitForIndex(options: Page): Promise<number> {
  return v.parse(v.number(), await options.evaluate(indexed));
}

async function measure(name: BrowserName, executablePath: string, count: number): Promise<void> {
  const queries = [...new Set(typed.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1))))];
  const expected = await countPlainly(count, queries);
  await withFilledList(name, executablePath, count, async (browser) => {
    const first = await browser.openOptions();
    console.log(`  texts read for the first time in ${((await waitForIndex(first)) / 1000).toFixed(1)} s`);
    await new Promise((next) => setTimeout(next, 5000));
    console.log(`  memory of the extension's process then: ${toMegabytes(measureExtensionMemory())}`);
    await first.close();
    const options = await browser.openOptions();
    console.log(`  there again after ${((await waitForIndex(options)) / 1000).toFixed(1)} s`);
    const times: number[] = [];
    for (const query of typed) {
      const keys = [...query].map((_, i): [string, number] => {
        const part = query.slice(0, i + 1);
        return [part, expected.get(part) ?? -1];
      });
      for (const key of v.parse(keysSchema, await options.evaluate(type(keys)))) {
        times.push(key.ms);
        if (key.found !== expected.get(key.query))
          console.log(`  "${key.query}" found ${key.found}, not ${expected.get(key.query)}`);
      }
    }
    console.log(
      `  a key: ${printQuantile(times, 0.5)} ms in the median, ${printQuantile(times, 0.95)} ms at 95 %, slowest ${printQuantile(times, 1)}; n = ${times.length}`,
    );
    console.log(`  memory of the extension's process: ${toMegabytes(measureExtensionMemory())}`);
  });
}

for (const { name, path } of provideNamedBrowsers(process.argv[2]))
  await measure(name, path, Number(process.argv[3] ?? 10_000));
