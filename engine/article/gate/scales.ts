/** What the gate's signals are counted in, and the scales that they are on: between 0 and about 1. */

export const has = (condition: unknown): number => (condition ? 1 : 0);

/** A count on a logarithmic scale, 1 at `full`. */
export const log = (count: number, full: number): number =>
  Math.min(1.2, Math.log1p(count) / Math.log1p(full));

/** How many elements of a tag a document has. */
export const count = (document: Document, tag: string): number => document.getElementsByTagName(tag).length;
