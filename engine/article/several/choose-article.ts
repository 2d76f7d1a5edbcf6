import type { PageBlock } from '../body/page-block.ts';
import type { LivePage } from '../live-page.ts';
import { toPath } from './article-marks.ts';
import type { PageArticle } from './find-articles.ts';

/** What tells which article is meant. */
interface Wanted {
  /** The page's address. */
  readonly url: string;
  /** Index of the article that the page's metadata are about, or -1. */
  readonly pageOwn: number;
  readonly live: LivePage;
}

/**
 * Which of a page's articles is meant: the one in view, else the one that agrees with the page's address, else the one
 * that its metadata are about, else the first.
 *
 * @param articles in order, at least one
 * @returns its index
 */
export function chooseArticle(
  articles: readonly PageArticle[],
  blocks: readonly PageBlock[],
  { url, pageOwn, live }: Wanted,
): number {
  const inView = findInView(articles, blocks, live);
  if (inView >= 0) return inView;
  const path = toPath(url);
  const byAddress = articles.findIndex(({ address }) => address !== null && toPath(address) === path);
  if (byAddress >= 0) return byAddress;
  const byName = articles.findIndex(({ root }) => isNamedIn(root, url));
  return Math.max(0, byName >= 0 ? byName : pageOwn);
}

/** The last article that begins above the line that the reader reads at; -1 where none does, or nobody reads. */
function findInView(
  articles: readonly PageArticle[],
  blocks: readonly PageBlock[],
  { distanceBelow }: LivePage,
): number {
  if (!distanceBelow) return -1;
  return articles.findLastIndex(
    ({ headline, root }) => distanceBelow(blocks[headline]?.element ?? root) <= 0,
  );
}

const idAttributes = ['id', 'data-id', 'data-article-id', 'data-post-id', 'data-story-id'];

/** Whether the address names an article by its number, or leads to its element. */
function isNamedIn(root: Element, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return idAttributes.some((name) => {
    const id = root.getAttribute(name) ?? '';
    if (id !== '' && hash === `#${id}`) return true;
    const number = /(?<!\d)\d{4,15}(?!\d)/.exec(id)?.[0];
    return number !== undefined && new RegExp(`(?<!\\d)${number}(?!\\d)`).test(pathname + search);
  });
}
