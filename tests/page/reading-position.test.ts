import { describe, expect, test, vi } from 'vitest';
import { findReached } from '../../page/reading-position.ts';

const reached = (...tops: (number | null)[]) => findReached(tops.length, (i) => tops[i] ?? null);

describe('the part in view', () => {
  test('is the last that has come to the reading line', () => {
    expect(reached(-900, -400, -10, 300, 700)).toBe(2);
    expect(reached(-900, -400, 0)).toBe(2);
  });

  test('is none above the first', () => {
    expect(reached(20, 300)).toBeNull();
    expect(reached()).toBeNull();
  });

  test('is found though the page has thrown some away', () => {
    expect(reached(-900, null, null, -10, null)).toBe(3);
    expect(reached(null, null, 40)).toBeNull();
    expect(reached(null, null)).toBeNull();
  });

  test('is found among hundreds of posts by looking at few', () => {
    const topOf = vi.fn((i: number) => (i - 700) * 50);
    expect(findReached(1000, topOf)).toBe(700);
    expect(topOf.mock.calls.length).toBeLessThan(12);
  });
});
