import { ByteReader } from '../text/byte-stream.ts';
import { readSequenceWeights, type SequenceWeights } from '../text/sequence-weights.ts';
import { scheme } from './labels.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';

export interface EntityModel {
  readonly lexicon: Lexicon;
  readonly firstLook: SequenceWeights;
  /** Added to the scores of the first look, with transitions of its own. */
  readonly secondLook: SequenceWeights;
}

export const entityModelMagic = 'BYE3';

/**
 * Unpacks `assets/models/entities.bin`, written by tools/train/entities.
 *
 * @throws Error when the bytes are damaged
 */
export function readEntityModel(bytes: Uint8Array): EntityModel {
  const reader = new ByteReader(bytes);
  reader.expect(entityModelMagic);
  const lexicon = readLexicon(reader);
  const firstLook = readSequenceWeights(reader, scheme.count);
  return { lexicon, firstLook, secondLook: readSequenceWeights(reader, scheme.count) };
}
