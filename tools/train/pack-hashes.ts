import { directoryBits, toWidth } from '../../engine/text/hash-table.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Hashes that a part of the directory holds on average, at most, where it may grow. */
const partSize = 4;

/**
 * Writes hashes as `readHashTable` in engine/text/hash-table.ts reads them.
 *
 * @param hashes distinct and ascending
 * @returns how many of them each part of the directory has, in order
 * @throws Error when they are so unevenly spread that they are no hashes
 */
export function packHashes(writer: ByteWriter, hashes: readonly number[]): readonly number[] {
  let bits: number = directoryBits.least;
  while (bits < directoryBits.most && hashes.length > partSize << bits) bits++;
  // With 16 bits in the directory the rest takes two bytes instead of three, which the larger directory is worth soon.
  if (hashes.length > 1 << 15) bits = directoryBits.most;
  const shift = 32 - bits;
  const counts = new Array<number>(1 << bits).fill(0);
  for (const hash of hashes) counts[hash >>> shift] = (counts[hash >>> shift] ?? 0) + 1;
  if (counts.some((count) => count > 255)) throw new Error('too many hashes begin alike');
  writer.varint(hashes.length);
  writer.byte(bits);
  for (const count of counts) writer.byte(count);
  for (const hash of hashes)
    for (let byte = 0; byte < toWidth(shift); byte++) writer.byte((hash & (2 ** shift - 1)) >>> (8 * byte));
  return counts;
}
