import { createGrowingPostings, mergePostings, noPostings, type Postings, readPostings } from './postings.ts';
import { foldForSearch, isUnspaced, toInnerWords } from './words.ts';

/*
 * Which articles' texts have which words: postings by number, as an inverted index has them since Zobel and Moffat,
 * "Inverted files for text search engines" (2006), without positions or weights. MiniSearch, the well-kept library for
 * this, weighs every article for every word: with 10,000 texts of 800 words it takes 281 MB, and 50 to 160 ms for a
 * frequent word. Whether an article has a word is all that is asked here.
 */

/** What an index is kept as: JSON and typed arrays, which IndexedDB stores as they are. */
export interface StoredTextIndex extends Postings {
  /** An article's number is its place here. */
  readonly ids: readonly string[];
  /** What each text was when it was read. */
  readonly stamps: readonly string[];
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
  /** All that is needed to have it again, without what is gone; the index itself goes on with it. */
  store(): StoredTextIndex;
}

/**
 * Words of a folded text; of scripts without blanks each two letters that follow each other, the last by itself, and
 * what stands there of other scripts.
 */
function toTerms(folded: string): Set<string> {
  const terms = new Set<string>();
  for (const word of folded.split(' ')) {
    if (isUnspaced(word)) for (const term of [...toPairs(word), ...toInnerWords(word)]) terms.add(term);
    else if (word) terms.add(word);
  }
  return terms;
}

function toPairs(word: string): string[] {
  const letters = [...word];
  return letters.map((letter, i) => letter + (letters[i + 1] ?? ''));
}

/** @param stored what another index has given; nothing for an empty one. What does not hold together finds too little, and is kept out by its checksum. */
export function createTextIndex(stored: StoredTextIndex | null = null): TextIndex {
  /** Null where an article is gone, or was read again under another number. */
  let ids: (string | null)[] = [...(stored?.ids ?? [])];
  let numbers = new Map(ids.map((id, number): [string, number] => [id ?? '', number]));
  const stamps = new Map(ids.map((id, i): [string, string] => [id ?? '', stored?.stamps[i] ?? '']));
  let known = readPostings(stored ?? noPostings);
  let fresh = createGrowingPostings();

  const toIds = (areFound: (number: number) => boolean): string[] =>
    ids.flatMap((id, number) => (id && areFound(number) ? [id] : []));
  const remove = (id: string): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    ids[number] = null;
    numbers.delete(id);
    stamps.delete(id);
  };
  const toMarks = (mark: (marks: Uint8Array) => void): Uint8Array => {
    const marks = new Uint8Array(ids.length);
    mark(marks);
    return marks;
  };
  const findTerm = (term: string): Uint8Array =>
    toMarks((marks) => {
      for (const postings of [known, fresh]) {
        const found = postings.find(term);
        for (let i = 0; i < found.length; i++) marks[found[i] ?? 0] = 1;
      }
    });
  const intersect = (terms: readonly string[]): string[] => {
    const marks = terms.map(findTerm);
    return toIds((number) => marks.every((one) => one[number] === 1));
  };

  return {
    stamps,
    put(id, stamp, text) {
      remove(id);
      const number = ids.push(id) - 1;
      numbers.set(id, number);
      stamps.set(id, stamp);
      for (const term of toTerms(foldForSearch(text))) fresh.add(term, number);
    },
    remove,
    findWord(word) {
      if (isUnspaced(word) && [...word].length > 1) return intersect(toPairs(word).slice(0, -1));
      const marks = toMarks((found) => {
        known.mark(word, found);
        fresh.mark(word, found);
      });
      return toIds((number) => marks[number] === 1);
    },
    findAll: (words) =>
      intersect(words.flatMap((word) => (isUnspaced(word) ? toPairs(word).slice(0, -1) : [word]))),
    store() {
      const kept: string[] = [];
      const renumbered = ids.map((id) => (id === null ? -1 : kept.push(id) - 1));
      const postings = mergePostings(known, fresh, (number) => renumbered[number] ?? -1);
      known = readPostings(postings);
      fresh = createGrowingPostings();
      ids = kept;
      numbers = new Map(kept.map((id, number) => [id, number]));
      return { ids: [...kept], stamps: kept.map((id) => stamps.get(id) ?? ''), ...postings };
    },
  };
}
