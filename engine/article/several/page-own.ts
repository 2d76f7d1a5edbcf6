import { foldForComparison } from '../../text/whitespace.ts';
import { textOf } from '../signals/json-ld.ts';
import type { PageSignals } from '../signals/page-signals.ts';
import { toPath } from './article-marks.ts';
import type { PageArticle } from './find-articles.ts';

/** Whether one of two folded texts has the other in it: a headline, and a title with the site's name. */
export const agree = (a: string, b: string): boolean =>
  a.length > 0 && b.length > 0 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));

/**
 * Which of a page's articles its own metadata are about: the one whose headline they state, or else whose address.
 *
 * @param titles the articles' headlines, folded for comparison
 * @returns its index; -1 where they agree with none
 */
export function findPageOwn(
  { meta, documentTitle, links, url, jsonLd }: PageSignals,
  articles: readonly PageArticle[],
  titles: readonly string[],
): number {
  const own = jsonLd.find((node) => toPath(textOf(node['url'] ?? node['@id']) ?? '') === toPath(url));
  const stated = [own && textOf(own['headline']), meta.get('og:title')?.[0]?.value, documentTitle];
  for (const title of stated) {
    const about = titles.findIndex((headline) => agree(foldForComparison(title ?? ''), headline));
    if (about >= 0) return about;
  }
  const canonical = toPath(links.get('canonical') ?? meta.get('og:url')?.[0]?.value ?? url);
  return articles.findIndex(({ address }) => address !== null && toPath(address) === canonical);
}
