import { ByteReader } from '../text/byte-stream.ts';
import { readSequenceWeights, type SequenceWeights } from '../text/sequence-weights.ts';
import { readWordVectors, type WordVectors } from '../text/word-vectors.ts';
import { scheme } from './labels.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { createWindowNetwork, readNetworkWeights, type WindowNetwork } from './window-network.ts';

export interface EntityModel {
  readonly lexicon: Lexicon;
  readonly vectors: WordVectors;
  /** Scores of hashed features. */
  readonly weights: SequenceWeights;
  /** Scores that are added to them, of the vectors of a word and its neighbours. */
  readonly network: WindowNetwork;
}

export const entityModelMagic = 'BYE4';

/**
 * Unpacks `assets/models/entities.bin`, written by tools/train/entities.
 *
 * @throws Error when the bytes are damaged
 */
export function readEntityModel(bytes: Uint8Array): EntityModel {
  const reader = new ByteReader(bytes);
  reader.expect(entityModelMagic);
  const lexicon = readLexicon(reader);
  const vectors = readWordVectors(reader);
  const network = readNetworkWeights(reader, vectors.dimensions, scheme.count);
  return {
    lexicon,
    vectors,
    network: createWindowNetwork(network, vectors, scheme.count),
    weights: readSequenceWeights(reader, scheme.count),
  };
}
