import { newsCn } from './news-cn.ts';
import type { SiteRule } from './site-rule.ts';

/** Publishers that need a rule, in no order. tests/engine/article/sites.test.ts has a page for each. */
export const siteRules: readonly SiteRule[] = [newsCn];

/** The rule for an address, or null, as for nearly all. */
export function findSiteRule(url: string): SiteRule | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return siteRules.find(({ domain }) => host === domain || host.endsWith(`.${domain}`)) ?? null;
}
