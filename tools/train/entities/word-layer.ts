import {
  documentVectorCount,
  type NetworkWeights,
  windowSize,
} from '../../../engine/entities/window-network.ts';

/** Means over several words are shorter than words' own vectors, so that their weights say less about single words. */
const documentShare = 0.5;

/** What the network does with words' vectors, as rows of weights, each as long as a vector. */
export function toWordLayer(
  { words, document, hiddenCount }: NetworkWeights,
  dimensions: number,
): readonly Float32Array[] {
  const rows: Float32Array[] = [];
  const add = (weights: Float32Array, table: number, share: number): void => {
    for (let unit = 0; unit < hiddenCount; unit++)
      rows.push(
        Float32Array.from(
          { length: dimensions },
          (_, d) => share * (weights[(table * dimensions + d) * hiddenCount + unit] ?? 0),
        ),
      );
  };
  for (let place = 0; place < windowSize; place++) add(words, place, 1);
  for (let table = 0; table < documentVectorCount; table++) add(document, table, documentShare);
  return rows;
}
