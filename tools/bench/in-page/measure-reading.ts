/**
 * What `tools/bench/browser-reading.ts` puts into each page: the engine and Readability, built into one script, and
 * the function that measures both there. A page is met once, as by a reader: nothing has been compiled before.
 */
import { Readability } from '@mozilla/readability';
import { isArticlePage, readArticle } from '../../../engine/index.ts';

/** Times in milliseconds, and whether the page is as it was. */
export interface PageTimes {
  /** The gate's first run in the page, and the median of more. */
  readonly gate: number;
  readonly gateAgain: number;
  readonly byline: number;
  readonly readability: number;
  readonly isUnchanged: boolean;
  readonly characters: number;
}

const timeOf = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

const runs = 9;

function measureReading(url: string): PageTimes {
  // Readability takes a document apart, so it gets a copy, made before anything is measured.
  const copy = document.cloneNode(true);
  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const gate = timeOf(() => isArticlePage(document, url));
  const again = Array.from({ length: runs }, () => timeOf(() => isArticlePage(document, url)));
  let characters = 0;
  const byline = timeOf(() => {
    characters = readArticle(document, url).article.text.length;
  });
  const isUnchanged = observer.takeRecords().length === 0 && document.documentElement.outerHTML === before;
  observer.disconnect();
  const readability = copy instanceof Document ? timeOf(() => new Readability(copy).parse()) : Number.NaN;
  again.sort((a, b) => a - b);
  return { gate, gateAgain: again[runs >> 1] ?? Number.NaN, byline, readability, isUnchanged, characters };
}

Object.assign(globalThis, { measureReading });
