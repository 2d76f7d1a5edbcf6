import type { SiteRule } from './site-rule.ts';

/** Xinhua's site since 2021. */
export const newsCn: SiteRule = {
  domain: 'news.cn',
  because:
    'Year, month, day and time are printed in elements of their own; the day alone stands in the address.',
  published: '.header-time .year em, .header-time .day em, .header-time .time',
};
