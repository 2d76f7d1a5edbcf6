/** Which articles have which words, in a form that is searched as it is kept: nothing is unpacked. */
export interface Postings {
  /** In the order of their UTF-16 units, each once. */
  readonly words: readonly string[];
  /** How many articles have each word. */
  readonly lengths: Uint32Array;
  /** The numbers of these articles, one word's behind the other's. */
  readonly numbers: Uint32Array;
}

export const noPostings: Postings = { words: [], lengths: new Uint32Array(), numbers: new Uint32Array() };

/** The same, looked things up in. */
export interface PostingsReader {
  /** The articles with exactly this word. */
  find(word: string): ArrayLike<number>;
  /** Marks the articles with a word that begins thus: 1 at their number. */
  mark(beginning: string, marks: Uint8Array): void;
  /** All words, in order, each with its articles. */
  readonly all: Iterable<readonly [string, ArrayLike<number>]>;
  /** How many articles they have, each word's counted by itself. */
  readonly size: number;
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

/** @param postings may be shorter than they say: then they find less */
export function readPostings({ words, lengths, numbers }: Postings): PostingsReader {
  const starts = new Uint32Array(words.length + 1);
  for (let i = 0; i < words.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
  const at = (i: number): Uint32Array => numbers.subarray(starts[i], starts[i + 1]);
  return {
    find(word) {
      const place = findPlace(words, word);
      return words[place] === word ? at(place) : [];
    },
    mark(beginning, marks) {
      const from = findPlace(words, beginning);
      let to = from;
      while (words[to]?.startsWith(beginning)) to++;
      // One word's articles stand behind the other's, so those of all these words are one stretch.
      for (const number of numbers.subarray(starts[from], starts[to])) marks[number] = 1;
    },
    all: {
      *[Symbol.iterator]() {
        for (const [i, word] of words.entries()) yield [word, at(i)];
      },
    },
    size: numbers.length,
  };
}

/** Words with articles, of which more come: what has been read since the postings were written. */
export interface GrowingPostings extends PostingsReader {
  add(word: string, number: number): void;
}

/** Empty postings that words are added to; articles are to be added in the order of their numbers. */
export function createGrowingPostings(): GrowingPostings {
  const lists = new Map<string, number[]>();
  let sorted: string[] | null = null;
  let size = 0;
  const inOrder = (): readonly string[] => {
    sorted ??= [...lists.keys()].sort();
    return sorted;
  };
  return {
    get size() {
      return size;
    },
    add(word, number) {
      size++;
      const list = lists.get(word);
      if (list) list.push(number);
      else {
        lists.set(word, [number]);
        sorted = null;
      }
    },
    find: (word) => lists.get(word) ?? [],
    mark(beginning, marks) {
      const words = inOrder();
      for (let i = findPlace(words, beginning); words[i]?.startsWith(beginning); i++)
        for (const number of lists.get(words[i] ?? '') ?? []) marks[number] = 1;
    },
    all: {
      *[Symbol.iterator]() {
        for (const word of inOrder()) yield [word, lists.get(word) ?? []];
      },
    },
  };
}

/**
 * Writes the postings of two readers as one.
 *
 * @param toNumber an article's new number; below zero where it is gone
 */
export function mergePostings(
  first: PostingsReader,
  second: PostingsReader,
  toNumber: (number: number) => number,
): Postings {
  const words: string[] = [];
  const lengths: number[] = [];
  const numbers = new Uint32Array(first.size + second.size);
  let end = 0;
  for (const [word, lists] of mergeInOrder(first.all, second.all)) {
    const begin = end;
    for (const list of lists)
      for (let i = 0; i < list.length; i++) {
        const number = toNumber(list[i] ?? 0);
        if (number >= 0) numbers[end++] = number;
      }
    if (end === begin) continue;
    words.push(word);
    lengths.push(end - begin);
  }
  return { words, lengths: Uint32Array.from(lengths), numbers: numbers.slice(0, end) };
}

type Entry = readonly [string, ArrayLike<number>];

function* mergeInOrder(
  first: Iterable<Entry>,
  second: Iterable<Entry>,
): Generator<readonly [string, readonly ArrayLike<number>[]]> {
  const [a, b] = [first[Symbol.iterator](), second[Symbol.iterator]()];
  let [left, right] = [a.next(), b.next()];
  while (!left.done || !right.done) {
    const word = toFirst(left.done ? null : left.value[0], right.done ? null : right.value[0]);
    const lists: ArrayLike<number>[] = [];
    if (!left.done && left.value[0] === word) {
      lists.push(left.value[1]);
      left = a.next();
    }
    if (!right.done && right.value[0] === word) {
      lists.push(right.value[1]);
      right = b.next();
    }
    yield [word, lists];
  }
}

const toFirst = (a: string | null, b: string | null): string =>
  b === null || (a !== null && a < b) ? (a ?? '') : b;
