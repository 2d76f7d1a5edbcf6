/**
 * How fast an article is read, beside Readability on the same pages in the same run, after parsing:
 *   node tools/bench/reading-speed.ts [PAGES]     medians and sums over articles of the corpus, in linkedom
 * and how both grow on pages of 10 and 100 times the size. A ratio is worth more than a time.
 */
import { Readability } from '@mozilla/readability';
import { readArticle } from '../../engine/index.ts';
import { readGoldPages } from '../corpora/pages.ts';
import { parsePage } from '../parse-page.ts';

interface Times {
  readonly byline: number;
  readonly readability: number;
}

const timeOf = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

/** Each reads a document of its own, just parsed: whoever comes second to one finds it in the processor's caches. */
function timeBoth(html: string, url: string): Times {
  const forByline = parsePage(html);
  const byline = timeOf(() => readArticle(forByline, url));
  const forReadability = parsePage(html);
  return { byline, readability: timeOf(() => new Readability(forReadability).parse()) };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function report(name: string, times: readonly Times[]): void {
  const byline = times.map((one) => one.byline);
  const readability = times.map((one) => one.readability);
  const ratio = sum(readability) / sum(byline);
  console.log(
    `${name}: Byline ${median(byline).toFixed(1)} ms median, ${sum(byline).toFixed(0)} ms in all; Readability ${median(readability).toFixed(1)}, ${sum(readability).toFixed(0)}; Readability takes ${ratio.toFixed(2)} times as long`,
  );
}

/** The page with its body's content so many times over. */
function grow(html: string, times: number): string {
  const inner = /<body[^>]*>([\s\S]*)<\/body>/i.exec(html);
  return inner?.[1] ? html.replace(inner[1], () => (inner[1] ?? '').repeat(times)) : html;
}

const wanted = Number(process.argv[2] ?? 200);
const pages: { html: string; url: string }[] = [];
for await (const { html, url, isArticle } of readGoldPages('wcxb')) {
  if (isArticle === true) pages.push({ html, url });
  if (pages.length === wanted) break;
}
// The first pages warm both up and are not counted.
for (const { html, url } of pages.slice(0, 60)) timeBoth(html, url);
report(
  `${pages.length} articles`,
  pages.map(({ html, url }) => timeBoth(html, url)),
);
const small = pages.filter(({ html }) => html.length < 60_000).slice(0, 5);
for (const times of [1, 10, 100])
  report(
    `${small.length} pages, ${times} times their size`,
    small.map(({ html, url }) => timeBoth(grow(html, times), url)),
  );
