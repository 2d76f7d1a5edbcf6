import { hashText } from '../../../engine/text/hashes.ts';
import type { VectorTable } from '../../../engine/text/word-vectors.ts';
import type { ByteWriter } from '../byte-writer.ts';
import { packHashes } from '../pack-hashes.ts';
import type { PublishedVectors } from './glove.ts';
import type { QuantizedVectors } from './product-quantization.ts';

/** Published vectors as the engine looks them up, every number as it is, times a scale. */
export function toVectorTable({ words, dimensions, values }: PublishedVectors, scale: number): VectorTable {
  const rows = new Map(words.map((word, row) => [hashText(word), row]));
  return {
    dimensions,
    find: (hash) => rows.get(hash) ?? -1,
    addTo(sum, at, row) {
      const from = row * dimensions;
      for (let k = 0; k < dimensions; k++) sum[at + k] = (sum[at + k] ?? 0) + scale * (values[from + k] ?? 0);
    },
  };
}

/** Writes quantized vectors as `readWordVectors` in engine/text/word-vectors.ts reads them. */
export function packVectors(
  writer: ByteWriter,
  words: readonly string[],
  { codes, centroids }: QuantizedVectors,
): void {
  const subspaceCount = codes.length / words.length;
  // Of words whose hashes are the same the more frequent one stays.
  const rows = new Map<number, number>();
  words.forEach((word, row) => {
    const hash = hashText(word);
    if (!rows.has(hash)) rows.set(hash, row);
  });
  const sorted = [...rows].sort(([a], [b]) => a - b);
  writer.byte(subspaceCount);
  writer.byte(centroids.length / subspaceCount / 256);
  writer.quantized(centroids);
  packHashes(
    writer,
    sorted.map(([hash]) => hash),
  );
  for (const [, row] of sorted)
    for (let subspace = 0; subspace < subspaceCount; subspace++)
      writer.byte(codes[row * subspaceCount + subspace] ?? 0);
}
