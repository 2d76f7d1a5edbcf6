import { createNameFilter } from './name-filter.ts';
import { feminineBits, masculineBits } from './name-gender-bits.ts';
import { foldForComparison } from './whitespace.ts';

/** The length of each of both filters, in bits. */
export const nameGenderBits = 24_576;

const isFeminine = createNameFilter(feminineBits, nameGenderBits);
const isMasculine = createNameFilter(masculineBits, nameGenderBits);

/**
 * Whether women or men mostly bear a first name; null for both, neither, and names that no list has. It is a hint for
 * whom "she" means where nothing else tells, and says nothing of anybody.
 */
export function toNameGender(firstName: string): 'f' | 'm' | null {
  const folded = foldForComparison(firstName);
  if (folded.length < 2) return null;
  const [feminine, masculine] = [isFeminine(folded), isMasculine(folded)];
  return feminine === masculine ? null : feminine ? 'f' : 'm';
}
