import { bits } from './first-name-bits.ts';
import { createNameFilter } from './name-filter.ts';
import { foldForComparison } from './whitespace.ts';

/** The length of the filter, in bits. */
export const firstNameBits = 98_304;

const isKnown = createNameFilter(bits, firstNameBits);

/**
 * Whether a word is a first name that some people bear, English ones above all. One word in seventy that is none is
 * taken for one: a list of ten thousand names would be four times as large.
 */
export function isFirstName(word: string): boolean {
  const folded = foldForComparison(word);
  return folded.length > 1 && isKnown(folded);
}
