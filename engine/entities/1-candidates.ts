import { findTokens, type Token } from '../text/tokens.ts';
import type { WordLooks } from '../text/word-looks.ts';

/** A token with what the recogniser knows of its form. */
export interface Word extends Token {
  readonly looks: WordLooks;
}

/** A sentence as the tagger sees it: its words, and whether the line is a headline in capitals or Title Case. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly isHeadline: boolean;
  /** The runs of capitalised words, joined over "of", "the", "and", "de" and hyphens, in order. */
  readonly runs: readonly WordRange[];
}

/** A range of a sentence's words: indexes, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Words that may stand inside a name in lower case. */
const links = new Set(
  'of the and for de la du des del da do dos van von der den bin ibn al el di e y & le in'.split(' '),
);

const sentenceEnd = /^[.!?…]+$/;
const closers = new Set(['"', '”', '’', "'", ')', ']', '»', "''"]);
const longestSentence = 300;

/** The sentences of a text, line ends closing them, for tagging: simpler than a reader's, since only the start matters. */
export function findTaggedSentences(text: string, read: (form: string) => WordLooks): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    const lineEnd = text.indexOf('\n', lineStart) < 0 ? text.length : text.indexOf('\n', lineStart);
    if (lineEnd > lineStart) {
      const words = findTokens(text, lineStart, lineEnd).map((token) => ({
        ...token,
        looks: read(token.text),
      }));
      const isHeadline = looksLikeHeadline(words);
      for (const part of divide(words)) sentences.push({ words: part, isHeadline, runs: findRuns(part) });
    }
    lineStart = lineEnd + 1;
  }
  return sentences;
}

function divide(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  let open: Word[] = [];
  words.forEach((word, i) => {
    open.push(word);
    const next = words[i + 1];
    const isEnd =
      sentenceEnd.test(word.text) ||
      (closers.has(word.text) && i > 0 && sentenceEnd.test(words[i - 1]?.text ?? ''));
    const goesOn = !next || closers.has(next.text) || (next.looks.isWord && !next.looks.isCapitalized);
    if ((isEnd && !goesOn) || open.length >= longestSentence) {
      sentences.push(open);
      open = [];
    }
  });
  if (open.length > 0) sentences.push(open);
  return sentences;
}

/** Most of the longer words of a headline are capitalised, so that capitals say little in it. */
function looksLikeHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ text, looks }) => looks.isWord && text.length > 3);
  if (long.length < 3 || words.length > 30) return false;
  return long.filter(({ looks }) => looks.isCapitalized).length >= 0.8 * long.length;
}

function findRuns(words: readonly Word[]): readonly WordRange[] {
  const runs: WordRange[] = [];
  let i = 0;
  while (i < words.length) {
    if (!words[i]?.looks.isCapitalized) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < words.length) {
      if (words[to]?.looks.isCapitalized) {
        to += 1;
        continue;
      }
      let over = to;
      while (over - to < 2 && (links.has(words[over]?.looks.lowerText ?? '') || words[over]?.text === '-'))
        over++;
      if (over === to || !words[over]?.looks.isCapitalized) break;
      to = over + 1;
    }
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** What hyphens tie to a name without making it part of one: "Geneva-based", "Saudi-led". */
const hyphenTails = new Set(
  `based led born style styled speaking backed related sponsored funded owned made flagged listed like run controlled
  held occupied majority era wide educated trained bound linked aligned affiliated supported issued language`.split(
    /\s+/,
  ),
);

const upperCase = /\p{Lu}/u;
const number = /^\p{N}/u;

/** This many words without capitals may stand inside a name ("Elimination of the Child", "Prayut Chan-o-cha"). */
const widestGap = 2;

/**
 * The stretches of a sentence that may hold a name: words with a capital anywhere, the few words between them, numbers
 * beside them and what hyphens tie to them ("COVID-19", "sub-Saharan"). Four words of five stand in none, and are
 * never looked at again.
 */
export function findStretches({ words }: Sentence): readonly WordRange[] {
  const isIn = new Uint8Array(words.length);
  let last = Number.NEGATIVE_INFINITY;
  words.forEach(({ looks, text }, i) => {
    if (!looks.isCapitalized && !upperCase.test(text)) return;
    isIn.fill(1, i - last <= widestGap + 1 ? last + 1 : i, i + 1);
    last = i;
  });
  words.forEach((word, i) => {
    if (!isIn[i] && number.test(word.text) && (isIn[i - 1] || isIn[i + 1])) isIn[i] = 1;
    if (word.text === '-' && touches(words[i - 1], word) && touches(word, words[i + 1])) {
      if (isIn[i - 1]) isIn.fill(1, i, hyphenTails.has(words[i + 1]?.looks.lowerText ?? '') ? i : i + 2);
      else if (isIn[i + 1]) isIn.fill(1, i - 1, i + 1);
    }
  });
  return toRanges(isIn);
}

const touches = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && left.end === right?.start;

function toRanges(isIn: Uint8Array): readonly WordRange[] {
  const ranges: WordRange[] = [];
  for (let i = 0; i < isIn.length; i++) {
    if (!isIn[i]) continue;
    const from = i;
    while (i < isIn.length && isIn[i]) i++;
    ranges.push({ from, to: i });
  }
  return ranges;
}

/** Looks up which of some ranges, none over another, holds a word. */
export function toRangeAt<Range extends WordRange>(
  ranges: readonly Range[],
  wordCount: number,
): (i: number) => Range | undefined {
  const at = new Array<Range | undefined>(wordCount);
  for (const range of ranges) at.fill(range, range.from, range.to);
  return (i) => at[i];
}
