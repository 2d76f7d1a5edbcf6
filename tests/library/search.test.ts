import { describe, expect, test } from 'vitest';
import type { ListItem } from '../../library/saved-article.ts';
import { searchArticles, sortArticles } from '../../library/search.ts';
import { createSavedRecord } from './saved-fixture.ts';

const { item } = await createSavedRecord('https://isle-post.example/a');
const [ferry, bridge]: ListItem[] = [
  { ...item, id: 'ferry', tags: ['Inseln'], savedAt: '2026-05-03T00:00:00.000Z' },
  {
    ...{ ...item, id: 'bridge', note: 'Überfahrt nach Ålesund', savedAt: '2026-05-04T00:00:00.000Z' },
    ...{ title: null, deck: 'A bridge opened.', published: null, names: [], authors: [] },
  },
];
const list = [ferry, bridge].filter((one) => one !== undefined);
const ids = (articles: readonly ListItem[]): string[] => articles.map(({ id }) => id);

describe('searching', () => {
  test.each([
    ['', ['ferry', 'bridge']],
    ['   ', ['ferry', 'bridge']],
    ['FERRY', ['ferry']],
    ['ferr linn', ['ferry']],
    ['inseln', ['ferry']],
    ['ruaridh', ['ferry']],
    ['alesund uberfahrt', ['bridge']],
    ['opened ferry', []],
    ['erry', []],
    ['(.*', ['ferry', 'bridge']],
  ])('"%s"', (query, found) => {
    expect(ids(searchArticles(list, query))).toEqual(found);
  });
});

describe('sorting', () => {
  test.each([
    ['saved', ['bridge', 'ferry']],
    ['published', ['ferry', 'bridge']],
    ['title', ['ferry', 'bridge']],
  ] as const)('by %s, the unstated last', (order, found) => {
    expect(ids(sortArticles(list.toReversed(), order, 'en'))).toEqual(found);
  });
});
