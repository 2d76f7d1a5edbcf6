import { describe, expect, test } from 'vitest';
import { findMoney } from '../../../engine/money/index.ts';
import { findTimexes } from '../../../engine/timexes/index.ts';

const published = { iso: '2017-09-26', precision: 'day', zone: null } as const;

/** Units of what these look for, without end: where work piles up, it is here. */
const units: readonly (readonly [string, string])[] = [
  ['dates', '5 May 2017, '],
  ['years', '2017 '],
  ['years tied together', '2017-'],
  ['months', 'May '],
  ['months and days without an end', 'May 5 to '],
  ['weekdays that look for a verb', 'Monday, '],
  ['a sentence of one year', 'In 1973, on May 5 '],
  ['articles', 'the the last of the '],
  ['numbers', '1,000,'],
  ['digits', '1'],
  ['letters', 'a'],
  ['signs', '$$'],
  ['magnitudes', 'million '],
  ['magnitudes tied together', 'million-'],
  ['sums', '$5 million to '],
  ['first words of currencies', 'hong kong '],
  ['first words of holidays', 'New Year '],
  ['line ends', '\n'],
];

describe('a text that is made to take long', () => {
  test.each(units)('takes time in proportion to its length: %s', (_, unit) => {
    const took = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const before = performance.now();
      findTimexes(text, published);
      findMoney(text);
      return performance.now() - before;
    };
    // The least of two, since others use the machine too.
    const least = (length: number): number => Math.min(took(length), took(length));
    // Ten times the length takes about ten times as long; work that piles up would take a hundred times.
    expect(least(500_000)).toBeLessThan(40 * Math.max(least(50_000), 5));
  });

  test('no two timexes overlap, and all lie within the text', () => {
    const text = units.map(([, unit]) => unit.repeat(50)).join('\n');
    let end = 0;
    for (const timex of findTimexes(text, published)) {
      expect(timex.start).toBeGreaterThanOrEqual(end);
      expect(timex.end).toBeGreaterThan(timex.start);
      end = timex.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});
