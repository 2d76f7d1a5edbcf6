import type { PageBlock } from './page-block.ts';

/** How far up from a block its containers are looked at: pages are hostile input. */
const mostLevels = 40;

/** How much of the page's likely text, in characters times their scores, stands in an element; and how deep it is. */
interface Mass {
  likely: number;
  characters: number;
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
  const levels = new Map<Element, readonly Element[]>();
  for (const { element } of blocks) if (!levels.has(element)) levels.set(element, levelsOf(element));
  const masses = weigh(blocks, scores, levels);
  const total = scores.reduce((sum, score, i) => sum + score * (blocks[i]?.text.length ?? 0), 0) || 1;
  const likelyIn = (element: Element): number => masses.get(element)?.likely ?? 0;
  const densityOf = (element: Element | null): number => {
    const mass = element && masses.get(element);
    return mass ? mass.likely / Math.max(1, mass.characters) : 0;
  };

  /** For each block, its place to the deepest element that holds this share of the likely text. */
  function placesTo(share: number): ContainerPlace[] {
    const least = share * total;
    let main: Element | null = null;
    let depth = -1;
    for (const [element, mass] of masses) {
      if (mass.likely < least || mass.depth <= depth) continue;
      main = element;
      depth = mass.depth;
    }
    const density = densityOf(main);
    const known = new Map<Element, ContainerPlace>();
    return blocks.map(({ element }) => {
      let place = known.get(element);
      if (!place) {
        const ancestors = levels.get(element) ?? [];
        const up = main ? ancestors.indexOf(main) : -1;
        const common = ancestors.findIndex((ancestor) => likelyIn(ancestor) >= least);
        place = {
          isInside: up >= 0,
          steps: up >= 0 ? up : -(common < 0 ? ancestors.length : common),
          density,
        };
        known.set(element, place);
      }
      return place;
    });
  }

  /** For each block, the largest element around it that does not hold this share: its density and its share of the likely text. */
  function branchesBelow(share: number): { density: number; share: number }[] {
    const least = share * total;
    const known = new Map<Element, { density: number; share: number }>();
    return blocks.map(({ element }) => {
      let branch = known.get(element);
      if (!branch) {
        const ancestors = levels.get(element) ?? [];
        const common = ancestors.findIndex((ancestor) => likelyIn(ancestor) >= least);
        const largest = ancestors[Math.max(0, (common < 0 ? ancestors.length : common) - 1)] ?? element;
        branch = { density: densityOf(largest), share: likelyIn(largest) / total };
        known.set(element, branch);
      }
      return branch;
    });
  }

  return { placesTo, branchesBelow };
}

/** An element and those above it, itself first. */
function levelsOf(element: Element): Element[] {
  const levels: Element[] = [];
  for (let outer: Element | null = element; outer && levels.length < mostLevels; outer = outer.parentElement)
    levels.push(outer);
  return levels;
}

function weigh(
  blocks: readonly PageBlock[],
  scores: readonly number[],
  levelsBy: ReadonlyMap<Element, readonly Element[]>,
): Map<Element, Mass> {
  const own = new Map<Element, { likely: number; characters: number }>();
  blocks.forEach(({ element, text }, i) => {
    const sum = own.get(element) ?? { likely: 0, characters: 0 };
    sum.likely += (scores[i] ?? 0) * text.length;
    sum.characters += text.length;
    own.set(element, sum);
  });
  const masses = new Map<Element, Mass>();
  for (const [element, { likely, characters }] of own) {
    const levels = levelsBy.get(element) ?? [];
    levels.forEach((outer, up) => {
      const mass = masses.get(outer) ?? { likely: 0, characters: 0, depth: levels.length - up };
      mass.likely += likely;
      mass.characters += characters;
      masses.set(outer, mass);
    });
  }
  return masses;
}
