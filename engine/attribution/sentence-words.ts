import type { Span } from '../model.ts';
import type { Word } from './1-quotations.ts';
import { isVerbal, WordClass } from './word-classes.ts';

/* What the patterns of sentences ask of words. */

export const isComma = (word: Word | undefined): boolean => word?.wordClass === WordClass.comma;
export const isWord = (word: Word | undefined): boolean =>
  word !== undefined && /[\p{L}\p{N}]/u.test(word.text);

/** The span of words, `to` exclusive, without the signs at its ends. Null where nothing is left. */
export function toSpan(words: readonly Word[], from: number, to: number): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && !isWord(words[first])) first++;
  while (last >= first && !isWord(words[last])) last--;
  const [start, end] = [words[first]?.start, words[last]?.end];
  return first <= last && start !== undefined && end !== undefined ? { start, end } : null;
}

/** Whether any of the words, `to` exclusive, is likely a verb. */
export const hasVerb = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isVerbal(words[i]?.wordClass ?? 0)) return true;
  return false;
};

/** "When he arrived, Xi said …": what stands in front is no statement. */
export const startsSubordinate = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.wordClass === WordClass.clauseOpener ||
    word.wordClass === WordClass.participleByEnding ||
    /^(?:after|before|as|during|since|until|when|once|with|in|on|at|but|asked|by|for|from|to|like|unlike|despite|speaking)$/.test(
      word.looks.lowerText,
    ));

/** The fewest words of what is said in front of "…, she said": less is an aside. */
export const leastContent = 4;
