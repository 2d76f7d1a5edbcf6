import { mix } from '../text/hashes.ts';
import { findStretches, type Sentence, toRangeAt, type Word, type WordRange } from './1-candidates.ts';
import type { WordMemory } from './document-memory.ts';
import { hashPhrase, type Lexicon, lexiconBits } from './lexicon.ts';

const none = 0x9e3779b9;
/** A phrase in the lexicon has at most this many words. */
const longestPhrase = 5;

/** A stretch of a sentence that may hold names, with the hashed features of each of its words. */
export interface DescribedStretch {
  readonly sentence: Sentence;
  readonly range: WordRange;
  readonly features: readonly Uint32Array[];
}

/**
 * The hashed features of each word that a name may hold: its form, its neighbours, the capitalised run that it stands
 * in, the lexicon, and what the rest of the document says of it. Each feature is a 32-bit hash of its template's
 * number and its value.
 */
export function describeStretches(
  sentence: Sentence,
  memory: ReadonlyMap<string, WordMemory>,
  lexicon: Lexicon,
): readonly DescribedStretch[] {
  const stretches = findStretches(sentence);
  if (stretches.length === 0) return [];
  const { words, runs } = sentence;
  const listed = words.map(({ looks }) => lexicon(looks.lower));
  const phrases = findListedPhrases(words, runs, lexicon);
  const runAt = toRangeAt(runs, words.length);
  return stretches.map((range) => {
    const features: Uint32Array[] = [];
    for (let i = range.from; i < range.to; i++) {
      const found: number[] = [];
      const add = (template: number, value: number): void => {
        found.push(mix(template, value));
      };
      addWordFeatures(words, i, sentence.isHeadline, add);
      addRunFeatures(words, i, runAt(i), listed, add);
      addListFeatures(listed, phrases, i, add);
      const word = words[i];
      if (word) addMemoryFeatures(word, memory.get(word.looks.lowerText), add);
      features.push(Uint32Array.from(found));
    }
    return { sentence, range, features };
  });
}

type Add = (template: number, value: number) => void;

function addWordFeatures(words: readonly Word[], i: number, isHeadline: boolean, add: Add): void {
  const word = words[i];
  if (!word) return;
  const lower = (at: number): number => words[at]?.looks.lower ?? none;
  const shape = (at: number): number => words[at]?.looks.shape ?? none;
  const { looks } = word;
  add(1, 0);
  add(2, looks.lower);
  add(3, looks.form);
  add(4, looks.shape);
  for (const affix of looks.affixes) add(5, affix);
  add(6, lower(i - 1));
  add(7, lower(i + 1));
  add(8, lower(i - 2));
  add(9, lower(i + 2));
  add(10, mix(lower(i - 1), looks.lower));
  add(11, mix(looks.lower, lower(i + 1)));
  add(12, mix(shape(i - 1), mix(looks.shape, shape(i + 1))));
  add(13, mix(lower(i - 1), looks.shape));
  add(14, mix(looks.shape, lower(i + 1)));
  add(15, mix(lower(i - 2), lower(i - 1)));
  add(16, mix(lower(i + 1), lower(i + 2)));
  add(17, shape(i - 1));
  add(18, shape(i + 1));
  add(19, mix(lower(i - 2), shape(i - 1)));
  add(20, mix(shape(i + 1), lower(i + 2)));
  const start = i === 0 ? 1 : i === 1 && !words[0]?.looks.isWord ? 2 : 0;
  add(21, mix(start, looks.shape));
  if (start) add(22, looks.lower);
  if (isHeadline) add(23, looks.shape);
  const next = words[i + 1]?.looks.affixes;
  if (next && next.length >= 6) add(24, next[5] ?? 0);
  const previous = words[i - 1]?.looks.affixes;
  if (previous && previous.length >= 6) add(25, previous[5] ?? 0);
}

function addRunFeatures(
  words: readonly Word[],
  i: number,
  run: WordRange | undefined,
  listed: readonly number[],
  add: Add,
): void {
  if (!run) return;
  const lower = (at: number): number => words[at]?.looks.lower ?? none;
  const length = Math.min(6, run.to - run.from);
  const place = i === run.from ? (i === run.to - 1 ? 3 : 0) : i === run.to - 1 ? 2 : 1;
  add(30, length * 4 + place);
  add(31, lower(run.from));
  add(32, lower(run.to - 1));
  add(33, lower(run.from - 1));
  add(34, lower(run.to));
  add(35, mix(place, lower(run.to - 1)));
  add(36, mix(lower(run.from - 1), length));
  add(37, mix(lower(run.to), length));
  add(38, mix(lower(run.from - 2), lower(run.from - 1)));
  add(39, mix(lower(run.to), lower(run.to + 1)));
  add(40, mix(lower(run.from), lower(run.to - 1)));
  const suffix = words[run.to - 1]?.looks.affixes[5];
  if (suffix !== undefined) add(41, suffix);
  add(42, mix(place, listed[run.from] ?? 0));
  add(43, mix(place, listed[run.to - 1] ?? 0));
  add(44, mix(listed[run.from - 1] ?? 0, mix(place, length)));
  add(45, mix(lower(run.from - 1), lower(run.to)));
}

/** The longest lexicon phrase over each word, as its bits and the word's place in it. */
function findListedPhrases(
  words: readonly Word[],
  runs: readonly WordRange[],
  lexicon: Lexicon,
): readonly number[] {
  const found = new Array<number>(words.length).fill(0);
  for (const run of runs) {
    for (let i = run.from; i < run.to; i++) {
      let hash = words[i]?.looks.lower ?? 0;
      let longest = 0;
      let bits = 0;
      for (let length = 2; length <= longestPhrase && i + length <= run.to; length++) {
        hash = hashPhrase(hash, words[i + length - 1]?.looks.lower ?? 0);
        const known = lexicon(hash);
        if (known) [longest, bits] = [length, known];
      }
      for (let k = 0; k < longest; k++) found[i + k] ||= bits * 4 + (k === 0 ? 1 : k === longest - 1 ? 3 : 2);
    }
  }
  return found;
}

const eachBit = Object.values(lexiconBits);

function addListFeatures(listed: readonly number[], phrases: readonly number[], i: number, add: Add): void {
  const bits = listed[i] ?? 0;
  for (const bit of eachBit) if (bits & bit) add(49, bit);
  add(50, bits);
  add(51, mix(bits, listed[i + 1] ?? 0));
  add(52, mix(listed[i - 1] ?? 0, bits));
  if (phrases[i]) add(53, phrases[i] ?? 0);
  if (phrases[i + 1]) add(54, phrases[i + 1] ?? 0);
  if (phrases[i - 1]) add(55, phrases[i - 1] ?? 0);
}

function addMemoryFeatures(word: Word, known: WordMemory | undefined, add: Add): void {
  if (!known || !word.looks.isCapitalized) return;
  const capitals = Math.min(3, known.seenCapital);
  add(60, (known.seenLower ? 8 : 0) + capitals);
  if (known.longest > 0) {
    add(61, Math.min(6, known.longest));
    add(62, known.firstOfLongest);
    add(63, known.lastOfLongest);
    add(64, known.lastOfLongest === word.looks.lower ? 1 : known.firstOfLongest === word.looks.lower ? 2 : 3);
  }
  for (const context of known.before) add(65, context);
  for (const context of known.after) add(66, context);
  if (known.isAcronym && word.looks.isAllCaps) {
    add(67, 1);
    add(68, known.lastOfAcronymRun);
  }
}
