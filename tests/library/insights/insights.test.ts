import { expect, test } from 'vitest';
import { toInsights } from '../../../library/insights/insights.ts';
import { meetNames } from '../../../library/insights/name-tally.ts';
import type { ListItem } from '../../../library/saved-article.ts';
import { makeItem, toName } from './make-items.ts';

const now = new Date('2026-06-30T12:00:00Z');
const all = { period: 'all', onlyRead: false } as const;

test('the bin does not count, nor what was saved before the period or is not read', () => {
  const items = [
    makeItem({ savedAt: '2026-06-01T12:00:00Z', readAt: '2026-06-02T12:00:00Z' }),
    makeItem({ savedAt: '2026-06-01T12:00:00Z', removedAt: '2026-06-02T12:00:00Z' }),
    makeItem({ savedAt: '2026-01-01T12:00:00Z' }),
    makeItem({ savedAt: '2024-01-01T12:00:00Z' }),
  ];
  const count = (filter: Parameters<typeof toInsights>[1]) => {
    const { articles, listed, read, since } = toInsights(items, filter, now, 'UTC');
    return { articles, listed, read, since };
  };
  expect(count(all)).toEqual({ articles: 3, listed: 3, read: 1, since: null });
  expect(count({ ...all, period: 'year' })).toEqual({ articles: 2, listed: 3, read: 1, since: '2025-07-01' });
  expect(count({ ...all, period: 'quarter' })).toMatchObject({ articles: 1, since: '2026-04-02' });
  expect(count({ ...all, onlyRead: true })).toMatchObject({ articles: 1, read: 1 });
});

test('ten thousand articles of sixty names: a moment, once their names have been met', async () => {
  const kinds = ['', 'org:', 'place:'];
  const items: ListItem[] = Array.from({ length: 10_000 }, (_, i) =>
    makeItem({
      publisher: { name: `Paper ${i % 97}`, domain: 'x.example' },
      authors: [`Author ${i % 401}`],
      savedAt: new Date(now.getTime() - (i % 700) * 86_400_000).toISOString(),
      sourcing: { statements: 5, sources: 3, anonymous: i % 3 },
      names: Array.from({ length: 60 }, (_, k) =>
        toName(
          `${kinds[k % 3]}Name ${Math.floor(((i * 31 + k * 977) % 10_007) ** 1.1)}`,
          k % 4 === 0 ? 1 : 0,
        ),
      ),
    }),
  );
  let breaths = 0;
  await meetNames(items, async () => {
    breaths += 1;
  });
  expect(breaths).toBe(39);
  const before = process.threadCpuUsage();
  const { articles } = toInsights(items, all, now, 'Europe/Berlin');
  const { user, system } = process.threadCpuUsage(before);
  expect(articles).toBe(10_000);
  // 100 to 160 ms of the processor on this machine; the bound leaves room for a slower one.
  expect((user + system) / 1000).toBeLessThan(600);
});
