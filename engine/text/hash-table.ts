import type { ByteReader } from './byte-stream.ts';

/**
 * A fixed map from 32-bit hashes to their indexes in an ascending list. It lies in its file as it is used: a directory
 * over the upper bits leads to the few hashes that share them, of which the rest of the bits is stored. Nothing is
 * copied or unpacked, because a reader waits while a model of half a million keys is loaded by code that has never run.
 */
export class HashTable {
  /** How far a hash is shifted to get its part of the directory. */
  readonly shift: number;
  /** For each part of the directory the index of its first hash, and behind the last part the number of all. */
  readonly starts: Uint32Array;
  readonly #rests: Uint8Array;
  readonly #width: number;
  readonly #mask: number;

  constructor(shift: number, starts: Uint32Array, rests: Uint8Array) {
    this.shift = shift;
    this.starts = starts;
    this.#rests = rests;
    this.#width = toWidth(shift);
    this.#mask = 2 ** shift - 1;
  }

  /** The index of a hash, or -1. */
  find(hash: number): number {
    const part = hash >>> this.shift;
    const rest = hash & this.#mask;
    const rests = this.#rests;
    const width = this.#width;
    const end = this.starts[part + 1] ?? 0;
    for (let i = this.starts[part] ?? 0; i < end; i++) {
      const at = i * width;
      let known = (rests[at] ?? 0) | ((rests[at + 1] ?? 0) << 8);
      if (width === 3) known |= (rests[at + 2] ?? 0) << 16;
      if (known >= rest) return known === rest ? i : -1;
    }
    return -1;
  }
}

/** Bytes that the lower bits of a hash take up. */
export const toWidth = (shift: number): number => (shift > 16 ? 3 : 2);

/** The fewest and most bits of a hash that a table's directory covers. */
export const directoryBits = { least: 8, most: 16 } as const;

/**
 * Reads a table as tools/train/pack-hashes.ts writes it: the number of hashes, the bits of the directory, how many hashes
 * each part of it has (a byte each), the rest of each hash (two bytes or three, the lowest first).
 *
 * @throws Error when the bytes are damaged
 */
export function readHashTable(reader: ByteReader): HashTable {
  const count = reader.varint();
  const bits = reader.byte();
  if (bits < directoryBits.least || bits > directoryBits.most)
    throw new Error('the model file is damaged: a directory of a size that is never written');
  const starts = toStarts(reader.take(1 << bits));
  if (starts[1 << bits] !== count)
    throw new Error('the model file is damaged: a directory that does not fit');
  const shift = 32 - bits;
  return new HashTable(shift, starts, reader.take(count * toWidth(shift)));
}

/** Where each of several lists begins that follow each other, and where the last one ends. */
function toStarts(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let part = 0; part < counts.length; part++) {
    sum += counts[part] ?? 0;
    starts[part + 1] = sum;
  }
  return starts;
}
