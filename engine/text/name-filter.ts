import { hashText, mix } from './hashes.ts';

const questions = 4;

/** The bits that stand for a folded name in a filter of so many (Bloom 1970). */
export function bitsOf(folded: string, bitCount: number): number[] {
  const hash = hashText(folded);
  return Array.from({ length: questions }, (_, i) => mix(hash, i) % bitCount);
}

/**
 * A question to a filter that a training program wrote, in base64: whether a folded name is among those put in. A few
 * others get a yes as well. The filter is taken as text, a byte a character: an array would cost more than the questions.
 */
export function createNameFilter(base64: string, bitCount: number): (folded: string) => boolean {
  let bytes: string | null = null;
  return (folded) => {
    bytes ??= atob(base64);
    const known = bytes;
    return bitsOf(folded, bitCount).every((bit) => (known.charCodeAt(bit >> 3) >> (bit & 7)) & 1);
  };
}
