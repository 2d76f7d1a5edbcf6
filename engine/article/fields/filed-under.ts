import { collapseWhitespace, foldForComparison } from '../../text/whitespace.ts';
import { readAttribute } from '../dom.ts';
import type { PageReading } from '../page-reading.ts';
import { createOwnTest } from './own-box.ts';
import { isGeneral, longestSection } from './section-names.ts';

/** What the article's own links say it is filed under. */
export interface FiledUnder {
  readonly sections: readonly string[];
  readonly tags: readonly string[];
}

const sectionAddress = /\/(?:category|categories|kategorie|rubrik|section|ressort|rubrique|categoria)\//i;

/**
 * Links that content systems mark as an article's categories and tags (rel=category, rel=tag). Only the first group of
 * each in the article's own box counts: teasers of other articles carry theirs.
 */
export function readFiledUnder(reading: PageReading): FiledUnder {
  const marked = reading.signals.elements.withRel.filter(
    (element) => element.localName === 'a' && /\b(?:category|tag)\b/i.test(element.getAttribute('rel') ?? ''),
  );
  if (marked.length === 0) return { sections: [], tags: [] };
  const own = marked.filter(createOwnTest(reading));
  const isSection = (link: Element): boolean =>
    /\bcategory\b/i.test(link.getAttribute('rel') ?? '') ||
    sectionAddress.test(link.getAttribute('href') ?? '');
  return {
    sections: firstGroup(own.filter(isSection)),
    tags: firstGroup(own.filter((link) => !isSection(link))),
  };
}

/** How far up a list's box may be from its links: `<ul><li><span><a>`. */
const levelsOfList = 3;

/** The texts of the links that stand in one list with the first. */
function firstGroup(links: readonly Element[]): readonly string[] {
  const [first] = links;
  if (!first) return [];
  let list: Element = first;
  for (let up = 0; up < levelsOfList && list.parentElement; up++) {
    list = list.parentElement;
    if (list.localName !== 'li' && links.filter((link) => list.contains(link)).length > 1) break;
  }
  return links
    .filter((link) => list.contains(link))
    .map((link) => collapseWhitespace(link.textContent ?? '').replace(/^#/, ''))
    .filter(Boolean);
}

/** Parts of addresses that name no department, beside those that `isGeneral` knows. */
const technical =
  /^(?:[a-z]{2}(?:[-_][a-z]{2})?|www|amp|posts?|p|story|stories|content|archives?|tag|topic|author|pages?|index|category|kategorie|detail|id)$/i;
const deepest = 3;

/**
 * The department whose page the article's address stands under: a link to that page, called like that part of the
 * address ("Wirtschaft" leads to /wirtschaft/). An address alone is no evidence, since many name no department.
 */
export function findParentPage({ signals }: PageReading): { name: string; address: string } | null {
  if (!URL.canParse(signals.url)) return null;
  const { pathname, origin } = new URL(signals.url);
  const parts = pathname.split('/').filter(Boolean).slice(0, -1).slice(0, deepest);
  const parents = new Map<string, string>();
  parts.forEach((part, i) => {
    if (/\d/.test(part) || technical.test(part) || isGeneral(part)) return;
    parents.set(`/${parts.slice(0, i + 1).join('/')}`, foldForComparison(part).replace(/ /g, ''));
  });
  if (parents.size === 0) return null;
  const named = new Map<string, string>();
  for (const link of signals.elements.byTag('a')) {
    const address = toPath(readAttribute(link, 'href') ?? '', origin);
    const part = parents.get(address);
    if (!part || named.has(address)) continue;
    const name = collapseWhitespace(link.textContent ?? '');
    const bare = foldForComparison(name).replace(/ /g, '');
    if (name.length <= longestSection && isAlike(bare, part)) named.set(address, name);
  }
  const address = [...parents.keys()].find((one) => named.has(one));
  const name = address && named.get(address);
  return name ? { name, address } : null;
}

const toPath = (href: string, origin: string): string =>
  (href.startsWith(origin) ? href.slice(origin.length) : href).replace(/[?#].*$/s, '').replace(/\/+$/, '');

/** "Wirtschaft" and "wirtschaft", "World news" and "world", "U.S." and "us". */
const isAlike = (name: string, part: string): boolean =>
  name.length > 1 && (name === part || (name.length > 3 && (part.startsWith(name) || name.startsWith(part))));
