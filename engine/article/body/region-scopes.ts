import type { PageBlock } from './page-block.ts';
import { Region } from './regions.ts';

/** An element that says something of what stands in it. */
export interface RegionScope {
  readonly outer: RegionScope | null;
  /** What the element itself says: a union of `Region` bits. */
  readonly own: number;
  /** Characters of running text that stand in it. */
  running: number;
  /** What holds for the blocks directly in it, once the whole page has been read. */
  settled: number;
}

/** What an element may say of all of a page's text. All else (comments, related, captions, …) is beside the text. */
const ofWholePages = Region.article | Region.body | Region.main | Region.title;

/** An element that holds more of the page's running text than this is the page, whatever its class is called. */
const mostOfPage = 0.5;

const isRunning = ({ text, linked }: PageBlock): boolean => text.length > 100 && linked / text.length < 0.4;

/** A block of which the regions are yet to be settled, and its shape with them. */
type Settling = Omit<PageBlock, 'regions' | 'shape'> & { regions: number; shape: PageBlock['shape'] };

/**
 * Keeps what the elements of a page say of their content until the page has been read. Class names of `<body>` and of
 * large containers ("has-comments", "caption-on", "no-sidebar") tell how a page is made; only of a small part of the
 * page do they tell what it is. So what an element with most of the page's text in it says is left out.
 */
export function createRegionScopes() {
  const scopes: RegionScope[] = [];
  const placed: { readonly block: Settling; readonly scope: RegionScope | null }[] = [];

  return {
    /** The scope of an element, which is its outer one where it says nothing of its own. */
    enter(outer: RegionScope | null, own: number): RegionScope | null {
      if (own === 0) return outer;
      const scope: RegionScope = { outer, own, running: 0, settled: 0 };
      scopes.push(scope);
      return scope;
    },
    /** Takes a block whose regions are not known yet. */
    place(block: PageBlock, scope: RegionScope | null): void {
      placed.push({ block, scope });
      if (scope && isRunning(block)) scope.running += block.text.length;
    },
    /** The blocks, with the regions that hold for them; what stands in a caption's is a caption. */
    settle(): PageBlock[] {
      const all = placed.reduce((sum, { block }) => sum + (isRunning(block) ? block.text.length : 0), 0);
      for (const scope of scopes.toReversed()) if (scope.outer) scope.outer.running += scope.running;
      for (const scope of scopes) {
        const holdsMost = all > 0 && scope.running > mostOfPage * all;
        scope.settled = (scope.outer?.settled ?? 0) | (holdsMost ? scope.own & ofWholePages : scope.own);
      }
      for (const { block, scope } of placed) {
        block.regions = scope?.settled ?? 0;
        const isText = block.shape !== 'heading' && block.shape !== 'table';
        if (isText && block.regions & Region.caption) block.shape = 'caption';
      }
      return placed.map(({ block }) => block);
    },
  };
}

export type RegionScopes = ReturnType<typeof createRegionScopes>;
