import type { PageBlock } from './page-block.ts';

/** How many elements, from a block's own up, its signatures are made of. */
export const signatureLevels = [1, 2, 3] as const;

/** A function that gives the element so many steps above a block's. */
export function containerOf(blocks: readonly PageBlock[], up: number): (index: number) => Element | null {
  const containers = blocks.map(({ element }) => {
    let outer = element;
    for (let step = 0; step < up; step++) outer = outer.parentElement ?? outer;
    return outer;
  });
  return (index) => containers[index] ?? null;
}

const longestClass = 200;

/**
 * A function that gives a block's signature: the tags and classes of its element and of those above it. Templates
 * write one kind of text with one signature, wherever on the page they put it: paragraphs of the article that stand
 * in boxes of their own have the same, and so have all comments.
 */
export function signatureOf(blocks: readonly PageBlock[], levels: number): (index: number) => string {
  const known = new Map<Element, string>();
  const nameOf = (element: Element): string => {
    let name = known.get(element);
    if (name === undefined) {
      name = `>${element.tagName}.${(element.getAttribute('class') ?? '').slice(0, longestClass)}`;
      known.set(element, name);
    }
    return name;
  };
  const signatures = blocks.map(({ element }) => {
    let signature = '';
    let outer: Element | null = element;
    for (let step = 0; step < levels && outer; step++) {
      signature += nameOf(outer);
      outer = outer.parentElement;
    }
    return signature;
  });
  return (index) => signatures[index] ?? '';
}
