import { expect, test } from 'vitest';
import { byWeek } from '../../../library/insights/time-bins.ts';
import { makeItem } from './make-items.ts';

const saved = (savedAt: string, isRead = false) => makeItem({ savedAt, readAt: isRead ? savedAt : null });

test('weeks go from Monday to Sunday, over the end of a year, and those without articles are there', () => {
  const items = [
    saved('2025-12-28T12:00:00Z'),
    saved('2025-12-29T12:00:00Z', true),
    saved('2026-01-12T12:00:00Z'),
  ];
  expect(byWeek(items, 'UTC')).toEqual({
    unit: 'week',
    bins: [
      { start: '2025-12-22', end: '2025-12-29', articles: 1, read: 0 },
      { start: '2025-12-29', end: '2026-01-05', articles: 1, read: 1 },
      { start: '2026-01-05', end: '2026-01-12', articles: 0, read: 0 },
      { start: '2026-01-12', end: '2026-01-19', articles: 1, read: 0 },
    ],
  });
});

test('days are those of the reader', () => {
  const late = [saved('2026-05-10T23:30:00Z')];
  expect(byWeek(late, 'UTC').bins[0]?.start).toBe('2026-05-04');
  expect(byWeek(late, 'Asia/Shanghai').bins[0]?.start).toBe('2026-05-11');
  expect(byWeek([saved('2026-05-11T02:00:00Z')], 'America/New_York').bins[0]?.start).toBe('2026-05-04');
});

test('where weeks are too many they are months, and where months are, years', () => {
  const months = byWeek([saved('2024-01-31T12:00:00Z'), saved('2026-02-28T12:00:00Z')], 'UTC');
  expect(months.unit).toBe('month');
  expect(months.bins).toHaveLength(26);
  expect(months.bins[1]).toEqual({ start: '2024-02-01', end: '2024-03-01', articles: 0, read: 0 });
  const years = byWeek([saved('2004-01-31T12:00:00Z'), saved('2026-02-28T12:00:00Z')], 'UTC');
  expect([years.unit, years.bins.length]).toEqual(['year', 23]);
});

test('no articles, no weeks', () => {
  expect(byWeek([], 'UTC').bins).toEqual([]);
});
