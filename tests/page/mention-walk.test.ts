import { describe, expect, test } from 'vitest';
import type { Entity } from '../../engine/model.ts';
import { findNextStop, findStops, type Stop, type StopPlace } from '../../page/mention-walk.ts';

const at = (start: number) => ({ start, end: start + 5 });
const entities: readonly Entity[] = [
  { id: 0, type: 'person', name: 'Mara Quist', mentions: [at(10), at(50), at(90)] },
  { id: 1, type: 'place', name: 'Skerry', mentions: [at(30), at(70)] },
];
const all = { hidden: [], firstOnly: false };
const starts = (stops: readonly Stop[]): readonly number[] => stops.map(({ span }) => span.start);

describe('the way from mention to mention', () => {
  test('goes through the text in the order in which it is read', () => {
    expect(starts(findStops({ entities }, all))).toEqual([10, 30, 50, 70, 90]);
  });

  test('stops only at what is marked', () => {
    expect(starts(findStops({ entities }, { hidden: ['place'], firstOnly: false }))).toEqual([10, 50, 90]);
    expect(starts(findStops({ entities }, { hidden: [], firstOnly: true }))).toEqual([10, 30]);
  });

  const stops = findStops({ entities }, all);
  /** A window that shows the text from 40 on, and whose page hides what stands at 70. */
  const findPlace = ({ span }: Stop): StopPlace =>
    span.start === 70 ? 'nowhere' : span.start < 40 ? 'above' : span.start > 60 ? 'below' : 'in-view';
  test.each([
    ['begins at the first mention in view', 1, null, 50],
    ['begins, going back, at the last one in view', -1, null, 50],
    ['goes on from where the reader is', 1, 10, 30],
    ['goes back from there', -1, 50, 30],
    ['passes over words that the page hides', 1, 50, 90],
    ['goes around the end', 1, 90, 10],
    ['goes around the beginning', -1, 10, 90],
  ] as const)('%s', (_, step, from, expected) => {
    expect(findNextStop(stops, step, from, findPlace)?.span.start).toBe(expected);
  });

  test('begins anew where everything has been passed', () => {
    expect(findNextStop(stops, 1, null, () => 'above')?.span.start).toBe(10);
  });

  test('leads nowhere where nothing is shown', () => {
    expect(findNextStop(stops, 1, null, () => 'nowhere')).toBeNull();
    expect(findNextStop([], 1, 10, () => 'in-view')).toBeNull();
  });
});
