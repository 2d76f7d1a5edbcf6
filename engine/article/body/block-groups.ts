import { readClass } from '../dom.ts';
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
  return { containers: groupByContainer(blocks), signatures: groupBySignature(blocks) };
}

function groupByContainer(blocks: readonly PageBlock[]): Grouping[] {
  let outers = blocks.map(({ element }) => element);
  return Array.from({ length: steps }, () => {
    outers = outers.map((outer) => outer.parentElement ?? outer);
    return toGrouping(outers);
  });
}

/** One element more makes a longer signature: each is the one before it with the name of what stands above. */
function groupBySignature(blocks: readonly PageBlock[]): Grouping[] {
  const nameOf = createNameReader();
  let outers: (Element | null)[] = blocks.map(({ element }) => element);
  let shorter: readonly number[] = blocks.map(() => 0);
  return Array.from({ length: steps }, () => {
    const grouping = toGrouping(outers.map((outer, i) => (shorter[i] ?? 0) * mostNames + nameOf(outer)));
    outers = outers.map((outer) => outer?.parentElement ?? null);
    shorter = grouping.of;
    return grouping;
  });
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

/** More than a page can have: blocks are fewer, and each has three elements at most that are named. */
const mostNames = 2 ** 20;

/** A function that gives the number of an element's name, its tag and classes; 0 stands for no element. */
function createNameReader(): (element: Element | null) => number {
  const names = new Map<string, number>();
  const known = new Map<Element, number>();
  return (element) => {
    if (!element) return 0;
    let number = known.get(element);
    if (number === undefined) {
      const name = `${element.localName}.${readClass(element).slice(0, longestClass)}`;
      number = names.get(name) ?? names.size + 1;
      names.set(name, number);
      known.set(element, number);
    }
    return number;
  };
}
