import { foldValue, joinFolded } from './words.ts';

/** A value (a tag, a name, a publisher) as it is compared. */
export interface FoldedValue {
  /** With another value. */
  readonly whole: string;
  /** With some of its words, with a blank before and after each. */
  readonly words: string;
}

const known = new Map<string, FoldedValue>();
/** So many different ones are kept; then it is begun anew. */
const mostKnown = 50_000;

/** A value, folded once: thousands of articles share it, and each key that is pressed looks at all of them. */
export function toFoldedValue(value: string): FoldedValue {
  let folded = known.get(value);
  if (folded === undefined) {
    if (known.size >= mostKnown) known.clear();
    folded = { whole: foldValue(value), words: joinFolded([value]) };
    known.set(value, folded);
  }
  return folded;
}
