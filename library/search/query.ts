import { toFirstDay } from './days.ts';
import { foldForSearch, foldValue } from './words.ts';

/** What a query can ask of an article by name (`author:"Jane Doe"`), with other names for the same. */
export const operators = {
  title: 'title',
  author: 'author',
  from: 'from',
  publisher: 'from',
  section: 'section',
  tag: 'tag',
  person: 'person',
  org: 'org',
  place: 'place',
  name: 'name',
  note: 'note',
  year: 'year',
  lang: 'lang',
  language: 'lang',
  kind: 'kind',
  before: 'before',
  after: 'after',
  'saved-before': 'saved-before',
  'saved-after': 'saved-after',
  is: 'is',
  has: 'has',
} as const;
export type FilterField = (typeof operators)[keyof typeof operators];

/** What `is:` and `has:` can ask. */
const states: Readonly<Record<'is' | 'has', readonly string[]>> = {
  is: ['read', 'unread', 'later', 'anonymous'],
  has: ['note', 'highlight'],
};

/** Words that an article holds: one after the other where they were quoted, else each as a word's beginning. */
export interface TextPart {
  readonly kind: 'text';
  /** As it stands in the query. */
  readonly source: string;
  /** Folded for comparison. */
  readonly words: readonly string[];
  readonly isPhrase: boolean;
  readonly isExcluded: boolean;
}

/** Something asked by name: what was quoted is the whole value, else words of it by their beginnings. */
export interface FilterPart {
  readonly kind: 'filter';
  readonly source: string;
  readonly field: FilterField;
  /** Folded for comparison; of days the first one that is meant, as YYYY-MM-DD. */
  readonly value: string;
  readonly isExact: boolean;
  readonly isExcluded: boolean;
}

export type QueryPart = TextPart | FilterPart;

/** A query's parts, in the order in which they were written. */
export type Query = readonly QueryPart[];

/** Any of them opens and closes what is quoted: keyboards and systems put in their own. */
const quotationMark = /["“”„«»＂]/;
const quotationMarks = new RegExp(quotationMark, 'g');

/** Longer queries are cut, in UTF-16 units. */
export const longestQuery = 2000;

/**
 * Reads a query as readers type it: words, `"exact phrases"`, `name:value` with the names of `operators`, and "-" before
 * what is not wanted. What is no operator, or has a value that the operator does not know, is looked for as words.
 */
export function parseQuery(text: string): Query {
  return splitTokens(text.slice(0, longestQuery)).flatMap((source) => toPart(source) ?? []);
}

/**
 * Parts are divided by white space outside of quotation marks; a mark that is not closed holds up to the end. What a
 * plain mark opens a plain one closes: print's own may stand in between.
 */
function splitTokens(text: string): string[] {
  const tokens: string[] = [];
  let token = '';
  let opened: string | null = null;
  for (const letter of text) {
    const isMark = quotationMark.test(letter) && (opened !== '"' || letter === '"');
    if (isMark) opened = opened === null ? letter : null;
    if (opened === null && /\s/.test(letter)) {
      if (token) tokens.push(token);
      token = '';
    } else token += isMark ? '"' : letter;
  }
  if (token) tokens.push(token);
  return tokens;
}

const isOperator = (name: string): name is keyof typeof operators => Object.hasOwn(operators, name);

function toPart(source: string): QueryPart | null {
  const isExcluded = source.length > 1 && source.startsWith('-');
  const asked = isExcluded ? source.slice(1) : source;
  const colon = asked.search(/[:：]/);
  const name = asked.slice(0, Math.max(colon, 0)).toLowerCase();
  if (isOperator(name)) {
    const stated = asked.slice(colon + 1);
    const field = operators[name];
    const value = toValue(field, stated);
    if (value) return { kind: 'filter', source, field, value, isExact: stated.startsWith('"'), isExcluded };
    // The value is still being typed.
    if (!stated.replaceAll('"', '').trim()) return null;
  }
  const words = foldForSearch(asked).split(' ').filter(Boolean);
  return words.length > 0
    ? { kind: 'text', source, words, isPhrase: asked.startsWith('"'), isExcluded }
    : null;
}

function toValue(field: FilterField, stated: string): string | null {
  const value = stated.replaceAll('"', '');
  switch (field) {
    case 'before':
    case 'after':
    case 'saved-before':
    case 'saved-after':
      return toFirstDay(value);
    case 'is':
    case 'has':
      return states[field].find((state) => state === value.toLowerCase()) ?? null;
    case 'lang':
      return foldForSearch(value).split(' ')[0] || null;
    default:
      return foldValue(value) || null;
  }
}

/** A filter as it is written in a query. */
export function toFilterSource(field: FilterField, value: string): string {
  // A quotation mark would end the value.
  const plain = value.replace(quotationMarks, ' ').trim();
  return /^[a-z0-9-]+$/.test(plain) && (field === 'is' || field === 'has' || field === 'year')
    ? `${field}:${plain}`
    : `${field}:"${plain}"`;
}

/** Whether a query asks for just this. */
export function hasFilter(query: Query, field: FilterField, value: string): boolean {
  return findFilter(query, field, value) !== undefined;
}

function findFilter(query: Query, field: FilterField, value: string): QueryPart | undefined {
  const [wanted] = parseQuery(toFilterSource(field, value));
  return query.find(
    (part) =>
      part.kind === 'filter' &&
      wanted?.kind === 'filter' &&
      part.field === field &&
      part.value === wanted.value &&
      !part.isExcluded,
  );
}

/** A query's text with a filter added, or taken away where it is there. */
export function toggleFilter(text: string, field: FilterField, value: string): string {
  const query = parseQuery(text);
  const there = findFilter(query, field, value);
  const kept = query.filter((part) => part !== there).map(({ source }) => source);
  return [...kept, ...(there ? [] : [toFilterSource(field, value)])].join(' ');
}
