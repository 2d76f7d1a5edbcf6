import { describe, expect, test } from 'vitest';
import type { Article } from '../../engine/model.ts';
import { findWhen } from '../../engine/when.ts';

const evidence = [{ origin: 'meta', at: 'meta[name=date]', raw: '' }] as const;
const field = <T>(value: T) => ({ value, evidence, conflicts: [] });

function articleOf(text: string, day: string | null = '2026-05-02', language = 'en') {
  const published = day === null ? null : field({ iso: day, precision: 'day', zone: null } as const);
  return { text, published, language: field(language) } satisfies Partial<Article>;
}

const momentsOf = (...article: Parameters<typeof articleOf>) =>
  findWhen(articleOf(...article)).moments.map(({ value, isPublication, mentions }) => [
    `${value}${isPublication ? ' published' : ''}`,
    ...mentions.map(({ pieces }) => pieces.map((piece, i) => (i % 2 ? `[${piece}]` : piece)).join('')),
  ]);

describe('the outline of "when"', () => {
  test('is in the order of time, with what one day is called gathered, and the day of publication in it', () => {
    const text =
      'It sailed on Friday. It was built in 1974, and sold in March 2017.\n\nOn May 1 it rained. It sails again next year.';
    expect(momentsOf(text)).toEqual([
      ['1974', 'It was built in [1974], and sold in March 2017.'],
      ['2017-03', 'It was built in 1974, and sold in [March 2017].'],
      ['2026-05-01', 'It sailed on [Friday].', 'On [May 1] it rained.'],
      ['2026-05-02 published'],
      ['2027', 'It sails again [next year].'],
    ]);
  });

  test('has times of day on their day, and nothing that has no place on the calendar', () => {
    const text =
      'At 9:30 a.m. on Friday it sailed for two hours. Every Monday, at noon, it is cleaned. In 2020 it sank.';
    expect(momentsOf(text).map(([value]) => value)).toEqual(['2020', '2026-05-01', '2026-05-02 published']);
  });

  test.each([
    ['one date', 'It was built in 1974.', '2026-05-02', 'en'],
    ['one day twice', 'It was built in 1974. In 1974 it sailed.', '2026-05-02', 'en'],
    ['days that nobody knows', 'It sailed on Monday, and again on Friday.', null, 'en'],
    ['another language', 'Im Mai 2014 und im August 2015 fuhr sie nicht. '.repeat(8), '2026-05-02', 'de'],
    ['nothing', '', '2026-05-02', 'en'],
  ])('is not there for %s', (_, text, day, language) => expect(momentsOf(text, day, language)).toEqual([]));

  test('cuts long sentences between words', () => {
    const long = 'and so on '.repeat(40);
    const [moment] = findWhen(articleOf(`It went ${long}until 1974 ${long}and to 1999.`)).moments;
    const [before = '', words, behind = ''] = moment?.mentions[0]?.pieces ?? [];
    expect(words).toBe('1974');
    expect(before).toMatch(/^…(?:and so on |so on |on )+until $/);
    expect(behind).toMatch(/^ (?:and so on )+(?:and|and so|and so on)?…$/);
    expect(before.length + behind.length).toBeLessThan(200);
  });

  test('has the sums of one sentence together', () => {
    const { sums } = findWhen(articleOf('A ticket costs £12, or £4.50 for islanders. Repairs cost €40,000.'));
    expect(sums.map(({ pieces }) => pieces)).toEqual([
      ['A ticket costs ', '£12', ', or ', '£4.50', ' for islanders.'],
      ['Repairs cost ', '€40,000', '.'],
    ]);
  });

  test('of five thousand dates is there at once', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `On 5 May ${1000 + (i % 1000)} it cost $${i}.`).join(
      ' ',
    );
    const before = performance.now();
    const { moments } = findWhen(articleOf(text));
    expect(performance.now() - before).toBeLessThan(2000);
    expect(moments).toHaveLength(1001);
  });
});
