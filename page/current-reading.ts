import { countArticles, isArticlePage, type Reading, readArticle } from '../engine/index.ts';
import type { Correction, GateVerdict } from '../engine/model.ts';
import { breathe } from '../platform/breathe.ts';
import { livePage } from './live-page.ts';
import { readInTurns } from './read-in-turns.ts';
import { type RunningAnalysis, runAnalysis } from './running-analysis.ts';

/** How long a page gets to change its text after its address, in milliseconds. */
const settling = 500;

/** How long a reading is what the page shows, in milliseconds: popup and panel ask more than once when they open. */
const freshFor = 300;

/** What the page was last read as, with the analysis of its text. */
export interface CurrentReading {
  readonly reading: Reading;
  readonly verdict: GateVerdict;
  /** The analysis, asked for with the first call; asked for again after a failure. */
  analyze(): RunningAnalysis;
  /**
   * Reads what the page shows now: sites put more text on a page, and readers scroll to it.
   *
   * @returns whether it is the same text in the same nodes, which marks and analysis were made for
   */
  renew(corrections: readonly Correction[]): boolean;
  /** Whether it was read only just now. */
  isFresh(): boolean;
  /**
   * After a change of address without a load: whether the page shows several articles, this one still among them, so
   * that the reader has only gone from one to the next. It takes a moment, since the text may change after the address.
   */
  isAmongSeveral(signal: AbortSignal): Promise<boolean>;
}

/** Reads the page that this script is in, by turns; once the signal is aborted, nothing more is asked about it. */
export async function createCurrentReading(
  corrections: readonly Correction[],
  signal: AbortSignal,
): Promise<CurrentReading> {
  let reading = await readInTurns(corrections);
  await breathe();
  let verdict = isArticlePage(document, location.href);
  let running: RunningAnalysis | null = null;
  let asking = new AbortController();
  let readAt = performance.now();

  function ask(): RunningAnalysis {
    const asked = runAnalysis(reading.article, AbortSignal.any([signal, asking.signal]));
    asked.whole.catch(() => {
      if (running === asked) running = null;
    });
    return asked;
  }

  /** Another text than the one that was asked about: that answer is wanted no longer. */
  function forget(): void {
    running = null;
    asking.abort();
    asking = new AbortController();
  }

  return {
    get reading() {
      return reading;
    },
    get verdict() {
      return verdict;
    },
    analyze() {
      running ??= ask();
      return running;
    },
    renew(next) {
      const before = reading;
      reading = readNow(next);
      verdict = isArticlePage(document, location.href);
      readAt = performance.now();
      const isSameText = reading.article.text === before.article.text;
      if (!isSameText) forget();
      return isSameText && standsInSameNodes(before, reading);
    },
    isFresh: () => performance.now() - readAt < freshFor,
    async isAmongSeveral(signal) {
      if (countNow() < 2) return false;
      await new Promise((resolve) => setTimeout(resolve, settling));
      return !signal.aborted && isShown(reading) && countNow() > 1;
    },
  };
}

const readNow = (corrections: readonly Correction[]): Reading =>
  readArticle(document, location.href, corrections, livePage);

const countNow = (): number => countArticles(document, location.href, livePage);

/** The text nodes that a reading begins and ends in. */
function findEnds({ article, textMap }: Reading): readonly (Text | undefined)[] {
  const { length } = article.text;
  const [first] = textMap.toNodeRanges({ start: 0, end: 1 });
  return [first?.node, textMap.toNodeRanges({ start: length - 1, end: length }).at(-1)?.node];
}

function standsInSameNodes(before: Reading, now: Reading): boolean {
  const ends = findEnds(now);
  return findEnds(before).every((node, i) => node === ends[i]);
}

const isShown = (reading: Reading): boolean => findEnds(reading).every((node) => node?.isConnected);
