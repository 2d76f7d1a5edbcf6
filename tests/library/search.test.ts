import { describe, expect, test } from 'vitest';
import type { SavedArticle } from '../../library/saved-article.ts';
import { searchArticles, sortArticles } from '../../library/search.ts';
import { createSavedArticle } from './saved-fixture.ts';

const { article } = createSavedArticle();
const [ferry, bridge] = [
  createSavedArticle({ id: 'ferry', tags: ['Inseln'], note: '', savedAt: '2026-05-03T00:00:00.000Z' }),
  createSavedArticle({
    id: 'bridge',
    tags: [],
    note: 'Überfahrt nach Ålesund',
    savedAt: '2026-05-04T00:00:00.000Z',
    analysis: null,
    article: {
      ...article,
      title: null,
      published: null,
      text: 'A bridge opened.',
      authors: null,
    },
  }),
];
const ids = (articles: readonly SavedArticle[]): string[] => articles.map(({ id }) => id);

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
    expect(ids(searchArticles([ferry, bridge], query))).toEqual(found);
  });
});

describe('sorting', () => {
  test.each([
    ['saved', ['bridge', 'ferry']],
    ['published', ['ferry', 'bridge']],
    ['title', ['ferry', 'bridge']],
  ] as const)('by %s, the unstated last', (order, found) => {
    expect(ids(sortArticles([bridge, ferry], order, 'en'))).toEqual(found);
  });
});
