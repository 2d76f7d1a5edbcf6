import type { Kernel } from '../network/kernel.ts';
import { multiply, narrowRows } from '../network/narrow-product.ts';
import type { Word } from './1-quotations.ts';
import { mostForms, mostWords, type NetworkRooms, type NetworkWeights } from './network-memory.ts';
import { toInputShape, toSuffix } from './word-inputs.ts';

/**
 * What brings word forms before the network: their share of the first layer is computed once a form and remembered, a
 * bounded number of them. After a call the index of each word's form lies in `rooms.rows`.
 */
export function createFormReader(
  kernel: Kernel,
  weights: NetworkWeights,
  rooms: NetworkRooms,
): (words: readonly Word[]) => void {
  const { vectors, layerWidth } = weights;
  const { dimensions } = vectors;
  const rowOf = new Map<string, number>();
  return readForms;

  function readForms(words: readonly Word[]): void {
    const indexes = kernel.indexes(rooms.rows, words.length);
    if (rowOf.size + words.length > mostForms) rowOf.clear();
    const before = rowOf.size;
    const fresh = kernel.floats(rooms.inputs, mostWords * dimensions);
    words.forEach((word, i) => {
      const { looks, text, wordClass } = word;
      const key = looks.isWord ? text : looks.lowerText;
      let row = rowOf.get(key);
      if (row === undefined) {
        row = rowOf.size;
        rowOf.set(key, row);
        const at = (row - before) * dimensions;
        fresh.fill(0, at, at + dimensions);
        const known = vectors.find(looks.lower);
        if (known >= 0) vectors.addTo(fresh, at, known);
        addRow(fresh, at, weights.suffixes, toSuffix(looks), dimensions);
        addRow(fresh, at, weights.shapes, toInputShape(text, looks), dimensions);
        addRow(fresh, at, weights.wordClasses, wordClass, dimensions);
      }
      indexes[i] = row;
    });
    const count = rowOf.size - before;
    narrowRows(kernel, rooms.inputs, count * dimensions, rooms.narrowInputs);
    const out = rooms.forms + 4 * before * layerWidth;
    if (count > 0) multiply(kernel, rooms.narrowInputs, count, weights.toFirst, rooms.nothing, out);
  }
}

function addRow(sum: Float32Array, at: number, table: Float32Array, row: number, width: number): void {
  for (let k = 0; k < width; k++) sum[at + k] = (sum[at + k] ?? 0) + (table[row * width + k] ?? 0);
}
