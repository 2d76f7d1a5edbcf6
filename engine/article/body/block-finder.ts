import type { PageBlock } from './page-block.ts';

/** A block's element is at most this far above what stands in it. */
const mostSteps = 6;

/** Finds the index of the block that an element stands in or is, by walking up from it; -1 where there is none. */
export function createBlockFinder(blocks: readonly PageBlock[]): (element: Element) => number {
  const first = new Map<Element, number>();
  blocks.forEach(({ element }, i) => {
    if (!first.has(element)) first.set(element, i);
  });
  return (element) => {
    let outer: Element | null = element;
    for (let up = 0; outer && up < mostSteps; up++) {
      const at = first.get(outer);
      if (at !== undefined) return at;
      outer = outer.parentElement;
    }
    return -1;
  };
}
