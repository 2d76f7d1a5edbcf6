import type { PageBlock } from '../body/page-block.ts';
import { createExtents, type Extents } from '../several/extents.ts';
import type { Stamp } from './stamps.ts';

/** A post among a page's blocks: the first, the last, and its time. */
export interface StampedPost {
  readonly first: number;
  readonly last: number;
  readonly stamp: Stamp;
}

const mostLevels = 10;
const fewestPosts = 3;
/** Times that follow one another in one box. */
const fewestInBox = 2;
/** Posts are made by one template: as many of them as this have the same tag. */
const alike = 0.7;

/**
 * The posts that a page's times stand over: children of one element, each with its time and its text, or with the
 * times between the texts. Of several such rows the one with most text.
 */
export function groupPosts(blocks: readonly PageBlock[], stamps: readonly Stamp[]): readonly StampedPost[] {
  if (stamps.length < fewestPosts) return [];
  const extents = createExtents(blocks);
  let best: readonly StampedPost[] = [];
  let most = 0;
  for (const children of findRows(stamps)) {
    for (const posts of [toPosts(children, extents), toFlatPosts(children, extents)]) {
      const text = posts.reduce((sum, { first, last }) => sum + extents.textIn(first, last), 0);
      // Text between the posts is none of them: only much more of it tells that the posts have no boxes.
      if (text > most * 1.5) {
        best = posts;
        most = text;
      }
    }
  }
  return best;
}

/** Children that hold a time, each with its first one, and by what they are children of. */
interface Row {
  readonly depth: number;
  readonly children: Map<Element, Stamp>;
}

/**
 * Rows of children that hold a time, the innermost first. Elements that are called alike hold one row together: sites
 * put the posts of a day, or those loaded later, into a box of their own.
 */
function findRows(stamps: readonly Stamp[]): readonly ReadonlyMap<Element, Stamp>[] {
  const names = new Map<Element, string>();
  const rows = new Map<string, Row>();
  for (const stamp of stamps) {
    let child = stamp.element;
    for (let up = 0; up < mostLevels && child.parentElement; up++, child = child.parentElement) {
      const parent: Element = child.parentElement;
      const name = names.get(parent) ?? toName(parent, names.size);
      names.set(parent, name);
      const row = rows.get(name) ?? { depth: depthOf(parent), children: new Map() };
      rows.set(name, row);
      if (!row.children.has(child)) row.children.set(child, stamp);
    }
  }
  return [...rows.values()]
    .filter(({ children }) => children.size >= fewestPosts && areAlike([...children.keys()]))
    .sort((a, b) => b.depth - a.depth)
    .map(({ children }) => children);
}

/** Tag and classes; an element without classes is like no other. */
function toName(element: Element, number: number): string {
  const classes = element.getAttribute('class')?.trim();
  return classes ? `${element.tagName} ${classes}` : `${element.tagName} ${number}`;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let outer = element.parentElement; outer; outer = outer.parentElement) depth += 1;
  return depth;
}

function areAlike(elements: readonly Element[]): boolean {
  const counts = new Map<string, number>();
  for (const { tagName } of elements) counts.set(tagName, (counts.get(tagName) ?? 0) + 1);
  return Math.max(...counts.values()) >= elements.length * alike;
}

const toPosts = (children: ReadonlyMap<Element, Stamp>, extents: Extents): readonly StampedPost[] =>
  [...children].map(([child, stamp]) => ({
    first: extents.firstIn(child, stamp.at),
    last: extents.lastIn(child, stamp.at),
    stamp,
  }));

/** Posts without boxes of their own: each from its time to the next. Where each time has a box, that is the post's. */
function toFlatPosts(children: ReadonlyMap<Element, Stamp>, extents: Extents): readonly StampedPost[] {
  const boxes = new Set([...children.keys()].map((child) => child.parentElement));
  if (boxes.size * fewestInBox > children.size) return [];
  const starts = [...children].map(([child, stamp]) => ({
    first: extents.firstIn(child, stamp.at),
    end: extents.lastIn(child.parentElement ?? child, stamp.at),
    stamp,
  }));
  return starts.map(({ first, stamp, end }, i) => {
    const next = starts[i + 1];
    return { first, stamp, last: Math.max(first, Math.min(end, next ? next.first - 1 : end)) };
  });
}
