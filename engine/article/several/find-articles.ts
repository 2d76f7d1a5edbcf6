import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { findOwnAddress, isDated, toPath } from './article-marks.ts';
import { createExtents, type Extents } from './extents.ts';
import { findHeadlines, type Headline, isSiteName, mostLevels } from './headlines.ts';

/** One of several articles of a page. */
export interface PageArticle {
  /** The largest element that holds it and none of the others. */
  readonly root: Element;
  /** Indexes of its first and last block, and of the one that shows its headline. */
  readonly first: number;
  readonly last: number;
  readonly headline: number;
  /** The address that it gives as its own, or null. */
  readonly address: string | null;
}

/** A headline with the smallest element round it that holds text enough. */
interface Candidate extends Omit<PageArticle, 'address'> {
  readonly level: number;
  readonly declared: Element | null;
}

interface Marked extends Candidate {
  readonly address: string | null;
  /** Of these three, how many it has: a container that says so, an address, a byline or date. */
  readonly marks: number;
}

/**
 * The articles of a page that shows several, in order: each with a headline of its own, text, and marks of an article.
 * A page of one article gives none, whatever cards, boxes and posts stand on it.
 *
 * @param url the page's address
 */
export function findArticles(blocks: readonly PageBlock[], url: string): readonly PageArticle[] {
  const headlines = findHeadlines(blocks);
  if (headlines.length < 2) return [];
  const extents = createExtents(blocks);
  const found = withoutRepeats(
    headlines.flatMap((headline) => toCandidate(blocks, headline, extents)),
    blocks,
  );
  if (found.length < 2) return [];
  const whole = withoutParts(
    found.map((one) => readMarks(one, blocks, url)),
    extents,
    url,
  );
  const isUnder = hasHeadlineAbove(blocks, whole);
  const marked = whole.filter(
    ({ level, marks, declared }, i) =>
      (marks >= 2 && (declared !== null || level === 1 || !isUnder)) ||
      ((level === 1 || i === 0) && marks === 1) ||
      (level === 1 && !isUnder && isOneOfAlike(i, whole)),
  );
  return marked.length < 2 ? [] : marked.map((one) => widen(one, marked, extents));
}

/**
 * The smallest element round a headline that holds text enough below it. One that says that it is no article may not
 * hold another heading of that level: cards stand in lists, and lists have text enough.
 */
function toCandidate(
  blocks: readonly PageBlock[],
  { at, declared }: Headline,
  extents: Extents,
): Candidate[] {
  const block = blocks[at];
  let root = declared ?? block?.element.parentElement ?? null;
  for (let up = 0; block && root && up < mostLevels; up++, root = root.parentElement) {
    const last = extents.lastIn(root, at);
    const first = extents.firstIn(root, at);
    if (root !== declared && extents.countHeadings(block.level, first, last) > 1) return [];
    if (extents.hasText(at, last)) return [{ root, first, last, headline: at, level: block.level, declared }];
  }
  return [];
}

function readMarks(one: Candidate, blocks: readonly PageBlock[], url: string): Marked {
  const { first, headline, declared } = one;
  const block = blocks[headline];
  const address = block ? findOwnAddress(declared, block, url) : null;
  const isPrinted = isDated(blocks, headline, first);
  return { ...one, address, marks: Number(declared !== null) + Number(address !== null) + Number(isPrinted) };
}

/** One candidate for each container and for each headline's words. */
function withoutRepeats(found: readonly Candidate[], blocks: readonly PageBlock[]): readonly Candidate[] {
  const byRoot = new Map<Element, Candidate>();
  for (const one of found) {
    const before = byRoot.get(one.root);
    if (!before || one.level < before.level) byRoot.set(one.root, one);
  }
  const seen = new Set<string>();
  return [...byRoot.values()]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter(({ headline }) => {
      const words = foldForComparison(blocks[headline]?.text ?? '');
      return !seen.has(words) && seen.add(words);
    });
}

/**
 * Without what stands inside another candidate as a part of it, such as a section, a post or a product; an article
 * that another one's container holds has an address of its own and a headline of no lower level. What has little text
 * besides such articles is only their frame.
 */
function withoutParts(found: readonly Marked[], extents: Extents, url: string): readonly Marked[] {
  const holds = (outer: Marked, inner: Marked): boolean =>
    outer !== inner && outer.first <= inner.first && inner.last <= outer.last;
  const isApart = (inner: Marked, outer: Marked): boolean =>
    inner.marks >= 2 &&
    inner.level <= outer.level &&
    inner.address !== null &&
    toPath(inner.address) !== toPath(outer.address ?? url);
  const whole = found.filter((inner) =>
    found.every((outer) => !holds(outer, inner) || isApart(inner, outer)),
  );
  return whole.filter((outer) => {
    const inner = whole.filter((one) => holds(outer, one));
    const outermost = inner.filter((one) => !inner.some((other) => holds(other, one)));
    return inner.length === 0 || extents.hasText(outer.headline, outer.last, outermost);
  });
}

/** What sites call the boxes of whole articles. */
const calledArticle = /article|story|post|entry|news|artikel|beitrag|noticia|articolo/i;

/** Whether another main heading stands in a box that is called the same, after articles: both are made by one template. */
function isOneOfAlike(i: number, found: readonly Marked[]): boolean {
  const toName = ({ root }: Marked): string =>
    `${root.tagName} ${(root.getAttribute('class') ?? '').trim().split(/\s+/, 1)[0] ?? ''}`;
  const own = found[i];
  const name = own ? toName(own) : '';
  return (
    calledArticle.test(name) &&
    found.some((other) => other !== own && other.level === 1 && toName(other) === name)
  );
}

/** Whether a main heading stands above all that was found: then they are its parts, unless they say otherwise. */
function hasHeadlineAbove(blocks: readonly PageBlock[], found: readonly Marked[]): boolean {
  const first = Math.min(...found.map((one) => one.first));
  return blocks.some((block, i) => i < first && block.level === 1 && !isSiteName(block));
}

/** The largest container that holds this article and none of the others: with what stands round its text. */
function widen(one: Marked, all: readonly Marked[], extents: Extents): PageArticle {
  let { root } = one;
  for (let outer = root.parentElement; outer; outer = outer.parentElement) {
    const inside: Element = outer;
    if (all.some((other) => other !== one && inside.contains(other.root))) break;
    root = outer;
  }
  const { headline, address } = one;
  return {
    root,
    headline,
    address,
    first: extents.firstIn(root, headline),
    last: extents.lastIn(root, headline),
  };
}
