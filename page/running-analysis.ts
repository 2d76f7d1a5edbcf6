import { toEmptyAnalysis } from '../engine/empty-analysis.ts';
import { findOtherLanguage, findTimesAndSumsInParts, toKnownNames } from '../engine/index.ts';
import type { Analysis, Article, Entity } from '../engine/model.ts';
import { BylineError } from '../platform/errors.ts';
import type { AnalysisPart } from '../platform/messages.ts';
import { askBackground } from '../platform/streams.ts';
import { takeTurns } from './turns.ts';

/** The analysis of one text while it comes in. */
export interface RunningAnalysis {
  /** Who is named, as soon as all of that is known; null where the text is in a language in which that is not found. */
  readonly names: Promise<readonly Entity[] | null>;
  readonly whole: Promise<Analysis>;
  /** Calls back with what the beginning of a long text names, if that is known before the rest is. */
  onFirstNames(show: (entities: readonly Entity[]) => void): void;
}

/** Asks the background, as `askBackground` does for "analyze". */
type Ask = (
  text: { text: string; known: { name: string; type: Entity['type'] }[] },
  onPart: (part: AnalysisPart) => void,
  signal: AbortSignal,
) => Promise<void>;

const askForAnalysis: Ask = (text, onPart, signal) => askBackground('analyze', text, onPart, signal);

/**
 * Asks for the analysis of an article's text. A text in another language than English is not asked about.
 *
 * @param signal takes the question back
 */
export function runAnalysis(
  article: Article,
  signal: AbortSignal,
  ask: Ask = askForAnalysis,
): RunningAnalysis {
  const otherLanguage = findOtherLanguage(article.text, article.language?.value ?? null);
  if (otherLanguage !== null) {
    return {
      names: Promise.resolve(null),
      whole: Promise.resolve(toEmptyAnalysis(otherLanguage)),
      onFirstNames: () => undefined,
    };
  }
  const names = defer<readonly Entity[]>();
  const whole = defer<Analysis>();
  // Each of them may have nobody who waits for it.
  for (const { promise } of [names, whole]) promise.catch(() => undefined);
  let first: readonly Entity[] | null = null;
  let entities: readonly Entity[] = [];
  const shows: ((entities: readonly Entity[]) => void)[] = [];

  function take(part: AnalysisPart): void {
    if (part.kind === 'first-names') {
      first = part.entities;
      for (const show of shows) show(first);
    } else if (part.kind === 'names') {
      entities = part.entities;
      first = null;
      names.resolve(entities);
    } else {
      whole.resolve(complete(part.attributions));
    }
  }

  /** What is found in the page itself is found by turns. */
  async function complete(attributions: Analysis['attributions']): Promise<Analysis> {
    const found = await takeTurns(findTimesAndSumsInParts(article));
    return { otherLanguage: null, entities, attributions, ...found };
  }

  const fail = (reason: unknown): void => {
    names.reject(reason);
    whole.reject(reason);
  };
  ask({ text: article.text, known: [...toKnownNames(article)] }, take, signal).then(
    // Both are settled by then, unless an answer was left out.
    () => fail(new BylineError('analysis_failed', 'an answer without names or statements')),
    fail,
  );
  return {
    names: names.promise,
    whole: whole.promise,
    onFirstNames(show) {
      shows.push(show);
      if (first) show(first);
    },
  };
}

/** A promise that is settled from outside (`Promise.withResolvers`, which the types do not know yet). */
function defer<T>() {
  let resolve: (value: T | PromiseLike<T>) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}
