import { foldForComparison } from '../../engine/text/whitespace.ts';
import { isUnspaced } from './words.ts';

/*
 * Which articles' texts have which words: postings by number, as an inverted index has them since Zobel and Moffat,
 * "Inverted files for text search engines" (2006), without positions or weights. MiniSearch, the well-kept library for
 * this, weighs every article for every word: with 10,000 texts of 800 words it takes 281 MB, and 50 to 160 ms for a
 * frequent word. Whether an article has a word is all that is asked here.
 */

/** What an index is kept as: JSON and typed arrays, which IndexedDB stores as they are. */
export interface StoredTextIndex {
  readonly ids: readonly string[];
  /** What each text was when it was read. */
  readonly stamps: readonly string[];
  readonly words: readonly string[];
  /** How many articles have each word. */
  readonly lengths: Uint32Array;
  /** The numbers of these articles (their places in `ids`), one word's behind the other's. */
  readonly postings: Uint32Array;
}

export interface TextIndex {
  /** The articles whose texts are there, with what they were when they were read. */
  readonly stamps: ReadonlyMap<string, string>;
  put(id: string, stamp: string, text: string): void;
  remove(id: string): void;
  /** The articles that have a word that begins thus; in scripts without blanks, these letters anywhere. @param word folded */
  findWord(word: string): readonly string[];
  /** The articles that have all of these words: those among which a phrase is to be looked for. @param words folded */
  findAll(words: readonly string[]): readonly string[];
  /** All that is needed to have it again. Articles that are gone are left out. */
  store(): StoredTextIndex;
}

/** Words of a folded text; of scripts without blanks each two letters that follow each other, and the last by itself. */
function toTerms(folded: string): Set<string> {
  const terms = new Set<string>();
  for (const word of folded.split(' ')) {
    if (isUnspaced(word)) for (const pair of toPairs(word)) terms.add(pair);
    else if (word) terms.add(word);
  }
  return terms;
}

function toPairs(word: string): string[] {
  const letters = [...word];
  return letters.map((letter, i) => letter + (letters[i + 1] ?? ''));
}

/** Where in a sorted list a word is or would be. */
function findPlace(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param stored what another index has given; nothing for an empty one. What does not hold together finds too little, and is kept out by its checksum. */
export function createTextIndex(stored: StoredTextIndex | null = null): TextIndex {
  /** Null where an article is gone, or was read again under another number. */
  const ids: (string | null)[] = [...(stored?.ids ?? [])];
  const numbers = new Map(ids.map((id, number): [string, number] => [id ?? '', number]));
  const stamps = new Map(ids.map((id, i): [string, string] => [id ?? '', stored?.stamps[i] ?? '']));
  const postings = readPostings(stored);
  let sorted: string[] | null = null;

  const toIds = (found: Iterable<number>): string[] => {
    const alive: string[] = [];
    for (const number of found) {
      const id = ids[number];
      if (id) alive.push(id);
    }
    return alive;
  };
  const remove = (id: string): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    ids[number] = null;
    numbers.delete(id);
    stamps.delete(id);
  };
  /** Adds to a set what has a term that begins thus. */
  const collect = (beginning: string, found: Set<number>): void => {
    sorted ??= [...postings.keys()].sort();
    for (let i = findPlace(sorted, beginning); sorted[i]?.startsWith(beginning); i++)
      for (const number of postings.get(sorted[i] ?? '') ?? []) found.add(number);
  };
  const intersect = (terms: readonly string[]): readonly number[] => {
    const lists = terms.map((term) => postings.get(term) ?? []).sort((a, b) => a.length - b.length);
    const [first = [], ...others] = lists;
    const sets = others.map((list) => new Set(list));
    return first.filter((number) => sets.every((set) => set.has(number)));
  };

  return {
    stamps,
    put(id, stamp, text) {
      remove(id);
      const number = ids.push(id) - 1;
      numbers.set(id, number);
      stamps.set(id, stamp);
      for (const term of toTerms(foldForComparison(text))) {
        const list = postings.get(term);
        if (list) list.push(number);
        else {
          postings.set(term, [number]);
          sorted = null;
        }
      }
    },
    remove,
    findWord(word) {
      if (isUnspaced(word) && [...word].length > 1) return toIds(intersect(toPairs(word).slice(0, -1)));
      const found = new Set<number>();
      collect(word, found);
      return toIds(found);
    },
    findAll: (words) =>
      toIds(intersect(words.flatMap((word) => (isUnspaced(word) ? toPairs(word).slice(0, -1) : [word])))),
    store: () => writePostings(ids, stamps, postings),
  };
}

function readPostings(stored: StoredTextIndex | null): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  let at = 0;
  stored?.words.forEach((word, i) => {
    const end = at + (stored.lengths[i] ?? 0);
    postings.set(word, Array.from(stored.postings.subarray(at, end)));
    at = end;
  });
  return postings;
}

/** Articles get new numbers, without those that are gone. */
function writePostings(
  ids: readonly (string | null)[],
  stamps: ReadonlyMap<string, string>,
  postings: ReadonlyMap<string, readonly number[]>,
): StoredTextIndex {
  const kept: string[] = [];
  const renumbered = ids.map((id) => (id === null ? -1 : kept.push(id) - 1));
  const lists = [...postings].flatMap(([word, list]): [string, number[]][] => {
    const alive = list.flatMap((number) => {
      const now = renumbered[number] ?? -1;
      return now < 0 ? [] : [now];
    });
    return alive.length > 0 ? [[word, alive]] : [];
  });
  const lengths = Uint32Array.from(lists, ([, list]) => list.length);
  const flat = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const [, list] of lists) {
    flat.set(list, at);
    at += list.length;
  }
  return {
    ids: kept,
    stamps: kept.map((id) => stamps.get(id) ?? ''),
    words: lists.map(([word]) => word),
    lengths,
    postings: flat,
  };
}
