import { describe, expect, test } from 'vitest';
import { findNearestMention, toSpread, toTicks } from '../../../components/panel/mention-spread.ts';

const mentionsAt = (...starts: number[]) => starts.map((start) => ({ start, end: start + 4 }));

describe('where in a text of 900 units mentions stand', () => {
  test.each([
    [[10], 'spread_all_first'],
    [[10, 20, 290, 700], 'spread_first'],
    [[310, 400, 590], 'spread_all_middle'],
    [[310, 400, 590, 899], 'spread_middle'],
    [[600, 899], 'spread_all_last'],
    [[10, 700, 800, 899], 'spread_last'],
    [[10, 400, 700], 'spread_throughout'],
    [[10, 400], null],
    [[], null],
  ])('%j: %s', (starts, spread) => {
    expect(toSpread(mentionsAt(...starts), 900)).toBe(spread);
  });

  test('is drawn as shares of the text, those on top of each other once', () => {
    expect(toTicks([0, 450, 451, 900], 900)).toEqual([0, 0.5, 1]);
    expect(
      toTicks(
        Array.from({ length: 5000 }, (_, i) => i),
        5000,
      ).length,
    ).toBeLessThan(170);
    expect(toTicks([], 0)).toEqual([]);
  });

  test('is found from a place on the strip: the nearest mention', () => {
    const mentions = mentionsAt(100, 500, 800);
    expect([0, 0.3, 0.5, 1].map((place) => findNearestMention(mentions, 900, place))).toEqual([0, 0, 1, 2]);
  });
});
