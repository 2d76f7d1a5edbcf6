import type { Correction } from '../model.ts';
import type { PageBlock } from './body/page-block.ts';
import { readClass } from './dom.ts';
import type { PageSignals } from './signals/page-signals.ts';

/** What the fields are decided from: the page's own statements, its blocks, and where the body stands among them. */
export interface PageReading {
  readonly document: Document;
  readonly signals: PageSignals;
  readonly blocks: readonly PageBlock[];
  /** Indexes of the body's blocks, in order. */
  readonly body: readonly number[];
  /** Index of the block that shows the headline, or -1. */
  readonly titleBlock: number;
  /** Whether an element is the article's or the whole page's: on a page of several articles, none of another one's. */
  readonly isOwn: (element: Element) => boolean;
  /** What the reader has said of this site's pages; it comes before all else. */
  readonly corrections: readonly Correction[];
}

/** The evidence of a visible block: what stood in which element. */
export function describeBlock(block: PageBlock): string {
  const name = readClass(block.element).trim().split(/\s+/)[0];
  return `${block.element.tagName.toLowerCase()}${name ? `.${name}` : ''}`;
}
