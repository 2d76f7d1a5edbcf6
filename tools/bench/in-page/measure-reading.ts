/**
 * What `tools/bench/browser-reading.ts` puts into each page: the engine and Readability, built into one script, and
 * the function that measures both there: once, as a reader's page is met, with nothing compiled before, and again.
 */
import { Readability } from '@mozilla/readability';
import { isArticlePage, readArticle } from '../../../engine/index.ts';

/** Milliseconds of the first run in a page, and the median of those after it. */
export interface Runs {
  readonly first: number;
  readonly again: number;
}

/** Times, and whether the page is as it was. */
export interface PageTimes {
  readonly gate: Runs;
  readonly byline: Runs;
  readonly readability: Runs;
  readonly isUnchanged: boolean;
  readonly characters: number;
}

function timeRuns(count: number, work: (run: number) => unknown): Runs {
  const [first = Number.NaN, ...again] = Array.from({ length: count }, (_, run) => {
    const before = performance.now();
    work(run);
    return performance.now() - before;
  });
  again.sort((a, b) => a - b);
  return { first, again: again[again.length >> 1] ?? Number.NaN };
}

const runs = 6;

function measureReading(url: string): PageTimes {
  // Readability takes a document apart, so it gets copies, made before anything is measured.
  const copies = Array.from({ length: runs }, () => document.cloneNode(true));
  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  let characters = 0;
  const gate = timeRuns(runs, () => isArticlePage(document, url));
  const byline = timeRuns(runs, () => {
    characters = readArticle(document, url).article.text.length;
  });
  const isUnchanged = observer.takeRecords().length === 0 && document.documentElement.outerHTML === before;
  observer.disconnect();
  const readability = timeRuns(runs, (run) => {
    const copy = copies[run];
    if (copy instanceof Document) new Readability(copy).parse();
  });
  return { gate, byline, readability, isUnchanged, characters };
}

Object.assign(globalThis, { measureReading });
