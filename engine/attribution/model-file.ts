import { ByteReader } from '../text/byte-stream.ts';
import { readSequenceWeights, type SequenceWeights } from '../text/sequence-weights.ts';
import { cueScheme } from './2-cues.ts';
import { spanScheme } from './statement-labels.ts';

export interface AttributionModel {
  readonly cues: SequenceWeights;
  readonly spans: SequenceWeights;
}

export const attributionModelMagic = 'BYA2';

/**
 * Unpacks `assets/models/attribution.bin`, written by tools/train/attribution: the cue tagger, then the span tagger.
 *
 * @throws Error when the bytes are damaged
 */
export function readAttributionModel(bytes: Uint8Array): AttributionModel {
  const reader = new ByteReader(bytes);
  reader.expect(attributionModelMagic);
  return {
    cues: readSequenceWeights(reader, cueScheme.count),
    spans: readSequenceWeights(reader, spanScheme.count),
  };
}
