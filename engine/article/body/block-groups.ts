import type { PageBlock } from './page-block.ts';

/** For each block the number of the group that it is in; blocks of one group have one number, from 0 on. */
export interface Grouping {
  readonly of: readonly number[];
  readonly count: number;
}

/**
 * How a page's blocks belong together: by the element one, two and three steps above theirs; and by signature, the
 * tags and classes of their element and of none, one and two above it. Templates write one kind of text with one
 * signature, wherever on the page they put it: paragraphs of the article that stand in boxes of their own have the
 * same, and so have all comments.
 */
export interface BlockGroups {
  readonly containers: readonly Grouping[];
  readonly signatures: readonly Grouping[];
}

const steps = 3;
const longestClass = 200;

/**
 * Groups a page's blocks in these six ways.
 *
 * @param blocks all blocks of the page, in order
 * @returns groupings whose `of` has one number a block
 */
export function groupBlocks(blocks: readonly PageBlock[]): BlockGroups {
  const signatureOf = createSignatureReader();
  return {
    containers: Array.from({ length: steps }, (_, up) =>
      toGrouping(blocks.map(({ element }) => outerOf(element, up + 1))),
    ),
    signatures: Array.from({ length: steps }, (_, above) =>
      toGrouping(blocks.map(({ element }) => signatureOf(element, above))),
    ),
  };
}

function outerOf(element: Element, up: number): Element {
  let outer = element;
  for (let step = 0; step < up; step++) outer = outer.parentElement ?? outer;
  return outer;
}

function toGrouping(keys: readonly unknown[]): Grouping {
  const numbers = new Map<unknown, number>();
  const of = keys.map((key) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  });
  return { of, count: numbers.size };
}

/** A function that gives an element's signature with so many elements above it, each read once. */
function createSignatureReader(): (element: Element, above: number) => string {
  const names = new Map<string, number>();
  const known = new Map<Element, number>();
  const nameOf = (element: Element): number => {
    let number = known.get(element);
    if (number === undefined) {
      const name = `${element.tagName}.${(element.getAttribute('class') ?? '').slice(0, longestClass)}`;
      number = names.get(name) ?? names.size;
      names.set(name, number);
      known.set(element, number);
    }
    return number;
  };
  return (element, above) => {
    let signature = '';
    let outer: Element | null = element;
    for (let step = 0; step <= above && outer; step++) {
      signature += `${nameOf(outer)} `;
      outer = outer.parentElement;
    }
    return signature;
  };
}
