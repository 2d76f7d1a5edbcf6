import type { PageBlock } from './page-block.ts';

/** How far up from a block its containers are looked at: pages are hostile input. */
const mostLevels = 40;

/**
 * An element with text in it: how much of the page's likely text, in characters times their scores, stands in it and
 * in its own blocks; and how deep it is, -1 until something is weighed.
 */
interface Box {
  readonly outer: Box | null;
  likely: number;
  characters: number;
  ownLikely: number;
  ownCharacters: number;
  depth: number;
}

/** Where a block stands to the article's container. */
export interface ContainerPlace {
  readonly isInside: boolean;
  /** Inside: steps up to the container. Outside: the steps up to what holds both, negative. */
  readonly steps: number;
  /** How much of the container's text is likely, 0 to 1. */
  readonly density: number;
}

/**
 * Finds the deepest elements that hold given shares of the page's likely text, and where each block stands to them.
 *
 * @param scores the likelihood of each block to be of the article
 */
export function createMainContainer(blocks: readonly PageBlock[], scores: readonly number[]) {
  const boxOf = createBoxes();
  const innermost = blocks.map(({ element }) => boxOf(element));
  const boxes = weigh(blocks, scores, innermost);
  const total = scores.reduce((sum, score, i) => sum + score * (blocks[i]?.text.length ?? 0), 0) || 1;

  /** For each block, its place to the deepest element that holds this share of the likely text. */
  function placesTo(share: number): ContainerPlace[] {
    const least = share * total;
    let main: Box | null = null;
    for (const box of boxes) if (box.likely >= least && box.depth > (main?.depth ?? -1)) main = box;
    const density = main ? densityOf(main) : 0;
    return innermost.map((box) => {
      let common = -1;
      let steps = 0;
      for (let outer: Box | null = box; outer && steps < mostLevels; outer = outer.outer, steps++) {
        if (outer === main) return { isInside: true, steps, density };
        if (common < 0 && outer.likely >= least) common = steps;
      }
      return { isInside: false, steps: -(common < 0 ? steps : common), density };
    });
  }

  /** For each block, the largest element around it that does not hold this share: its density and its share of the likely text. */
  function branchesBelow(share: number): { density: number; share: number }[] {
    const least = share * total;
    return innermost.map((box) => {
      let largest = box;
      let { outer } = box;
      for (let up = 1; outer && up < mostLevels && outer.likely < least; up++) {
        largest = outer;
        outer = outer.outer;
      }
      return { density: densityOf(largest), share: largest.likely / total };
    });
  }

  return { placesTo, branchesBelow };
}

const densityOf = ({ likely, characters }: Box): number => likely / Math.max(1, characters);

/** A function that gives an element's box, with those round it. */
function createBoxes(): (element: Element) => Box {
  const known = new Map<Element, Box>();
  return function boxOf(element) {
    let box = known.get(element);
    if (!box) {
      box = newBox(element.parentElement && boxOf(element.parentElement));
      known.set(element, box);
    }
    return box;
  };
}

const newBox = (outer: Box | null): Box => ({
  outer,
  likely: 0,
  characters: 0,
  ownLikely: 0,
  ownCharacters: 0,
  depth: -1,
});

/** Weighs the boxes round all blocks; gives those that any text counts for. */
function weigh(blocks: readonly PageBlock[], scores: readonly number[], innermost: readonly Box[]): Box[] {
  innermost.forEach((box, i) => {
    const length = blocks[i]?.text.length ?? 0;
    box.ownLikely += (scores[i] ?? 0) * length;
    box.ownCharacters += length;
  });
  const weighed: Box[] = [];
  for (const box of new Set(innermost)) {
    let levels = 0;
    for (let outer: Box | null = box; outer && levels < mostLevels; outer = outer.outer) levels++;
    let outer: Box | null = box;
    for (let up = 0; outer && up < mostLevels; up++) {
      if (outer.depth < 0) {
        outer.depth = levels - up;
        weighed.push(outer);
      }
      outer.likely += box.ownLikely;
      outer.characters += box.ownCharacters;
      outer = outer.outer;
    }
  }
  return weighed;
}
