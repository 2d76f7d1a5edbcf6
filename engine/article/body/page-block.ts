/** A verbatim stretch of one text node, standing at `at` in its block's text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

export type BlockShape = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'code' | 'table' | 'caption';

/**
 * A block as the page shows it: what stands between two block boundaries, whether made by elements or by
 * `<br><br>`. Its text has white space collapsed; `pieces` lead back to the page.
 */
export interface PageBlock {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The nearest element that makes a block. */
  readonly element: Element;
  readonly shape: BlockShape;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** How many characters stand in links, in bold, in italics. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  /** What its ancestors say it is part of: a union of `Region` bits. */
  readonly regions: number;
  /** Elements between it and the body. */
  readonly depth: number;
  /** An image stands directly before it, in the same container. */
  readonly afterImage: boolean;
}
