import { describe, expect, test } from 'vitest';
import type { ListItem } from '../../../library/saved-article.ts';
import { countFacets } from '../../../library/search/facets.ts';
import { noTextHits, singleFields, toMatcher } from '../../../library/search/match.ts';
import { parseQuery, toggleFilter } from '../../../library/search/query.ts';
import { sortArticles, sortOrders } from '../../../library/search/sort.ts';
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
/** Words of two scripts, marks that are no letters, and letters that Unicode does not take apart. */
const odd: ListItem = {
  ...{ ...item, id: 'odd', title: '他用iPhone手机访问NATO北约', tags: ['🚢', 'C++'], names: [], deck: null },
  authors: ['Lech Wałęsa'],
  section: '“Top Stories” today',
};
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

describe('looking for what is written otherwise', () => {
  test.each([
    ['iphone', true],
    ['nato', true],
    ['phone', false],
    ['手机', true],
    ['title:nato', true],
    ['walesa', true],
    ['author:"lech walesa"', true],
    ['tag:"🚢"', true],
    ['tag:"⛵"', false],
    [toggleFilter('', 'section', '“Top Stories” today'), true],
    ['"iph"', false],
    ['"lech"', true],
  ])('%s', (query, isFound) => {
    expect(toMatcher(parseQuery(query), noTextHits)(odd)).toBe(isFound);
  });
});

describe('what a filter’s count says is what it leaves', () => {
  const tagged = [['Ferries', 'sea'], ['ferries'], ['FERRIES', 'ferries', '🚢'], ['C++'], ['C#'], []].map(
    (tags, i): ListItem => ({ ...(i % 2 ? ferry : bridge), id: `tagged-${i}`, tags }),
  );
  const countIn = (query: string) => {
    const parts = parseQuery(query);
    return countFacets(tagged, tagged.filter(toMatcher(parts, noTextHits)), parts, noTextHits);
  };

  test.each([
    '',
    'is:unread',
    'tag:ferries',
    '-tag:sea',
    'from:"Isle Post"',
    '-from:"Isle Post"',
    'is:read tag:sea',
  ])('%s', (query) => {
    for (const { field, values } of countIn(query))
      for (const { value, count, isOn } of values) {
        // Of what an article has but once, another value takes the place of the one that is chosen.
        const others = singleFields.has(field)
          ? parseQuery(query).flatMap((part) =>
              part.kind === 'filter' && part.field === field && !part.isExcluded ? [] : [part.source],
            )
          : parseQuery(query).map(({ source }) => source);
        const chosen =
          isOn && !singleFields.has(field) ? query : toggleFilter(others.join(' '), field, value);
        const left = tagged.filter(toMatcher(parseQuery(chosen), noTextHits));
        expect([query, field, value, left.length]).toEqual([query, field, value, count]);
      }
  });

  test('those that are alike but for their case are one, under the spelling that occurs most', () => {
    const tags = countIn('').find(({ field }) => field === 'tag')?.values ?? [];
    expect(tags.map(({ value, count }) => [value, count])).toEqual([
      ['ferries', 3],
      ['C++', 2],
      ['sea', 1],
      ['🚢', 1],
    ]);
  });
});

test('of what an article has but once a filter is counted as if its field asked for nothing', () => {
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

  const publishedAt = (id: string, iso: string): ListItem => ({
    ...{ ...ferry, id },
    published: { iso, precision: 'second', zone: iso.slice(19) || null },
  });

  test('by the moment of publication, whatever its zone', () => {
    const [late, early] = [
      publishedAt('late', '2026-05-03T23:00:00-05:00'),
      publishedAt('early', '2026-05-04T01:00:00+02:00'),
    ];
    expect(ids(sortArticles([late, early], 'published-first', 'en'))).toEqual(['early', 'late']);
    expect(ids(sortArticles([early, late], 'published', 'en'))).toEqual(['late', 'early']);
  });

  test.each(sortOrders)('by %s, those that are alike in the same order whatever they come in', (order) => {
    const alike = ['c', 'a', 'b'].map((id) => ({ ...ferry, id }));
    expect(ids(sortArticles(alike, order, 'en'))).toEqual(ids(sortArticles(alike.toReversed(), order, 'en')));
  });
});
