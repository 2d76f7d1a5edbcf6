import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { readAttribute } from '../dom.ts';
import { isBylineLine } from '../fields/authors.ts';

/** Attributes in which sites keep an article's own address, for when it scrolls into view. */
const addressAttributes = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-link',
  'data-article-url',
  'data-page-url',
  'data-post-url',
  'data-share-url',
  'data-canonical',
  'data-canonical-url',
  'itemid',
] as const;

const articleItem = /(?:Article|Posting|Report)\/?$/;

/** Whether an element says that it is an article: by its tag, role, item type or an address of its own. */
export function isDeclared(element: Element): boolean {
  if (element.tagName === 'ARTICLE' || element.getAttribute('role') === 'article') return true;
  if (articleItem.test(element.getAttribute('itemtype') ?? '')) return true;
  return addressAttributes.some((name) => isAddress(element.getAttribute(name)));
}

const isAddress = (value: string | null): boolean => value !== null && /^(?:https?:\/\/|\/)\S/.test(value);

/**
 * The address that an article's container or headline gives as its own, whole and without fragment; null where there
 * is none on the page's site.
 *
 * @param root the element that says that it is an article, or null
 * @param headline the block that shows the headline
 * @param url the page's address
 */
export function findOwnAddress(root: Element | null, headline: PageBlock, url: string): string | null {
  const stated = [...(root ? listAddresses(root) : []), findHeadlineLink(headline)];
  for (const address of stated) {
    if (address === null || !URL.canParse(address, url || undefined)) continue;
    const parsed = new URL(address, url || undefined);
    const isOnSite =
      /^https?:$/.test(parsed.protocol) && isSameSite(parsed, url) && parsed.pathname.length > 1;
    parsed.hash = '';
    if (isOnSite) return parsed.href;
  }
  return null;
}

const listAddresses = (root: Element): readonly (string | null)[] => [
  ...addressAttributes.map((name) => root.getAttribute(name)),
  ...['link[rel=canonical]', 'a[rel~=bookmark]', 'link[itemprop=url]', 'a[itemprop=url]'].map(
    (selector) => root.querySelector(selector)?.getAttribute('href') ?? null,
  ),
  root.querySelector('meta[itemprop=mainEntityOfPage]')?.getAttribute('itemid') ?? null,
];

function isSameSite({ hostname }: URL, url: string): boolean {
  if (!URL.canParse(url)) return true;
  const site = (host: string): string => host.split('.').slice(-2).join('.');
  return site(hostname) === site(new URL(url).hostname);
}

/** Where the headline leads, if all of it is one link. */
function findHeadlineLink({ element, linked, text }: PageBlock): string | null {
  if (linked < text.length * 0.7) return null;
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  return link && readAttribute(link, 'href');
}

/** The path and query of an address, by which two of them are the same; empty where it is none. */
export function toPath(address: string): string {
  if (!URL.canParse(address)) return '';
  const { pathname, search } = new URL(address);
  return `${pathname.replace(/\/+$/, '').toLowerCase()}${search}`;
}

/** How far round its headline an article's byline and date stand, in blocks. */
const above = 3;
const below = 6;
const longestLine = 200;

/** Whether a byline or a date stands round a headline, as over an article and seldom over a part of one. */
export function isDated(blocks: readonly PageBlock[], headline: number, first: number): boolean {
  for (let i = Math.max(first, headline - above); i <= headline + below; i++) {
    const block = blocks[i];
    if (!block || (i > headline && block.level > 0)) break;
    if (i === headline || block.text.length > longestLine) continue;
    if (block.regions & (Region.date | Region.byline) || isBylineLine(block.text)) return true;
    if (block.text.length < 80 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(block.text)) return true;
  }
  return false;
}
