import { describe, expect, test } from 'vitest';
import { formatArticleDate, formatPostTime, toArticleDate } from '../../components/common/article-date.tsx';
import type { ArticleDate } from '../../engine/model.ts';

describe('the time of a post', () => {
  const post: ArticleDate = { iso: '2026-05-02T14:32:00+01:00', precision: 'second', zone: '+01:00' };
  test.each([
    ['is a time alone on the article’s own day', post, '2026-05-02', 'en-GB', '14:32'],
    ['has its day on another', post, '2026-05-01', 'en-GB', '2 May, 14:32'],
    ['has its day where the article has none', post, null, 'en-GB', '2 May, 14:32'],
    ['is written as the reader writes', post, '2026-05-02', 'en-US', '2:32 PM'],
    [
      'is a day where no more is stated',
      { iso: '2026-05-02', precision: 'day', zone: null } as const,
      '2026-05-02',
      'en-GB',
      '2 May 2026',
    ],
  ])('%s', (_, date, day, locale, shown) => {
    expect(formatPostTime(date, day, locale).replace(/\s/g, ' ')).toBe(shown);
  });
});

describe('a date of which only the text is kept', () => {
  test.each([
    ['2026', '2026'],
    ['2026-05', 'May 2026'],
    ['2026-05-02', '2 May 2026'],
    ['2026-05-02T14:32', '2 May 2026 at 14:32'],
    ['2026-05-02T14:32:00Z', '2 May 2026 at 14:32 (UTC)'],
    ['2026-05-02T14:32:00+01:00', '2 May 2026 at 14:32 (UTC+01:00)'],
  ])('is as precise as that: %s', (iso, shown) => {
    expect(formatArticleDate(toArticleDate(iso), 'en-GB')).toBe(shown);
  });
});
