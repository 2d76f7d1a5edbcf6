import type { ListItem } from '../saved-article.ts';
import { toDay, toLocalDay } from './days.ts';
import type { FilterField } from './query.ts';
import { joinFolded } from './words.ts';

/** Filters whose values articles state; the others ask for days, or for words of a title or a note. */
export type ValueField = Exclude<
  FilterField,
  'before' | 'after' | 'saved-before' | 'saved-after' | 'title' | 'note'
>;

/** The day an article is dated: when it was published, or where that is not known, when it was saved. */
export const dayOf = ({ published, savedAt }: ListItem): string =>
  published ? toDay(published.iso) : toLocalDay(savedAt);

const nameTypes = { person: 'person', org: 'organization', place: 'place' } as const;

/** What an article has in a field, as it is shown. */
export function valuesOf(item: ListItem, field: ValueField): readonly string[] {
  switch (field) {
    case 'author':
      return item.authors;
    case 'from':
      return item.publisher ? [item.publisher.name || item.publisher.domain] : [];
    case 'section':
      return item.section ? [item.section] : [];
    case 'tag':
      return item.tags;
    case 'person':
    case 'org':
    case 'place':
      return item.names.flatMap(({ name, type }) => (type === nameTypes[field] ? [name] : []));
    case 'name':
      return item.names.map(({ name }) => name);
    case 'year':
      return [dayOf(item).slice(0, 4)];
    case 'lang':
      return item.language ? [toPrimaryLanguage(item.language)] : [];
    case 'kind':
      return item.kind ? [item.kind] : [];
    case 'is':
      return statesOf(item);
    case 'has':
      return [...(item.note ? ['note'] : []), ...(item.highlights > 0 ? ['highlight'] : [])];
  }
}

/** "en-GB" and "en" are one language to look for. */
const toPrimaryLanguage = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

function statesOf({ readAt, isStub, sourcing }: ListItem): string[] {
  return [
    readAt === null ? 'unread' : 'read',
    ...(isStub ? ['later'] : []),
    ...(sourcing && sourcing.anonymous > 0 ? ['anonymous'] : []),
  ];
}

/** What words are looked for in, folded once and kept as long as its record. */
const foldedTexts = new WeakMap<ListItem, string>();

/** All of a list item's words, folded, each with a blank before and after it. */
export function foldedTextOf(item: ListItem): string {
  const known = foldedTexts.get(item);
  if (known !== undefined) return known;
  const { title, deck, authors, publisher, section, tags, note, names, url } = item;
  const stated = [title ?? url, deck, ...authors, publisher?.name, section, ...tags, note];
  const text = joinFolded([...stated, ...names.map(({ name }) => name)]);
  foldedTexts.set(item, text);
  return text;
}
