import type { ByteReader } from './byte-stream.ts';
import { HashTable } from './hash-table.ts';

/** The weights of a linear-chain model over hashed features. */
export interface SequenceWeights {
  /** Weight of each label after each: previous × labels + next. */
  readonly transitions: Float32Array;
  /** Adds a feature's weights to scores, one for each label from `at` on. Unknown features add nothing. */
  readonly addTo: (scores: Float32Array, at: number, feature: number) => void;
}

/**
 * Unpacks weights as tools/train/pack-weights.ts writes them: transitions, the unit, ascending feature hashes, how
 * many weights each has, their labels, their values in eight bits (the square of the byte times the unit, so that
 * small weights keep their differences). The bytes are used as they lie, because the model is loaded while a reader
 * waits.
 *
 * @throws Error when the bytes are damaged
 */
export function readSequenceWeights(reader: ByteReader, labelCount: number): SequenceWeights {
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => reader.float());
  const weightOf = toWeights(reader.float());
  const hashes = reader.ascending();
  const counts = reader.take(hashes.length);
  const starts = new Uint32Array(hashes.length + 1);
  let entries = 0;
  for (let i = 0; i < hashes.length; i++) {
    entries += counts[i] ?? 0;
    starts[i + 1] = entries;
  }
  const labels = reader.take(entries);
  const roots = reader.take(entries);
  for (let i = 0; i < entries; i++)
    if ((labels[i] ?? 0) >= labelCount)
      throw new Error('the model file is damaged: it names an unknown label');
  const table = new HashTable(hashes);
  return {
    transitions,
    addTo(scores, at, feature) {
      const row = table.find(feature);
      if (row < 0) return;
      const end = starts[row + 1] ?? 0;
      for (let entry = starts[row] ?? 0; entry < end; entry++) {
        const slot = at + (labels[entry] ?? 0);
        scores[slot] = (scores[slot] ?? 0) + (weightOf[roots[entry] ?? 0] ?? 0);
      }
    },
  };
}

/** The weight that each byte stands for. */
function toWeights(unit: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const root = byte > 127 ? byte - 256 : byte;
    return root * Math.abs(root) * unit;
  });
}
