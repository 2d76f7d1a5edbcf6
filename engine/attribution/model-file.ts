import type { Entity } from '../model.ts';
import { ByteReader } from '../text/byte-stream.ts';
import { readSequenceWeights } from '../text/sequence-weights.ts';
import type { QuotedDocument } from './1-quotations.ts';
import { cueScheme, findCues } from './2-cues.ts';
import { findStatements, type Statement } from './3-sources.ts';
import { findNetworkStatements } from './network-statements.ts';
import { spanScheme } from './statement-labels.ts';
import { readStatementNetwork } from './statement-network.ts';

/** Finds the statements of a text, with pauses, before rules look at them. */
export type StatementTagger = (
  document: QuotedDocument,
  entities: readonly Entity[],
) => Generator<void, readonly Statement[]>;

/** What a model file begins with: two taggers over hashed features, or a network. */
export const attributionModelMagic = { taggers: 'BYA2', network: 'BYA3' } as const;

/**
 * Unpacks `assets/models/attribution.bin`, written by tools/train/attribution, of either kind.
 *
 * @throws Error when the bytes are damaged
 */
export function readAttributionModel(bytes: Uint8Array): StatementTagger {
  const reader = new ByteReader(bytes);
  const magic = String.fromCharCode(...bytes.subarray(0, attributionModelMagic.network.length));
  if (magic === attributionModelMagic.network) {
    reader.expect(magic);
    const network = readStatementNetwork(reader);
    return (document, entities) => findNetworkStatements(document, entities, network);
  }
  reader.expect(attributionModelMagic.taggers);
  const cues = readSequenceWeights(reader, cueScheme.count);
  const spans = readSequenceWeights(reader, spanScheme.count);
  return function* (document) {
    return yield* findStatements(document, yield* findCues(document, cues), spans);
  };
}
