import { describe, expect, test } from 'vitest';
import { findQuote, toQuoteAnchor } from '../../../engine/text/anchor-quote.ts';

const text =
  'The lamp will not go out, Linn said after the count.\n\nThe ministry said that it would sell the tower. Reed said no.';
const anchorOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return toQuoteAnchor(text, { start, end: start + words.length });
};
const found = (now: string, anchor: ReturnType<typeof anchorOf>): string | null => {
  const span = findQuote(now, anchor);
  return span && `${span.start}: ${now.slice(span.start, span.end)}`;
};

describe('an anchored passage', () => {
  test('is found at its place', () => {
    const anchor = anchorOf('said', 60);
    expect(findQuote(text, anchor)).toEqual({ start: anchor.start, end: anchor.end });
  });

  test('is found where text was put before it', () => {
    expect(found(`Corrected. ${text}`, anchorOf('sell the tower'))).toBe(
      `${11 + text.indexOf('sell')}: sell the tower`,
    );
  });

  test('of several places is found at the one with the same round it', () => {
    const now = `Corrected. ${text}`;
    expect(found(now, anchorOf('said', 60))).toBe(`${now.indexOf('said that')}: said`);
  });

  test('that is long and occurs once is found even where all round it has changed', () => {
    const now = 'New words. The lamp will not go out, Linn said. Others.';
    expect(found(now, anchorOf('The lamp will not go out, Linn said'))).toBe(
      '11: The lamp will not go out, Linn said',
    );
  });

  test.each([
    ['its words are gone', 'sell the tower', text.replace('sell the tower', 'keep it')],
    ['a short one stands among other words', 'tower', 'A tower in Bergen.'],
    ['two places are alike', 'said', 'Linn said after the count. Linn said after the count.'],
  ])('is refused where %s', (_, words, now) => {
    expect(findQuote(now, anchorOf(words))).toBeNull();
  });

  test('at its old place by chance is not taken for the one that has moved', () => {
    const now = `said ${'x'.repeat(40)} The ministry said that it would sell the tower.`;
    const anchor = { ...anchorOf('said', 60), start: 0, end: 4 };
    expect(found(now, anchor)).toBe(`${now.indexOf('said that')}: said`);
  });

  test('is cut where it is too long to be kept, and found in linear time', () => {
    const long = 'ab '.repeat(100_000);
    const anchor = toQuoteAnchor(long, { start: 0, end: long.length });
    expect(anchor.exact).toHaveLength(10_000);
    expect(findQuote(long, anchor)).toEqual({ start: 0, end: 10_000 });
    expect(findQuote(long, { ...anchor, exact: 'ab', prefix: 'x', suffix: 'y' })).toBeNull();
  });
});
