import { mix } from '../text/hashes.ts';
import type { QuotedDocument, SentenceRange, Word } from './1-quotations.ts';
import type { Cue } from './2-cues.ts';
import { WordClass } from './word-classes.ts';

/** The words that may belong to a cue's source and content: its sentence and those round it, in its paragraph. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const sentencesBefore = 2;
const sentencesAfter = 3;
const mostWords = 120;
const none = 0x9e3779b9;

/** The stretch of words round a cue in which its source and content are looked for. */
export function findWindow({ words, sentences }: QuotedDocument, cue: Cue): Window {
  const at = words[cue.from]?.sentence ?? 0;
  const paragraph = words[cue.from]?.paragraph;
  let from = sentences[at]?.from ?? 0;
  let to = sentences[at]?.to ?? 0;
  const isNear = (sentence: SentenceRange | undefined): sentence is SentenceRange =>
    sentence !== undefined && words[sentence.from]?.paragraph === paragraph;
  for (let k = 1; k <= sentencesBefore; k++) {
    const sentence = sentences[at - k];
    if (isNear(sentence) && cue.from - sentence.from < mostWords) from = sentence.from;
  }
  for (let k = 1; k <= sentencesAfter; k++) {
    const sentence = sentences[at + k];
    if (isNear(sentence) && sentence.to - cue.to < mostWords) to = sentence.to;
  }
  return { from, to };
}

const distances = [1, 2, 3, 4, 6, 9, 14, 20, 35];
const bucket = (distance: number): number =>
  distances.findIndex((most) => distance <= most) + 1 || distances.length + 1;

/** What stands between a word and the cue, counted once outwards from the cue. */
interface Between {
  commas: number;
  quotes: number;
  cues: number;
  sayings: number;
  capitals: number;
}

/** Indexes of words. */
type WordSet = Pick<ReadonlySet<number>, 'has'>;

/**
 * The hashed features of each word of a window, as a part of the cue's source or content: where it stands from the
 * cue, what lies between, what it and its neighbours are, whether it is quoted.
 *
 * @param otherCues indexes of words that belong to other cues
 */
export function toSpanFeatures(
  document: QuotedDocument,
  cue: Cue,
  window: Window,
  otherCues: WordSet,
): Uint32Array[] {
  const { words } = document;
  const about = describeCue(document, cue);
  const betweens = countBetween(words, cue, window, otherCues);
  const vectors: Uint32Array[] = [];
  for (let i = window.from; i < window.to; i++) {
    const between = betweens[i - window.from];
    if (between) vectors.push(Uint32Array.from(toWordFeatures(document, cue, i, about, between, otherCues)));
  }
  return vectors;
}

interface CueDescription {
  readonly lemma: number;
  readonly last: number;
  readonly next: number;
  readonly previous: number;
  /** What kinds of things stand on each side of the cue in its sentence. */
  readonly sides: number;
}

function describeCue({ words, sentences }: QuotedDocument, cue: Cue): CueDescription {
  const sentence = sentences[words[cue.from]?.sentence ?? 0] ?? { from: 0, to: 0 };
  const lower = (i: number): number =>
    i >= sentence.from && i < sentence.to ? (words[i]?.looks.lower ?? none) : none;
  const before = words.slice(sentence.from, cue.from);
  const after = words.slice(cue.to, sentence.to);
  const side = (those: readonly Word[]): number =>
    (those.some((word) => word.isQuoted) ? 1 : 0) +
    (those.some((word) => word.text === ',') ? 2 : 0) +
    (those.length > 8 ? 8 : those.length > 2 ? 4 : 0);
  return {
    lemma: lower(cue.from),
    last: lower(cue.to - 1),
    next: lower(cue.to),
    previous: lower(cue.from - 1),
    sides: side(before) * 16 + side(after),
  };
}

function countBetween(words: readonly Word[], cue: Cue, window: Window, otherCues: WordSet): Between[] {
  const counts = new Array<Between>(window.to - window.from);
  const walk = (start: number, step: 1 | -1, end: number): void => {
    const running: Between = { commas: 0, quotes: 0, cues: 0, sayings: 0, capitals: 0 };
    for (let i = start; step > 0 ? i < end : i > end; i += step) {
      counts[i - window.from] = { ...running };
      const word = words[i];
      if (!word) continue;
      if (word.text === ',') running.commas += 1;
      if (word.wordClass === WordClass.quote) running.quotes += 1;
      if (otherCues.has(i)) running.cues += 1;
      if (word.isSaying) running.sayings += 1;
      if (word.looks.isCapitalized) running.capitals += 1;
    }
  };
  for (let i = cue.from; i < cue.to; i++)
    counts[i - window.from] = { commas: 0, quotes: 0, cues: 0, sayings: 0, capitals: 0 };
  walk(cue.from - 1, -1, window.from - 1);
  walk(cue.to, 1, window.to);
  return counts;
}

/** What the features of one word are made of. */
interface WordPlace {
  readonly about: CueDescription;
  readonly between: Between;
  readonly word: Word;
  readonly near: (k: number) => Word | undefined;
  readonly lower: (k: number) => number;
  /** Before, in or after the cue: 0, 1, 2. */
  readonly side: number;
  /** The side and how many sentences lie between. */
  readonly place: number;
  readonly distance: number;
  readonly commas: number;
  readonly quotes: number;
  readonly quoted: number;
  readonly kind: number;
  readonly cueAtEnd: number;
}

function toWordFeatures(
  { words, sentences }: QuotedDocument,
  cue: Cue,
  i: number,
  about: CueDescription,
  between: Between,
  otherCues: WordSet,
): number[] {
  const word = words[i];
  const cueSentence = words[cue.from]?.sentence ?? 0;
  const sentence = sentences[word?.sentence ?? 0];
  if (!word || !sentence) return [];
  const side = i < cue.from ? 0 : i < cue.to ? 1 : 2;
  const offset = Math.max(-3, Math.min(4, word.sentence - cueSentence)) + 3;
  const near = (k: number): Word | undefined =>
    i + k >= sentence.from && i + k < sentence.to ? words[i + k] : undefined;
  const quoted = word.isQuoted ? 1 : 0;
  const endsSentence = (words[cue.to]?.sentence ?? -1) !== cueSentence;
  const at: WordPlace = {
    about,
    between,
    word,
    near,
    lower: (k) => near(k)?.looks.lower ?? none,
    side,
    place: mix(side, offset),
    distance: bucket(side === 0 ? cue.from - i : i - cue.to + 1),
    commas: Math.min(3, between.commas),
    quotes: Math.min(3, between.quotes),
    quoted,
    kind:
      (word.looks.isCapitalized ? 1 : 0) + (word.looks.isWord ? 2 : 0) + (word.isSaying ? 4 : 0) + quoted * 8,
    cueAtEnd: endsSentence || /^[.!?]$/.test(words[cue.to]?.text ?? '') ? 1 : 0,
  };
  return [
    ...sentenceFeatures(at, sentence, i === sentence.from, otherCues.has(i)),
    ...positionFeatures(at),
    ...wordFeatures(at),
    ...cueFeatures(at),
  ];
}

/** What the word is in its sentence. */
function sentenceFeatures(
  { word, place, quotes }: WordPlace,
  sentence: SentenceRange,
  isFirst: boolean,
  isOtherCue: boolean,
): number[] {
  return [
    mix(22, mix(place, mix(sentence.isWhollyQuoted ? 1 : 0, quotes))),
    mix(23, mix(place, mix(isFirst ? 1 : 0, word.looks.shape))),
    mix(24, mix(place, isOtherCue ? 1 : 0)),
  ];
}

/** Where the word stands from the cue, and what lies between. */
function positionFeatures(at: WordPlace): number[] {
  const { about, between, place, distance, commas, quotes, quoted, kind, cueAtEnd } = at;
  return [
    mix(1, place),
    mix(2, mix(place, distance)),
    mix(3, mix(place, mix(quoted, about.sides))),
    mix(4, mix(place, mix(commas, quotes))),
    mix(14, mix(place, mix(kind, commas))),
    mix(19, mix(place, mix(Math.min(2, between.cues), distance))),
    mix(20, mix(place, mix(Math.min(2, between.sayings), commas))),
    mix(21, mix(place, mix(cueAtEnd, mix(commas, quoted)))),
    mix(28, mix(place, mix(about.sides, commas))),
    mix(30, mix(place, mix(Math.min(3, between.capitals), kind))),
    mix(33, mix(place, mix(about.sides, mix(cueAtEnd, distance)))),
  ];
}

/** The word and its neighbours. */
function wordFeatures({ word, near, lower, side, place, distance }: WordPlace): number[] {
  const { shape } = word.looks;
  return [
    mix(8, mix(place, word.looks.lower)),
    mix(9, mix(place, mix(lower(-1), word.looks.lower))),
    mix(10, mix(place, mix(word.looks.lower, lower(1)))),
    mix(11, mix(place, lower(-1))),
    mix(12, mix(place, lower(1))),
    mix(13, mix(place, mix(shape, distance))),
    mix(25, mix(place, mix(lower(-2), lower(-1)))),
    mix(26, mix(place, mix(lower(1), lower(2)))),
    mix(27, mix(side, mix(word.looks.lower, distance))),
    mix(32, mix(place, mix(near(-1)?.looks.shape ?? none, mix(shape, near(1)?.looks.shape ?? none)))),
  ];
}

/** What the cue is, beside where the word stands from it. */
function cueFeatures({ about, word, side, place, distance, commas, quoted }: WordPlace): number[] {
  return [
    mix(5, mix(place, mix(about.lemma, distance))),
    mix(6, mix(place, about.lemma)),
    mix(7, mix(place, mix(about.lemma, quoted))),
    mix(15, mix(place, mix(about.next, distance))),
    mix(16, mix(place, mix(about.previous, distance))),
    mix(17, mix(place, mix(about.next, commas))),
    mix(18, mix(place, mix(about.previous, commas))),
    mix(29, mix(place, mix(about.last, mix(about.next, quoted)))),
    mix(31, mix(side, mix(about.lemma, word.looks.lower))),
  ];
}
