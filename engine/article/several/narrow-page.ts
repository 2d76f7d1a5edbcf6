import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import type { LivePage } from '../live-page.ts';
import { isRecord, textOf } from '../signals/json-ld.ts';
import type { JsonLdNode, PageSignals } from '../signals/page-signals.ts';
import { toPath } from './article-marks.ts';
import { chooseArticle } from './choose-article.ts';
import { findArticles, type PageArticle } from './find-articles.ts';
import { agree, findPageOwn } from './page-own.ts';

/** A page as far as it is about one article. */
export interface NarrowedPage {
  readonly signals: PageSignals;
  readonly blocks: readonly PageBlock[];
  /** Whether an element is this article's, or the whole page's: none of another article's. */
  readonly isOwn: (element: Element) => boolean;
  /** The article's address, and what leads to it there where it has none of its own: "#post-2", or nothing. */
  readonly url: string;
  readonly anchor: string;
  /** How many articles the page shows; 1 where it is no page of several. */
  readonly articles: number;
}

/** What metadata say of the site, whichever article they stand with. */
const ofSite =
  /site_?name|application-name|app:name|web-app-title|publisher|locale|language|generator|viewport/;

/**
 * Narrows a page of several articles (endless scrolling, blogs) down to the one that is meant: its blocks and the
 * page's, without those of other articles, and of the page's statements those that are about it. A page of one
 * article stays as it is.
 */
export function narrowPage(signals: PageSignals, blocks: readonly PageBlock[], live: LivePage): NarrowedPage {
  const articles = findArticles(blocks, signals.url);
  const titles = articles.map(({ headline }) => foldForComparison(blocks[headline]?.text ?? ''));
  const pageOwn = findPageOwn(signals, articles, titles);
  const index =
    articles.length > 1 ? chooseArticle(articles, blocks, { url: signals.url, pageOwn, live }) : 0;
  const chosen = articles[index];
  if (!chosen) return { signals, blocks, isOwn: () => true, url: signals.url, anchor: '', articles: 1 };
  const isPageOwn = index === Math.max(0, pageOwn);
  const isOwn = createOwnership(articles, chosen, isPageOwn);
  const address = isPageOwn ? signals.url : findAddress(signals, chosen);
  return {
    articles: articles.length,
    isOwn,
    url: address ?? signals.url,
    anchor: address === null ? toAnchor(chosen, blocks[chosen.headline]?.text ?? '') : '',
    blocks: withoutOthers(blocks, articles, index),
    signals: narrowSignals(signals, { articles, titles, index, isPageOwn, isOwn, address }),
  };
}

/** Where an article that came later has its own page: as it says, or as the site shows in the address bar meanwhile. */
function findAddress({ links, url }: PageSignals, { address }: PageArticle): string | null {
  if (address !== null) return address;
  const canonical = toPath(links.get('canonical') ?? '');
  return canonical !== '' && canonical !== toPath(url) ? url : null;
}

/** Leads to an article in its page, and tells it from the others there: by its element's name, else by its headline. */
const toAnchor = ({ root }: PageArticle, headline: string): string =>
  root.id
    ? `#${encodeURIComponent(root.id)}`
    : `#:~:text=${encodeURIComponent(headline).replaceAll('-', '%2D')}`;

/** The page's blocks before, between and after its articles go with the one that they follow; those at its ends stay. */
function withoutOthers(
  blocks: readonly PageBlock[],
  articles: readonly PageArticle[],
  index: number,
): readonly PageBlock[] {
  const from = Math.min(...articles.map(({ first }) => first));
  const to = Math.max(...articles.map(({ last }) => last));
  let owner = -1;
  return blocks.filter((_, i) => {
    if (i < from || i > to) return true;
    // Of articles that stand one in the other, the inner one begins later.
    const inside = articles.findLastIndex(({ first, last }) => first <= i && i <= last);
    if (inside >= 0) owner = inside;
    return owner === index;
  });
}

function createOwnership(
  articles: readonly PageArticle[],
  chosen: PageArticle,
  isPageOwn: boolean,
): (element: Element) => boolean {
  const roots = articles.map(({ root }) => root);
  const inner = roots.filter((root) => root !== chosen.root && chosen.root.contains(root));
  return (element) => {
    if (chosen.root.contains(element)) return !inner.some((root) => root.contains(element));
    // What the page's scripts hold is about the article that it was loaded with.
    if (element.tagName === 'SCRIPT' && !isPageOwn) return false;
    return !roots.some((root) => !root.contains(chosen.root) && root.contains(element));
  };
}

interface Choice {
  readonly articles: readonly PageArticle[];
  readonly titles: readonly string[];
  readonly index: number;
  readonly isPageOwn: boolean;
  readonly isOwn: (element: Element) => boolean;
  readonly address: string | null;
}

function narrowSignals(signals: PageSignals, choice: Choice): PageSignals {
  const { titles, index, isPageOwn, isOwn, address } = choice;
  const foreign = new Set<JsonLdNode>();
  const ranked = signals.jsonLd
    .map((node) => ({ node, about: findSubject(node, choice) }))
    .filter(({ node, about }) => {
      const isKept = about === index || (about < 0 && isPageOwn);
      if (!isKept) gatherNested(node, foreign, 0);
      return isKept;
    });
  const links = new Map(signals.links);
  if (!isPageOwn) links.delete('canonical');
  const title = foldForComparison(signals.documentTitle ?? '');
  const isTitled = isPageOwn || agree(title, titles[index] ?? '');
  return {
    ...signals,
    url: address ?? toOrigin(signals.url),
    jsonLd: [...ranked]
      .sort((a, b) => Number(b.about === index) - Number(a.about === index))
      .map(({ node }) => node),
    jsonLdAll: signals.jsonLdAll.filter((node) => !foreign.has(node)),
    meta: isPageOwn ? signals.meta : new Map([...signals.meta].filter(([name]) => ofSite.test(name))),
    microdata: new Map(
      [...signals.microdata].map(([name, elements]): [string, readonly Element[]] => [
        name,
        elements.filter(isOwn),
      ]),
    ),
    links,
    documentTitle: isTitled ? signals.documentTitle : null,
    times: signals.times.filter(isOwn),
  };
}

/** Which of the page's articles an object is about; -1 where it names none. */
function findSubject(node: JsonLdNode, { articles, titles }: Choice): number {
  const headline = foldForComparison(textOf(node['headline'] ?? node['name']) ?? '');
  const byHeadline = titles.findIndex((title) => agree(title, headline));
  if (byHeadline >= 0) return byHeadline;
  const paths = [node['url'], node['@id'], node['mainEntityOfPage']].map((value) =>
    toPath(textOf(value) ?? ''),
  );
  return articles.findIndex(({ address }) => address !== null && paths.includes(toPath(address)));
}

const deepest = 20;
const mostNodes = 5000;

/** An object and all that stand in it; other articles among them too, since what holds them is none of this article. */
function gatherNested(value: unknown, into: Set<JsonLdNode>, depth: number): void {
  if (depth > deepest || into.size >= mostNodes) return;
  if (Array.isArray(value)) for (const item of value) gatherNested(item, into, depth + 1);
  if (!isRecord(value)) return;
  into.add(value);
  for (const inner of Object.values(value))
    if (typeof inner === 'object') gatherNested(inner, into, depth + 1);
}

const toOrigin = (url: string): string => (URL.canParse(url) ? `${new URL(url).origin}/` : url);
