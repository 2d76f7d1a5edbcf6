import type { Author } from '../../engine/model.ts';
import type { MessageKey, Translate } from '../i18n.ts';

/** What contributors did, where the page says it with words that the engine knows; other roles stand as printed. */
const parts: Readonly<Record<string, MessageKey>> = {
  translator: 'part_translator',
  photographer: 'part_photographer',
  illustrator: 'part_illustrator',
  editor: 'part_editor',
  reporter: 'part_reporter',
  writer: 'part_writer',
  reviewer: 'part_reviewer',
  producer: 'part_producer',
  'as told to': 'part_as_told_to',
  with: 'part_with',
};

/**
 * Somebody in words: "Jane Doe (Political editor, in Beijing)"; an agency or an office of the paper says that it is one.
 */
export function toPersonText({ name, kind, role, place }: Author, t: Translate): string {
  const part = role === null ? undefined : parts[role];
  const details = [
    ...(kind === 'agency' ? [t('author_agency')] : kind === 'desk' ? [t('author_desk')] : []),
    ...(role === null ? [] : [part ? t(part) : role]),
    ...(place === null ? [] : [t('author_place', place)]),
  ];
  if (details.length === 0) return name;
  return t(
    'person_with_details',
    name,
    details.reduce((before, detail) => t('detail_after', before, detail)),
  );
}

/** Several people in words, apart from each other although commas stand in what is said of them; nobody is "". */
export function toPeopleText(people: readonly Author[], t: Translate): string {
  const [first = '', ...others] = people.map((person) => toPersonText(person, t));
  return others.reduce((before, person) => t('person_after', before, person), first);
}

/** The names alone, as the reader's language joins them. @param locale BCP 47 */
export const toNamesText = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names);
