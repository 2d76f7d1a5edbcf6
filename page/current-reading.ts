import { countArticles, isArticlePage, type Reading, readArticle } from '../engine/index.ts';
import type { Correction, GateVerdict } from '../engine/model.ts';
import { breathe } from '../platform/breathe.ts';
import { type Change, findChange, standsInPage } from './change.ts';
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
   * @returns how that differs from what was read before
   */
  renew(corrections: readonly Correction[]): Change;
  /** As `renew`, in short stretches between which the page has its turn. */
  renewInTurns(corrections: readonly Correction[]): Promise<Change>;
  /** The page has put other text nodes, which say the same, in the place of some of those that were read. */
  rebind(replaced: ReadonlyMap<Text, Text>): void;
  /** Whether it was read only just now. */
  isFresh(): boolean;
  /** Whether the page was an article when it was last read and is none now: a site is between two of its pages. */
  hasGone(): boolean;
  /**
   * After a change of address without a load: whether the page still shows what was read, or several articles with this
   * one among them. It takes a moment, since the text may change after the address.
   */
  isStillShown(signal: AbortSignal): Promise<boolean>;
}

/** Reads the page that this script is in, by turns; once the signal is aborted, nothing more is asked about it. */
export async function createCurrentReading(
  corrections: readonly Correction[],
  signal: AbortSignal,
): Promise<CurrentReading> {
  let reading = await readInTurns(corrections);
  await breathe();
  let verdict = judgeNow();
  let renewals = 0;
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

  /** Another text than the one that was asked about. Of another article, that answer is wanted no longer. */
  function forget(change: Change): void {
    running = null;
    if (change !== 'article') return;
    asking.abort();
    asking = new AbortController();
  }

  function adopt(next: Reading): Change {
    const change = findChange(reading, next);
    reading = next;
    verdict = judgeNow();
    readAt = performance.now();
    renewals++;
    if (change === 'text' || change === 'article') forget(change);
    return change;
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
    renew: (next) => adopt(readNow(next)),
    async renewInTurns(next) {
      const asked = renewals;
      const read = await readInTurns(next);
      return signal.aborted || asked !== renewals ? 'none' : adopt(read);
    },
    rebind(replaced) {
      const { article, articles } = reading;
      const before = reading;
      reading = {
        article,
        articles,
        textMap: before.textMap.rebind(replaced),
        get leftOut() {
          return before.leftOut;
        },
      };
    },
    isFresh: () => performance.now() - readAt < freshFor,
    hasGone: () => verdict.isArticle && !judgeNow().isArticle,
    async isStillShown(signal) {
      await new Promise((resolve) => setTimeout(resolve, settling));
      if (signal.aborted || !standsInPage(reading)) return false;
      return judgeNow().isArticle || countNow() > 1;
    },
  };
}

const judgeNow = (): GateVerdict => isArticlePage(document, location.href);

const readNow = (corrections: readonly Correction[]): Reading =>
  readArticle(document, location.href, corrections, livePage);

const countNow = (): number => countArticles(document, location.href, livePage);
