import type { LabelledSentence } from './crf.ts';

/** A sequence to learn from, its features still hashes. */
export interface HashedSequence {
  readonly features: readonly (Uint32Array | readonly number[])[];
  readonly labels: Uint8Array;
  readonly weight: number;
  readonly base?: Float32Array | undefined;
}

/** Features met less than `leastCount` times are left out; the rest get indexes in the order of their hashes. */
export function indexFeatures(
  sequences: readonly HashedSequence[],
  leastCount: number,
): { hashes: number[]; sentences: LabelledSentence[] } {
  const counts = new Map<number, number>();
  for (const { features } of sequences)
    for (const word of features)
      for (const feature of word) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const hashes = [...counts]
    .filter(([, count]) => count >= leastCount)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const indexes = new Map(hashes.map((hash, i) => [hash, i]));
  const sentences = sequences.map(({ features, labels, weight, base }) => ({
    features: features.map((word) => {
      const known: number[] = [];
      for (const feature of word) {
        const index = indexes.get(feature);
        if (index !== undefined) known.push(index);
      }
      return Int32Array.from(known);
    }),
    labels,
    weight,
    base,
  }));
  return { hashes, sentences };
}
