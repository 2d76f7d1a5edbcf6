import { expect, test } from 'vitest';
import { type CitedFacts, toCitationKey, toCslItem } from '../../../engine/citation/index.ts';
import { toCslName } from '../../../engine/citation/names.ts';

test.each([
  ['Jane Doe', { given: 'Jane', family: 'Doe' }],
  ['Jane  Mary Doe', { given: 'Jane Mary', family: 'Doe' }],
  ['Ursula von der Leyen', { given: 'Ursula', family: 'von der Leyen' }],
  ['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
  ['Doe, Jane', { given: 'Jane', family: 'Doe' }],
  ['Richard Roe, Jr.', { given: 'Richard', family: 'Roe', suffix: 'Jr.' }],
  ['de la Cruz', { given: 'de', family: 'la Cruz' }],
  ['Banksy', { literal: 'Banksy' }],
  ['王小明', { literal: '王小明' }],
  ['Reuters', { literal: 'Reuters' }],
])('the parts of the name %j', (name, parts) => {
  expect(toCslName(name, true)).toEqual(parts);
});

const bare: CitedFacts = {
  ...{
    url: 'https://a.example/1',
    title: null,
    authors: [],
    publisher: null,
    published: null,
    modified: null,
  },
  ...{ section: null, place: null, wire: null, language: null, deck: null, tags: [] },
  accessed: '2026-10-04T19:12:44.120Z',
};

test('what is not known is left out', () => {
  expect(toCslItem(bare, 'key')).toEqual({
    ...{ id: 'key', type: 'article-newspaper', title: 'https://a.example/1', URL: 'https://a.example/1' },
    accessed: { 'date-parts': [[2026, 10, 4]] },
  });
});

test('a desk is left whole; no day is made up', () => {
  const item = toCslItem(
    {
      ...bare,
      authors: [{ name: 'News Desk', kind: 'desk' }],
      published: { iso: '2026-05', precision: 'month', zone: null },
      modified: { iso: '2026-06-01', precision: 'day', zone: null },
    },
    'key',
  );
  expect(item.author).toEqual([{ literal: 'News Desk' }]);
  expect(item.issued).toEqual({ 'date-parts': [[2026, 5]] });
  expect(item.note).toBe('Updated 2026-06-01');
});

test.each<[Partial<CitedFacts>, string]>([
  [
    {
      title: 'The Ferry sails',
      authors: [{ name: 'Jané Dœ-Roe', kind: 'person' }],
      published: { iso: '2026-05-03', precision: 'day', zone: null },
    },
    'droe2026ferry',
  ],
  [{ title: '渡轮', publisher: 'Isle Post' }, 'islepost'],
  [{}, 'article'],
])('a key of %j', (change, key) => {
  expect(toCitationKey({ ...bare, ...change })).toBe(key);
});

test('a tag with a comma is one keyword', () => {
  expect(toCslItem({ ...bare, tags: ['Paris, Texas', 'sea'] }, 'key').keyword).toBe('Paris Texas, sea');
});
