import type { EntityType, Span } from '../../../engine/model.ts';

/** A name in brackets with its type's letter behind: "[Jane Doe]p told [Reuters]o". */
export interface MarkedName extends Span {
  readonly type: EntityType;
  /** The number behind the letter: which names mean the same. "" where there is none. */
  readonly number: string;
}

/** First letters, but l for a location and d for a device, as p is taken. */
const types: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  g: 'group',
  e: 'event',
  w: 'work',
  d: 'product',
};

/** Takes the brackets out of a text, and says where they stood. */
export function readMarkedText(marked: string): { text: string; names: MarkedName[] } {
  let text = '';
  const names: MarkedName[] = [];
  for (const [, before = '', name, letter = '', number = ''] of marked.matchAll(
    /([^[]*)(?:\[([^\]]+)\]([a-z])(\d*))?/g,
  )) {
    text += before;
    const type = types[letter];
    if (name === undefined || !type) continue;
    names.push({ start: text.length, end: text.length + name.length, type, number });
    text += name;
  }
  return { text, names };
}
