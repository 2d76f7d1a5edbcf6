import { afterEach, describe, expect, test, vi } from 'vitest';
import { toInsights } from '../../../library/insights/insights.ts';
import { byWeek } from '../../../library/insights/time-bins.ts';
import { noTextHits, toMatcher } from '../../../library/search/match.ts';
import { parseQuery } from '../../../library/search/query.ts';
import { makeItem } from './make-items.ts';

/*
 * A bar of the insights leads to the list, which finds by days: both must mean the reader's days, or an article that was
 * saved on Sunday evening is counted in one week and found in the next.
 */

afterEach(() => vi.unstubAllEnvs());

/** Every five hours for ten weeks, over both changes of the clocks. */
const moments = ['2026-03-01', '2026-10-05'].flatMap((first) =>
  Array.from({ length: 340 }, (_, i) => new Date(Date.parse(`${first}T00:30:00Z`) + i * 5 * 3_600_000)),
);
const items = moments.map((moment) => makeItem({ savedAt: moment.toISOString(), published: null }));
const find = (query: string) => items.filter(toMatcher(parseQuery(query), noTextHits));

describe.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland'])(
  'in the time zone %s',
  (timeZone) => {
    test('the list finds in a week what the insights count in it', () => {
      vi.stubEnv('TZ', timeZone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
      const { bins } = byWeek(items, timeZone);
      expect(bins.length).toBeGreaterThan(20);
      for (const { start, end, articles } of bins)
        expect(find(`saved-after:${start} saved-before:${end}`), start).toHaveLength(articles);
    });

    test('and since a day as many as count since then', () => {
      vi.stubEnv('TZ', timeZone);
      const now = new Date('2026-12-20T03:00:00Z');
      const { since, articles } = toInsights(items, { period: 'quarter', onlyRead: false }, now, timeZone);
      expect(find(`saved-after:${since}`)).toHaveLength(articles);
    });
  },
);

test('Sunday evening in California is no Monday', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  const item = makeItem({ savedAt: '2026-05-11T02:00:00.000Z', published: null });
  const finds = (query: string): boolean => toMatcher(parseQuery(query), noTextHits)(item);
  expect(byWeek([item], 'America/Los_Angeles').bins).toMatchObject([{ start: '2026-05-04' }]);
  expect(finds('saved-after:2026-W19 saved-before:2026-W20')).toBe(true);
  expect(finds('before:2026-05-11')).toBe(true);
  expect(finds('saved-after:2026-05-11')).toBe(false);
});
