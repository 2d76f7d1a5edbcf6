import { createStub } from '../../../library/records.ts';
import type { ListItem } from '../../../library/saved-article.ts';

let made = 0;

/** A list item with what a test says of it, and nothing else. */
export function makeItem(part: Partial<ListItem> = {}): ListItem {
  made += 1;
  const link = {
    url: `https://news.example/${made}`,
    title: null,
    tags: [],
    savedAt: '2026-05-06T12:00:00.000Z',
  };
  return { ...createStub(link, `made-${made}`, new Date()).item, isStub: false, ...part };
}

/** A name of a list item: "Jane Doe" is a person, "org:UN" an organisation, "place:Rome" a place. */
export function toName(text: string, statements = 0, mentions = 1): ListItem['names'][number] {
  const [, kind, name = text] = /^(org|place):(.*)$/.exec(text) ?? [];
  const type = kind === 'org' ? 'organization' : kind === 'place' ? 'place' : 'person';
  return { name, type, mentions, statements };
}

/** An item that names these. */
export const naming = (...names: readonly string[]): ListItem =>
  makeItem({ names: names.map((name) => toName(name)) });
