import type { ListItem } from '../saved-article.ts';
import { dayOf, foldedTextOf, valuesOf } from './article-values.ts';
import { toLocalMidnight } from './days.ts';
import { toFoldedValue } from './folded-values.ts';
import type { FilterField, FilterPart, Query, TextPart } from './query.ts';
import { holdsPhrase, holdsWord, joinFolded, toBeginning, toPhrase } from './words.ts';

/** The articles that were found, by their identities. */
export interface Found {
  has(id: string): boolean;
}

/** What is known of the articles' texts, which list items do not hold. */
export interface TextHits {
  /** The articles whose text has a word that begins with this one; null while that is not known. */
  findWord(word: string): Found | null;
  /** The articles whose text has these words one after the other; null while that is not known. */
  findPhrase(words: readonly string[]): Found | null;
}

/** Nothing is known of the texts. */
export const noTextHits: TextHits = { findWord: () => null, findPhrase: () => null };

/** Fields of which an article has one value: several that are asked for are a choice, of others all must be there. */
export const singleFields: ReadonlySet<FilterField> = new Set(['from', 'section', 'year', 'lang', 'kind']);

/**
 * What a query asks of an article. Every part must hold; where an article has but one value (publisher, section, year,
 * language, kind), any of those that are asked for.
 */
export function toMatcher(query: Query, hits: TextHits): (item: ListItem) => boolean {
  const checks = query
    .filter((part) => part.kind === 'text' || part.isExcluded || !singleFields.has(part.field))
    .map((part) => {
      const holds = part.kind === 'text' ? toTextCheck(part, hits) : toFilterCheck(part);
      return part.isExcluded ? (item: ListItem) => !holds(item) : holds;
    });
  for (const field of singleFields) {
    const choices = query
      .filter((part) => part.kind === 'filter' && part.field === field && !part.isExcluded)
      .flatMap((part) => (part.kind === 'filter' ? [toFilterCheck(part)] : []));
    if (choices.length > 0) checks.push((item) => choices.some((holds) => holds(item)));
  }
  return (item) => checks.every((holds) => holds(item));
}

function toTextCheck({ words, isPhrase }: TextPart, hits: TextHits): (item: ListItem) => boolean {
  const parts = isPhrase
    ? [{ sought: toPhrase(words), found: hits.findPhrase(words) }]
    : words.map((word) => ({ sought: toBeginning(word), found: hits.findWord(word) }));
  // What is known of the article's text first: it is looked up, not searched.
  return (item) =>
    parts.every(({ sought, found }) => found?.has(item.id) === true || foldedTextOf(item).includes(sought));
}

function toFilterCheck({ field, value, isExact }: FilterPart): (item: ListItem) => boolean {
  switch (field) {
    case 'before':
      return (item) => dayOf(item) < value;
    case 'after':
      return (item) => dayOf(item) >= value;
    case 'saved-before': {
      const end = toLocalMidnight(value);
      return ({ savedAt }) => Date.parse(savedAt) < end;
    }
    case 'saved-after': {
      const start = toLocalMidnight(value);
      return ({ savedAt }) => Date.parse(savedAt) >= start;
    }
    case 'title':
      return ({ title }) => holds(title ?? '', value, isExact);
    case 'note':
      return ({ note }) => holds(note, value, isExact);
    case 'is':
    case 'has':
    case 'year':
      return (item) => valuesOf(item, field).includes(value);
    case 'from':
      return (item) =>
        valuesOf(item, field).some((name) => equals(name, value, isExact)) || isDomainOf(item, value);
    default:
      return (item) => valuesOf(item, field).some((one) => equals(one, value, isExact));
  }
}

function equals(value: string, wanted: string, isExact: boolean): boolean {
  const { whole, words } = toFoldedValue(value);
  return whole === wanted || (!isExact && holdsWord(words, wanted));
}

const holds = (text: string, wanted: string, isExact: boolean): boolean => {
  const inside = joinFolded([text]);
  return isExact ? holdsPhrase(inside, [wanted]) : holdsWord(inside, wanted);
};

/** "bbc.co.uk" names a publisher as its name does. */
const isDomainOf = ({ publisher }: ListItem, value: string): boolean =>
  publisher !== null && value.includes(' ') && toFoldedValue(publisher.domain).whole === value;
