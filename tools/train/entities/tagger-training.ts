import { describeStretches } from '../../../engine/entities/2-features.ts';
import { rememberWords } from '../../../engine/entities/document-memory.ts';
import { describeDocument } from '../../../engine/entities/document-vectors.ts';
import { scheme } from '../../../engine/entities/labels.ts';
import type { NetworkWeights } from '../../../engine/entities/window-network.ts';
import type { VectorTable } from '../../../engine/text/word-vectors.ts';
import { type CrfSettings, type CrfWeights, trainCrf } from '../crf.ts';
import { type HashedSequence, indexFeatures } from '../feature-index.ts';
import type { LabelledText } from './labelled-texts.ts';
import { createNetworkTraining, type NetworkExample, type NetworkSettings } from './network-training.ts';

const featureSettings: Omit<CrfSettings, 'epochs'> = {
  rate: 0.15,
  startingAccumulator: 10,
  seed: 20261123,
  featureDropout: 0.5,
  allFeaturesDropout: 0.2,
};
const networkSettings: NetworkSettings = {
  hiddenCount: 64,
  rate: 0.02,
  startingAccumulator: 0.1,
  seed: 20261124,
  hiddenDropout: 0.4,
  wordDropout: 0.05,
};
/** Features met fewer times than this teach nothing that lasts. */
const leastCount = 4;

/** Weights of hashed features, by ascending hash, and of the network beside them. */
export interface TrainedTagger {
  readonly hashes: readonly number[];
  readonly weights: CrfWeights;
  readonly network: NetworkWeights;
}

/** Trains features and network together, on word vectors of any length. */
export function trainTagger(
  texts: readonly LabelledText[],
  lexicon: ReadonlyMap<number, number>,
  vectors: VectorTable,
  epochs: number,
  report: (line: string) => void,
): TrainedTagger {
  const sequences: HashedSequence[] = [];
  const examples: NetworkExample[] = [];
  for (const { sentences, weight } of texts) {
    const all = sentences.map(({ sentence }) => sentence);
    const memory = rememberWords(all);
    const document = describeDocument(all, vectors);
    for (const { sentence, labels } of sentences) {
      if (!labels) continue;
      describeStretches(sentence, memory, (hash) => lexicon.get(hash) ?? 0).forEach((stretch, i) => {
        sequences.push({ features: stretch.features, labels: labels[i] ?? new Uint8Array(), weight });
        examples.push({ sentence, range: stretch.range, document });
      });
    }
  }
  const { hashes, sentences } = indexFeatures(sequences, leastCount);
  report(
    `${sentences.length} stretches, ${hashes.length} features, vectors of ${vectors.dimensions} numbers`,
  );
  const network = createNetworkTraining(examples, vectors, scheme.count, networkSettings);
  const settings = { ...featureSettings, epochs };
  const weights = trainCrf(scheme, sentences, hashes.length, settings, report, network);
  return { hashes, weights, network: network.average() };
}
