import { mix } from '../text/hashes.ts';
import type { Sentence, Word } from './1-candidates.ts';

/** What the rest of the document says of a word form, for tagging its mentions alike. */
export interface WordMemory {
  /** Seen in lower case somewhere. */
  seenLower: boolean;
  /** Seen capitalised inside a sentence. */
  seenCapital: number;
  /** The longest run of capitalised words that holds it: first and last word, and length. */
  longest: number;
  firstOfLongest: number;
  lastOfLongest: number;
  /** Hashes of the words before and after its first mentions. */
  readonly before: number[];
  readonly after: number[];
  /** The first letters of some run spell it ("WHO"). */
  isAcronym: boolean;
  lastOfAcronymRun: number;
}

const mostContexts = 3;
const longestRun = 8;

/** One look over a whole document before any of its sentences is tagged. */
export function rememberWords(sentences: readonly Sentence[]): ReadonlyMap<string, WordMemory> {
  const memory = new Map<string, WordMemory>();
  const remember = (key: string): WordMemory => {
    const known = memory.get(key);
    if (known) return known;
    const made: WordMemory = {
      seenLower: false,
      seenCapital: 0,
      longest: 0,
      firstOfLongest: 0,
      lastOfLongest: 0,
      before: [],
      after: [],
      isAcronym: false,
      lastOfAcronymRun: 0,
    };
    memory.set(key, made);
    return made;
  };
  const initials = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence.isHeadline) continue;
    sentence.words.forEach((word, i) => {
      if (!word.looks.isWord) return;
      const known = remember(word.looks.lowerText);
      if (!word.looks.isCapitalized) known.seenLower = true;
      else if (i > 0) known.seenCapital += 1;
    });
    for (const { from, to } of sentence.runs) {
      const run = sentence.words.slice(from, Math.min(to, from + longestRun));
      rememberRun(run, sentence.words[from - 1], sentence.words[to], remember);
      const capitals = run.filter(({ looks }) => looks.isCapitalized);
      if (capitals.length >= 3)
        initials.set(
          capitals
            .map(({ text }) => text[0] ?? '')
            .join('')
            .toLowerCase(),
          run.at(-1)?.looks.lower ?? 0,
        );
    }
  }
  for (const [letters, last] of initials) {
    const known = memory.get(letters);
    if (known) {
      known.isAcronym = true;
      known.lastOfAcronymRun = last;
    }
  }
  return memory;
}

function rememberRun(
  run: readonly Word[],
  before: Word | undefined,
  after: Word | undefined,
  remember: (key: string) => WordMemory,
): void {
  for (const word of run) {
    if (!word.looks.isCapitalized) continue;
    const known = remember(word.looks.lowerText);
    if (before && known.before.length < mostContexts) known.before.push(before.looks.lower);
    if (after && known.after.length < mostContexts) known.after.push(mix(1, after.looks.lower));
    if (run.length > known.longest) {
      known.longest = run.length;
      known.firstOfLongest = run[0]?.looks.lower ?? 0;
      known.lastOfLongest = run.at(-1)?.looks.lower ?? 0;
    }
  }
}
