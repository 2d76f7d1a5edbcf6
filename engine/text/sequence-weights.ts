import type { ByteReader } from './byte-stream.ts';
import { readHashTable } from './hash-table.ts';

/** The weights of a linear-chain model over hashed features. */
export interface SequenceWeights {
  /** Weight of each label after each: previous × labels + next. */
  readonly transitions: Float32Array;
  /** Adds a feature's weights to scores, one for each label from `at` on. Unknown features add nothing. */
  readonly addTo: (scores: Float32Array, at: number, feature: number) => void;
}

/**
 * Reads weights as tools/train/pack-weights.ts writes them: transitions, the unit, the table of feature hashes, how many
 * weights each part of its directory has (two bytes), how many each feature has, their labels, their values in eight
 * bits (the square of the byte times the unit, so that small weights keep their differences). The bytes are used as they
 * lie, because the model is loaded while a reader waits: nothing here looks at every feature.
 *
 * @throws Error when the bytes are damaged
 */
export function readSequenceWeights(reader: ByteReader, labelCount: number): SequenceWeights {
  const transitions = reader.floats(labelCount * labelCount);
  const weightOf = toWeights(reader.floats(1)[0] ?? 0);
  const table = readHashTable(reader);
  const parts = table.starts.length - 1;
  const firstEntries = toFirstEntries(reader.take(2 * parts));
  const counts = reader.take(table.starts[parts] ?? 0);
  const entries = firstEntries[parts] ?? 0;
  const labels = reader.take(entries);
  const roots = reader.take(entries);
  return {
    transitions,
    addTo(scores, at, feature) {
      const row = table.find(feature);
      if (row < 0) return;
      const part = feature >>> table.shift;
      let entry = firstEntries[part] ?? 0;
      for (let before = table.starts[part] ?? 0; before < row; before++) entry += counts[before] ?? 0;
      for (const end = entry + (counts[row] ?? 0); entry < end; entry++) {
        const slot = at + (labels[entry] ?? 0);
        scores[slot] = (scores[slot] ?? 0) + (weightOf[roots[entry] ?? 0] ?? 0);
      }
    },
  };
}

/** The first weight of each part of the directory, and behind the last part the number of all, from their counts. */
function toFirstEntries(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length / 2 + 1);
  let sum = 0;
  for (let part = 0; part < starts.length - 1; part++) {
    sum += (counts[2 * part] ?? 0) | ((counts[2 * part + 1] ?? 0) << 8);
    starts[part + 1] = sum;
  }
  return starts;
}

/** The weight that each byte stands for. */
function toWeights(unit: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const root = byte > 127 ? byte - 256 : byte;
    return root * Math.abs(root) * unit;
  });
}
