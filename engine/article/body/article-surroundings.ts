import type { PageBlock } from './page-block.ts';
import { Region } from './regions.ts';

/** Which of a page's blocks stand in or near the article, and what they have in common with its text. */
export interface Surroundings {
  /** Indexes of the blocks that stand in or near the article, its own among them, in order. */
  readonly near: readonly number[];
  /** The deepest element that holds nearly all of the text, and the headline where that stands close to it. */
  readonly container: Element | null;
  /** What ancestors say of most of the text as well says nothing of a single block: a union of `Region` bits. */
  readonly common: number;
  /** Whether an element holds any of the text. */
  holdsText(element: Element): boolean;
}

/** How far from the text blocks are still near it, and a headline may stand. */
const nearAbove = 12;
const nearBelow = 150;
const headlineReach = 40;

const mostLevels = 60;
const levelsAroundContainer = 4;

/**
 * Finds the article's surroundings: from its headline to the end of the box that holds it, without the page's own
 * menus and footer.
 *
 * @param text indexes of the text's blocks, in order
 */
export function findSurroundings(
  blocks: readonly PageBlock[],
  text: readonly number[],
  titleBlock: number,
): Surroundings {
  const first = text[0] ?? -1;
  const last = text.at(-1) ?? -1;
  const weights = weighElements(blocks, text);
  const isTitleClose = titleBlock >= 0 && titleBlock < first && first - titleBlock < headlineReach;
  const container = findContainer(blocks, weights, isTitleClose ? blocks[titleBlock] : undefined);
  const common = commonRegions(blocks, text);
  const outer = container && widen(container);
  const from = Math.max(0, (isTitleClose ? titleBlock : first) - nearAbove);
  const near: number[] = [];
  for (let i = from; outer && i <= Math.min(blocks.length - 1, last + nearBelow); i++) {
    const block = blocks[i];
    if (!block || !outer.contains(block.element)) continue;
    const isWithin = i >= (isTitleClose ? titleBlock : first) && i <= last;
    if (isWithin || !isOfPage(block, container, common)) near.push(i);
  }
  return { near, container, common, holdsText: (element) => weights.has(element) };
}

const pageRegions = Region.navigation | Region.header | Region.footer | Region.cookie;
const articleRegions = Region.article | Region.main;

/** Menus, head and foot of the page itself: outside of the article's container, or with the whole page for one. */
function isOfPage(block: PageBlock, container: Element | null, common: number): boolean {
  const own = block.regions & ~common;
  const isInside = container !== null && container.tagName !== 'BODY' && container.contains(block.element);
  return !isInside && (own & pageRegions) !== 0 && (own & articleRegions) === 0;
}

/** How many characters of the text stand in each element. */
function weighElements(blocks: readonly PageBlock[], text: readonly number[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const i of text) {
    const block = blocks[i];
    let element: Element | null = block?.element ?? null;
    for (let up = 0; block && element && up < mostLevels; up++, element = element.parentElement)
      weights.set(element, (weights.get(element) ?? 0) + block.text.length);
  }
  return weights;
}

function findContainer(
  blocks: readonly PageBlock[],
  weights: ReadonlyMap<Element, number>,
  title: PageBlock | undefined,
): Element | null {
  const all = Math.max(0, ...weights.values());
  // The outermost elements come last from each block; the smallest that holds nearly all is the container.
  let container: Element | null = null;
  for (const [element, weight] of weights) {
    if (weight < 0.9 * all || (title && !element.contains(title.element))) continue;
    if (container === null || container.contains(element)) container = element;
  }
  return container ?? blocks[0]?.element.ownerDocument?.body ?? null;
}

/** The article or main element round the container; without one, the box round it. */
function widen(container: Element): Element {
  let outer: Element | null = container;
  for (let up = 0; outer && up <= levelsAroundContainer; up++, outer = outer.parentElement)
    if (/^(?:ARTICLE|MAIN)$/.test(outer.tagName) && up > 0) return outer;
  const parent = container.parentElement;
  return parent && container.tagName !== 'BODY' ? parent : container;
}

function commonRegions(blocks: readonly PageBlock[], text: readonly number[]): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const i of text) {
    const block = blocks[i];
    if (!block) continue;
    all += block.text.length;
    for (let bit = 1; bit <= block.regions; bit *= 2)
      if (block.regions & bit) counts.set(bit, (counts.get(bit) ?? 0) + block.text.length);
  }
  let common = 0;
  for (const [bit, count] of counts) if (count > all / 2) common |= bit;
  return common;
}
