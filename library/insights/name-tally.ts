import { toNameKey } from '../names-index.ts';
import type { ListItem } from '../saved-article.ts';

/** The types of names that are counted; each is an operator of the list's search as well. */
export const nameTypes = ['person', 'organization', 'place'] as const;
export type NameType = (typeof nameTypes)[number];

/** A name over many articles, under the spelling that occurs most. */
export interface TalliedName {
  readonly name: string;
  readonly type: NameType;
  /** In how many articles it occurs, and how often in all. */
  readonly articles: number;
  readonly mentions: number;
  /** How many statements are its own, and in how many articles. */
  readonly statements: number;
  readonly quotedIn: number;
}

export interface NameTally {
  readonly names: readonly TalliedName[];
  /** For each article the indexes in `names` of those it has, some perhaps twice. */
  readonly articles: readonly Int32Array[];
}

/**
 * Every spelling of a name that has been met has a number, and so has every name: counting numbers takes milliseconds
 * where counting texts takes a second for a list of thousands. An article's numbers are kept as long as its item.
 */
const numbersOfItems = new WeakMap<ListItem, Int32Array>();
const spellings: string[] = [];
const namesOfSpellings: number[] = [];
const spellingNumbers: Readonly<Record<NameType, Map<string, number>>> = {
  person: new Map(),
  organization: new Map(),
  place: new Map(),
};
const nameNumbers = new Map<string, number>();
const typesOfNames: NameType[] = [];
const notCounted = -1;

function toSpellingNumber(text: string, type: NameType): number {
  const known = spellingNumbers[type].get(text);
  if (known !== undefined) return known;
  const key = toNameKey(text, type);
  let number = notCounted;
  if (key !== null) {
    let name = nameNumbers.get(key);
    if (name === undefined) {
      name = typesOfNames.push(type) - 1;
      nameNumbers.set(key, name);
    }
    number = spellings.push(text) - 1;
    namesOfSpellings.push(name);
  }
  spellingNumbers[type].set(text, number);
  return number;
}

/** How many numbers stand for one name of an article: its spelling's, how often it is mentioned, its statements. */
const stride = 3;

/** An article's names as numbers, `stride` for each that is counted. */
function numbersOf(item: ListItem): Int32Array {
  const known = numbersOfItems.get(item);
  if (known) return known;
  const numbers: number[] = [];
  for (const { name, type, mentions, statements } of item.names) {
    if (type !== 'person' && type !== 'organization' && type !== 'place') continue;
    const spelling = toSpellingNumber(name, type);
    if (spelling !== notCounted) numbers.push(spelling, mentions, statements);
  }
  const packed = Int32Array.from(numbers);
  numbersOfItems.set(item, packed);
  return packed;
}

/** Articles whose names are met at a time: some milliseconds' work. */
const batch = 250;

/**
 * Meets the names of articles bit by bit, which for thousands of articles takes longer than a screen may stand still;
 * counting them afterwards does not.
 *
 * @param breathe lets others have their turn
 */
export async function meetNames(items: readonly ListItem[], breathe: () => Promise<void>): Promise<void> {
  for (let i = 0; i < items.length; i += batch) {
    const part = items.slice(i, i + batch).filter((item) => !numbersOfItems.has(item));
    part.forEach(numbersOf);
    if (part.length > 0 && i + batch < items.length) await breathe();
  }
}

const createCounts = (names: number) => ({
  articles: new Int32Array(names),
  mentions: new Int32Array(names),
  statements: new Int32Array(names),
  quotedIn: new Int32Array(names),
  /** Uses of each spelling. */
  uses: new Int32Array(spellings.length),
});

const increase = (counts: Int32Array, at: number, amount: number): void => {
  counts[at] = (counts[at] ?? 0) + amount;
};

/** Counts each name once an article. */
function countNames(articles: readonly Int32Array[]): ReturnType<typeof createCounts> {
  const counts = createCounts(typesOfNames.length);
  // The number, from 1, of the article that has counted a name last: another spelling there counts no second time.
  const lastIn = new Int32Array(typesOfNames.length);
  const lastQuotedIn = new Int32Array(typesOfNames.length);
  articles.forEach((numbers, index) => {
    for (let i = 0; i < numbers.length; i += stride) {
      const spelling = numbers[i] ?? 0;
      const statements = numbers[i + 2] ?? 0;
      const name = namesOfSpellings[spelling] ?? 0;
      increase(counts.uses, spelling, 1);
      increase(counts.mentions, name, numbers[i + 1] ?? 0);
      increase(counts.statements, name, statements);
      if (lastIn[name] !== index + 1) increase(counts.articles, name, 1);
      lastIn[name] = index + 1;
      if (statements === 0) continue;
      if (lastQuotedIn[name] !== index + 1) increase(counts.quotedIn, name, 1);
      lastQuotedIn[name] = index + 1;
    }
  });
  return counts;
}

/** For each name the number of its spelling that is used most; `notCounted` where none is. */
function toUsual(uses: Int32Array): Int32Array {
  const usual = new Int32Array(typesOfNames.length).fill(notCounted);
  namesOfSpellings.forEach((name, spelling) => {
    const best = usual[name] ?? notCounted;
    if ((uses[spelling] ?? 0) > (best === notCounted ? 0 : (uses[best] ?? 0))) usual[name] = spelling;
  });
  return usual;
}

/** Counts the people, organisations and places of articles, whatever their case and accents. */
export function tallyNames(items: readonly ListItem[]): NameTally {
  const articles = items.map(numbersOf);
  const counts = countNames(articles);
  const usual = toUsual(counts.uses);
  const names: TalliedName[] = [];
  const places = new Int32Array(typesOfNames.length).fill(notCounted);
  typesOfNames.forEach((type, name) => {
    const text = spellings[usual[name] ?? notCounted];
    if (text === undefined) return;
    places[name] = names.length;
    names.push({
      name: text,
      type,
      articles: counts.articles[name] ?? 0,
      mentions: counts.mentions[name] ?? 0,
      statements: counts.statements[name] ?? 0,
      quotedIn: counts.quotedIn[name] ?? 0,
    });
  });
  const toPlaces = (numbers: Int32Array): Int32Array =>
    new Int32Array(numbers.length / stride).map(
      (_, i) => places[namesOfSpellings[numbers[i * stride] ?? 0] ?? 0] ?? notCounted,
    );
  return { names, articles: articles.map(toPlaces) };
}
