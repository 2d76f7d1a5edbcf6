import type { PageBlock } from '../body/page-block.ts';

/** A headline of a lower level than this is none. */
export const lowestLevel = 3;

/** An article has text of this size at least; teasers, biographies and boxes have less. */
const leastCharacters = 500;
const leastParagraphs = 3;
const shortestParagraph = 60;

/** Indexes of the first and the last of blocks that stand together. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Which blocks stand in an element, and how much text they are. */
export interface Extents {
  /** The last block in an element, from one that stands in it on. */
  lastIn(element: Element, from: number): number;
  firstIn(element: Element, from: number): number;
  /** Characters of its paragraphs there. */
  textIn(from: number, to: number): number;
  hasText(from: number, to: number, without?: readonly Stretch[]): boolean;
  /** How many headings of this level or a higher one stand there. */
  countHeadings(level: number, from: number, to: number): number;
}

/** Measures a page's blocks, so that each of these questions is answered in little time. */
export function createExtents(blocks: readonly PageBlock[]): Extents {
  const characters = new Float64Array(blocks.length + 1);
  const paragraphs = new Float64Array(blocks.length + 1);
  const headings = Array.from({ length: lowestLevel + 1 }, () => new Float64Array(blocks.length + 1));
  blocks.forEach(({ text, linked, level }, i) => {
    headings.forEach((sums, lowest) => {
      sums[i + 1] = (sums[i] ?? 0) + (level > 0 && level <= lowest ? 1 : 0);
    });
    const isProse = level === 0 && text.length >= shortestParagraph && linked < text.length / 3;
    characters[i + 1] = (characters[i] ?? 0) + (isProse ? text.length : 0);
    paragraphs[i + 1] = (paragraphs[i] ?? 0) + (isProse ? 1 : 0);
  });
  const sum = (sums: Float64Array, from: number, to: number): number =>
    (sums[to + 1] ?? 0) - (sums[from] ?? 0);
  /** The furthest block in one direction that stands in the element: what stands in it stands together. */
  const reach = (element: Element, from: number, step: 1 | -1): number => {
    const isIn = (i: number): boolean => {
      const block = blocks[i];
      return block !== undefined && element.contains(block.element);
    };
    let known = from;
    let stride = 1;
    while (isIn(known + step * stride)) {
      known += step * stride;
      stride *= 2;
    }
    for (; stride >= 1; stride = Math.floor(stride / 2))
      if (isIn(known + step * stride)) known += step * stride;
    return known;
  };
  return {
    lastIn: (element, from) => reach(element, from, 1),
    firstIn: (element, from) => reach(element, from, -1),
    countHeadings: (level, from, to) => sum(headings[level] ?? new Float64Array(), from, to),
    textIn: (from, to) => sum(characters, from, to),
    hasText(from, to, without = []) {
      const of = (sums: Float64Array): number =>
        sum(sums, from, to) - without.reduce((all, { first, last }) => all + sum(sums, first, last), 0);
      return of(characters) >= leastCharacters && of(paragraphs) >= leastParagraphs;
    },
  };
}
