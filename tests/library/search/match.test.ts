import { describe, expect, test } from 'vitest';
import type { ListItem } from '../../../library/saved-article.ts';
import { countFacets } from '../../../library/search/facets.ts';
import { noTextHits, toMatcher } from '../../../library/search/match.ts';
import { parseQuery } from '../../../library/search/query.ts';
import { sortArticles } from '../../../library/search/sort.ts';
import { createSavedRecord } from '../saved-fixture.ts';

const { item } = await createSavedRecord('https://isle-post.example/a');
const ferry: ListItem = {
  ...{ ...item, id: 'ferry', tags: ['Inseln'], savedAt: '2026-05-03T12:00:00.000Z' },
  published: { iso: '2026-05-02', precision: 'day', zone: null },
};
const bridge: ListItem = {
  ...{ ...item, id: 'bridge', note: 'Überfahrt nach Ålesund', savedAt: '2026-05-04T12:00:00.000Z' },
  ...{ title: null, deck: 'A bridge opened.', published: null, names: [], authors: [], words: 5000 },
  ...{ isStub: true, readAt: '2026-05-05T00:00:00.000Z', sourcing: null, highlights: 2, language: 'zh-CN' },
  publisher: { name: 'Fjord Weekly', domain: 'fjord.example' },
};
const list = [ferry, bridge];
const ids = (articles: readonly ListItem[]): string[] => articles.map(({ id }) => id);
const find = (query: string): string[] => ids(list.filter(toMatcher(parseQuery(query), noTextHits)));

describe('looking for', () => {
  test.each([
    ['', ['ferry', 'bridge']],
    ['FERRY', ['ferry']],
    ['ferr linn', ['ferry']],
    ['inseln', ['ferry']],
    ['ruaridh', ['ferry']],
    ['alesund uberfahrt', ['bridge']],
    ['"nach alesund"', ['bridge']],
    ['"nach ale"', []],
    ['"bridge opened"', ['bridge']],
    ['opened ferry', []],
    ['erry', []],
    ['-ferry', ['bridge']],
    ['(.*', ['ferry', 'bridge']],
    ['tag:inseln', ['ferry']],
    ['tag:"insel"', []],
    ['-tag:inseln', ['bridge']],
    ['author:linn', ['ferry']],
    ['person:ruaridh', ['ferry']],
    ['place:ruaridh', []],
    ['from:"Fjord Weekly"', ['bridge']],
    ['from:fjord.example', ['bridge']],
    ['from:isle from:fjord', ['ferry', 'bridge']],
    ['before:2026-05-03', ['ferry']],
    ['after:2026-05-03', ['bridge']],
    ['saved-after:2026-05-03', ['ferry', 'bridge']],
    ['year:2026', ['ferry', 'bridge']],
    ['is:unread', ['ferry']],
    ['is:read', ['bridge']],
    ['is:later', ['bridge']],
    ['is:read is:unread', []],
    ['has:note', ['bridge']],
    ['has:highlight', ['bridge']],
    ['lang:zh', ['bridge']],
    ['note:nach', ['bridge']],
  ])('%s', (query, found) => {
    expect(find(query)).toEqual(found);
  });

  test('words of the text count together with those of the list', () => {
    const hits = {
      findWord: (word: string) => (word === 'harbour' ? new Set(['bridge']) : null),
      findPhrase: (words: readonly string[]) =>
        words.join(' ') === 'in the text' ? new Set(['ferry']) : null,
    };
    const search = (query: string) => ids(list.filter(toMatcher(parseQuery(query), hits)));
    expect(search('harbour opened')).toEqual(['bridge']);
    expect(search('harbour -opened')).toEqual([]);
    expect(search('"in the text"')).toEqual(['ferry']);
  });
});

test('a filter is counted as if its field asked for nothing', () => {
  const query = parseQuery('from:"Fjord Weekly"');
  const facets = countFacets(list, list.filter(toMatcher(query, noTextHits)), query, noTextHits);
  const values = facets
    .find(({ field }) => field === 'from')
    ?.values.map(({ value, count, isOn }) => [value, count, isOn]);
  expect(values).toEqual([
    ['Fjord Weekly', 1, true],
    ['Isle Post', 1, false],
  ]);
  expect(facets.find(({ field }) => field === 'is')?.values.map(({ value }) => value)).toEqual([
    'later',
    'read',
  ]);
});

describe('sorting', () => {
  test.each([
    ['saved', ['bridge', 'ferry']],
    ['saved-first', ['ferry', 'bridge']],
    ['published', ['ferry', 'bridge']],
    ['published-first', ['ferry', 'bridge']],
    ['title', ['ferry', 'bridge']],
    ['words', ['bridge', 'ferry']],
  ] as const)('by %s, the unstated last', (order, found) => {
    expect(ids(sortArticles(list.toReversed(), order, 'en'))).toEqual(found);
  });
});
