import type { SiteRule } from './site-rule.ts';

/** Xinhua's site since 2021. */
export const newsCn: SiteRule = {
  domain: 'news.cn',
  because:
    'The date is printed as three numbers in elements of their own, and stands nowhere else on the page.',
  published: '.header-time .year em, .header-time .day em',
};
