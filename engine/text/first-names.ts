import { bits } from './first-name-bits.ts';
import { hashText, mix } from './hashes.ts';
import { foldForComparison } from './whitespace.ts';

/** The length of the filter, in bits. */
export const firstNameBits = 98_304;
const questions = 4;

/** The bits that stand for a folded name in the filter (Bloom 1970). */
export function bitsOf(folded: string): number[] {
  const hash = hashText(folded);
  return Array.from({ length: questions }, (_, i) => mix(hash, i) % firstNameBits);
}

/** The filter, a byte a character: taking it apart into an array would cost more than the few questions. */
let bytes: string | null = null;

/**
 * Whether a word is a first name that some people bear, English ones above all. One word in seventy that is none is
 * taken for one: a list of ten thousand names would be four times as large.
 */
export function isFirstName(word: string): boolean {
  bytes ??= atob(bits);
  const known = bytes;
  const folded = foldForComparison(word);
  return folded.length > 1 && bitsOf(folded).every((bit) => (known.charCodeAt(bit >> 3) >> (bit & 7)) & 1);
}
