import { ByteReader } from '../text/byte-stream.ts';
import { HashTable } from '../text/hash-table.ts';
import { hashText } from '../text/hashes.ts';
import { readSequenceWeights, type SequenceWeights } from '../text/sequence-weights.ts';
import type { Gazetteer } from './2-features.ts';
import { scheme } from './labels.ts';

export interface EntityModel {
  readonly weights: SequenceWeights;
  readonly gazetteer: Gazetteer;
}

export const entityModelMagic = 'BYE1';

/**
 * Unpacks `assets/models/entities.bin`, written by tools/train/entities: the tagger's weights, then the gazetteers.
 *
 * @throws Error when the bytes are damaged
 */
export function readEntityModel(bytes: Uint8Array): EntityModel {
  const reader = new ByteReader(bytes);
  reader.expect(entityModelMagic);
  return { weights: readSequenceWeights(reader, scheme.count), gazetteer: readGazetteer(reader) };
}

function readGazetteer(reader: ByteReader): Gazetteer {
  const hashes = reader.ascending();
  const bits = reader.take(hashes.length);
  const table = new HashTable(hashes);
  return (lowerText) => {
    const row = table.find(hashText(lowerText));
    return row < 0 ? 0 : (bits[row] ?? 0);
  };
}
