import type { ByteReader } from '../text/byte-stream.ts';
import { readHashTable } from '../text/hash-table.ts';
import { mix } from '../text/hashes.ts';

/**
 * What is known of a word or phrase apart from any text, as bits: that it names a country or a city, is a first name,
 * a profession, or is mostly written in lower case. 0 where nothing is known.
 *
 * @param hash the hash of a word in lower case, or of several joined by `hashPhrase`
 */
export type Lexicon = (hash: number) => number;

/** The bits of a lexicon entry, by what they say. */
export const lexiconBits = {
  country: 1 << 0,
  region: 1 << 1,
  city: 1 << 2,
  largeCity: 1 << 3,
  firstName: 1 << 4,
  lastName: 1 << 5,
  organization: 1 << 6,
  sportsTeam: 1 << 7,
  demonym: 1 << 8,
  title: 1 << 9,
  calendar: 1 << 10,
  /** Nearly always in lower case. */
  common: 1 << 11,
  /** In lower case as well as capitalised. */
  ambiguous: 1 << 12,
} as const;

/** One hash for a phrase from the hashes of its words. */
export const hashPhrase = (hash: number, next: number): number => mix(hash + 1, next);

/** Reads the lexicon that tools/train/entities writes: a table of hashes, then the bits of each in two bytes. */
export function readLexicon(reader: ByteReader): Lexicon {
  const table = readHashTable(reader);
  const bits = reader.take(2 * (table.starts.at(-1) ?? 0));
  return (hash) => {
    const row = table.find(hash);
    return row < 0 ? 0 : (bits[2 * row] ?? 0) | ((bits[2 * row + 1] ?? 0) << 8);
  };
}
