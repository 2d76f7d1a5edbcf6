import type { ByteReader } from './byte-stream.ts';
import { readHashTable } from './hash-table.ts';

/**
 * What is known of words from how they are used in billions of others: a vector each, near for words used alike (GloVe;
 * Pennington, Socher, Manning 2014).
 */
export interface VectorTable {
  readonly dimensions: number;
  /** The row of a word by the hash of its lower-case form, or -1 where it is unknown. */
  readonly find: (hash: number) => number;
  /** Adds a row's vector to what stands in a sum from `at` on. */
  readonly addTo: (sum: Float32Array, at: number, row: number) => void;
}

/**
 * Vectors stored by product quantization (Jégou, Douze, Schmid 2011): the dimensions are cut into subspaces of equal
 * size, and of each a word has the number of one of 256 centroids.
 */
export interface WordVectors extends VectorTable {
  readonly subspaceCount: number;
  /** Which centroid a row has in a subspace. */
  readonly codeAt: (row: number, subspace: number) => number;
  /** The centroids: subspaces × 256 × (dimensions / subspaces). */
  readonly centroids: Float32Array;
}

export const centroidCount = 256;

/**
 * Reads vectors as tools/train/word-vectors writes them: subspaces, the dimensions of one, the centroids in two bytes a
 * number, the table of words' hashes, a byte for each word and subspace.
 *
 * @throws Error when the bytes are damaged
 */
export function readWordVectors(reader: ByteReader): WordVectors {
  const subspaceCount = reader.byte();
  const size = reader.byte();
  const centroids = reader.quantized(subspaceCount * centroidCount * size);
  const table = readHashTable(reader);
  const codes = reader.take((table.starts.at(-1) ?? 0) * subspaceCount);
  const codeAt = (row: number, subspace: number): number => codes[row * subspaceCount + subspace] ?? 0;
  return {
    dimensions: subspaceCount * size,
    subspaceCount,
    centroids,
    codeAt,
    find: (hash) => table.find(hash),
    addTo(sum, at, row) {
      for (let subspace = 0; subspace < subspaceCount; subspace++) {
        const from = (subspace * centroidCount + codeAt(row, subspace)) * size;
        const to = at + subspace * size;
        for (let k = 0; k < size; k++) sum[to + k] = (sum[to + k] ?? 0) + (centroids[from + k] ?? 0);
      }
    },
  };
}
