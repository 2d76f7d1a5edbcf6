import { mix } from '../text/hashes.ts';
import type { QuotedDocument, SentenceRange, Word } from './1-quotations.ts';
import { isNominal, isVerbal, WordClass } from './word-classes.ts';

const none = 0x9e3779b9;

/** A word's neighbours within its sentence. */
interface Neighbourhood {
  readonly word: Word;
  readonly near: (k: number) => Word | undefined;
  readonly lower: (k: number) => number;
  readonly wordClass: (k: number) => number;
}

/** The hashed features of a word as a part of a cue. */
export function toCueFeatures({ words, sentences }: QuotedDocument, i: number): number[] {
  const word = words[i];
  const sentence = sentences[word?.sentence ?? 0];
  if (!word || !sentence) return [];
  const near = (k: number): Word | undefined =>
    i + k >= sentence.from && i + k < sentence.to ? words[i + k] : undefined;
  const around: Neighbourhood = {
    word,
    near,
    lower: (k) => near(k)?.looks.lower ?? none,
    wordClass: (k) => near(k)?.wordClass ?? WordClass.none,
  };
  const features = toWordFeatures(around);
  addPlaceFeatures(features, around, words, i, sentence);
  addClauseFeatures(features, around);
  addSentenceFeatures(features, around, words, i, sentence);
  return features;
}

function toWordFeatures({ word, near, lower }: Neighbourhood): number[] {
  const shape = (k: number): number => near(k)?.looks.shape ?? none;
  const saying = (k: number): number => (near(k)?.isSaying ? 1 : 0);
  const quoted = word.isQuoted ? 1 : 0;
  const own = word.looks.lower;
  const features = [
    mix(1, quoted),
    mix(2, own),
    mix(3, mix(own, quoted)),
    mix(4, word.looks.shape),
    mix(5, lower(-1)),
    mix(6, lower(1)),
    mix(7, lower(-2)),
    mix(8, lower(2)),
    mix(9, mix(lower(-1), own)),
    mix(10, mix(own, lower(1))),
    mix(11, mix(lower(-2), lower(-1))),
    mix(12, mix(lower(1), lower(2))),
    mix(13, mix(shape(-1), shape(1))),
    mix(14, saying(0) * 8 + saying(-1) * 4 + saying(1) * 2 + quoted),
    mix(15, mix(lower(-1), saying(0))),
    mix(16, mix(saying(0), lower(1))),
    mix(17, mix(shape(-1), own)),
    mix(18, mix(own, shape(1))),
    mix(19, mix(lower(-1), mix(own, lower(1)))),
    mix(20, mix(lower(-3), quoted)),
    mix(21, mix(lower(3), quoted)),
    mix(22, mix(shape(-2), mix(shape(-1), own))),
    mix(23, mix(own, mix(lower(1), lower(2)))),
    mix(24, mix(lower(-2), mix(lower(-1), own))),
  ];
  for (const affix of word.looks.affixes) features.push(mix(30, affix));
  return features;
}

/** Where the word stands in its sentence, and between which quotation marks. */
function addPlaceFeatures(
  features: number[],
  { word }: Neighbourhood,
  words: readonly Word[],
  i: number,
  sentence: SentenceRange,
): void {
  const { before, after } = quotesAround(words, i, sentence);
  features.push(mix(31, mix(before, after)), mix(32, mix(word.looks.lower, mix(before, after))));
  features.push(mix(33, Math.min(4, i - sentence.from)), mix(34, Math.min(4, sentence.to - 1 - i)));
  features.push(mix(35, sentence.isWhollyQuoted ? 1 : 0));
  if (word.sentence > 0 && words[sentence.from - 1]?.isQuoted)
    features.push(mix(36, mix(word.looks.lower, i - sentence.from < 4 ? 1 : 0)));
}

/** How far the nearest quotation marks are on either side within the sentence, in steps. */
function quotesAround(
  words: readonly Word[],
  i: number,
  { from, to }: { from: number; to: number },
): { before: number; after: number } {
  let before = 9;
  let after = 9;
  for (let k = 1; k <= 6; k++) {
    if (before === 9 && i - k >= from && words[i - k]?.wordClass === WordClass.quote) before = Math.min(5, k);
    if (after === 9 && i + k < to && words[i + k]?.wordClass === WordClass.quote) after = Math.min(5, k);
  }
  return { before, after };
}

/** How far a subject is looked for to the left, an object clause to the right, and that clause's verb, in words. */
const reach = { subject: 8, opener: 8, verb: 14 };

/** Who may be the subject of this word as a verb, and what opens the clause behind it. */
function addClauseFeatures(features: number[], { word, near, wordClass }: Neighbourhood): void {
  let subject: number = WordClass.none;
  let distance = 0;
  let hasVerbBetween = 0;
  for (let k = 1; k <= reach.subject; k++) {
    const found = near(-k) ? wordClass(-k) : -1;
    if (isNominal(found) || found < 0 || found === WordClass.comma) {
      subject = found;
      distance = Math.min(4, k);
      break;
    }
    if (isVerbal(found)) hasVerbBetween = 1;
  }
  const { opener, at } = findOpener(near, wordClass);
  let hasVerb = 0;
  for (let k = 1; k <= reach.verb && near(k) && !hasVerb; k++) if (isVerbal(wordClass(k))) hasVerb = 1;
  const own = word.looks.lower;
  features.push(
    mix(40, mix(subject, mix(distance, hasVerbBetween))),
    mix(41, mix(own, subject)),
    mix(42, mix(opener, mix(at, hasVerb))),
    mix(43, mix(own, mix(opener, hasVerb))),
    mix(44, mix(own, mix(subject, opener))),
  );
}

const openers: ReadonlySet<number> = new Set([
  WordClass.that,
  WordClass.quote,
  WordClass.to,
  WordClass.clauseOpener,
  WordClass.subjectPronoun,
  WordClass.comma,
  WordClass.stop,
]);

function findOpener(
  near: Neighbourhood['near'],
  wordClass: Neighbourhood['wordClass'],
): { opener: number; at: number } {
  for (let k = 1; k <= reach.opener && near(k); k++) {
    if (openers.has(wordClass(k))) return { opener: wordClass(k), at: Math.min(4, k) };
  }
  return { opener: WordClass.none, at: 0 };
}

/** How much of the sentence is quoted, and how many unquoted saying words stand before and behind. */
function addSentenceFeatures(
  features: number[],
  { word, wordClass }: Neighbourhood,
  words: readonly Word[],
  i: number,
  sentence: SentenceRange,
): void {
  const { quotedCount, sayings, sayingsBefore } = sentence;
  const length = sentence.to - sentence.from;
  const share = quotedCount === 0 ? 0 : quotedCount === length ? 3 : quotedCount > length / 2 ? 2 : 1;
  const before = sayingsBefore[i - sentence.from] ?? 0;
  const own = words[i]?.isSaying && !word.isQuoted ? 1 : 0;
  const after = sayings - before - own;
  features.push(
    mix(50, mix(word.looks.lower, share)),
    mix(51, mix(share, mix(word.isQuoted ? 1 : 0, wordClass(0)))),
    mix(52, mix(Math.min(2, before), mix(Math.min(2, after), wordClass(0)))),
    mix(53, mix(word.looks.lower, Math.min(2, before))),
  );
}
