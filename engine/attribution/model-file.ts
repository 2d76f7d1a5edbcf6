import { ByteReader } from '../text/byte-stream.ts';
import { readStatementNetwork, type StatementNetwork } from './statement-network.ts';

export const attributionModelMagic = 'BYA4';

/**
 * Unpacks `assets/models/attribution.bin`, written by tools/train/attribution.
 *
 * @throws Error when the bytes are damaged
 */
export function readAttributionModel(bytes: Uint8Array): StatementNetwork {
  const reader = new ByteReader(bytes);
  reader.expect(attributionModelMagic);
  return readStatementNetwork(reader);
}
