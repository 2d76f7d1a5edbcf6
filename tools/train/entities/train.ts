/**
 * Trains the entity tagger and writes assets/models/entities.bin:
 *   node tools/train/entities/train.ts
 * The same corpora and seed give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { toFeatures } from '../../../engine/entities/2-features.ts';
import { rememberWords } from '../../../engine/entities/document-memory.ts';
import { scheme } from '../../../engine/entities/labels.ts';
import { entityModelMagic } from '../../../engine/entities/model-file.ts';
import { hashText } from '../../../engine/text/hashes.ts';
import { ByteWriter } from '../byte-writer.ts';
import { type CrfWeights, type LabelledSentence, trainCrf } from '../crf.ts';
import { packWeights } from '../pack-weights.ts';
import { buildGazetteers } from './gazetteers.ts';
import { type LabelledText, readTrainingTexts } from './labelled-texts.ts';

const settings = { epochs: 8, rate: 0.5, startingAccumulator: 10, seed: 20261123 };

/** Features met fewer times than this teach nothing that lasts. */
const leastCount = 2;
/** Weights below this share of the largest are dropped. */
const leastWeight = 0.012;

interface Features {
  /** Feature hashes by index. */
  readonly hashes: readonly number[];
  readonly sentences: readonly LabelledSentence[];
}

function collectFeatures(texts: readonly LabelledText[], gazetteer: (text: string) => number): Features {
  const counts = new Map<number, number>();
  const hashed: { features: Uint32Array[]; labels: Uint8Array; weight: number }[] = [];
  for (const { sentences, weight } of texts) {
    const memory = rememberWords(sentences.map(({ sentence }) => sentence));
    for (const { sentence, labels } of sentences) {
      const features = toFeatures(sentence, memory, gazetteer);
      for (const word of features)
        for (const feature of word) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      hashed.push({ features, labels, weight });
    }
  }
  const hashes = [...counts]
    .filter(([, count]) => count >= leastCount)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const indexes = new Map(hashes.map((hash, i) => [hash, i]));
  const sentences = hashed.map(({ features, labels, weight }) => ({
    features: features.map((word) =>
      Int32Array.from([...word].flatMap((feature) => indexes.get(feature) ?? [])),
    ),
    labels,
    weight,
  }));
  return { hashes, sentences };
}

/** The model file: the tagger's weights, then the gazetteers' hashes and bits. */
function pack(
  hashes: readonly number[],
  weights: CrfWeights,
  gazetteers: ReadonlyMap<string, number>,
): Uint8Array {
  const writer = new ByteWriter();
  writer.letters(entityModelMagic);
  packWeights(writer, scheme.count, hashes, weights, leastWeight);
  const listed = new Map<number, number>();
  for (const [name, bits] of gazetteers) listed.set(hashText(name), (listed.get(hashText(name)) ?? 0) | bits);
  const sorted = [...listed].sort(([a], [b]) => a - b);
  writer.ascending(sorted.map(([hash]) => hash));
  for (const [, bits] of sorted) writer.byte(bits);
  return writer.toBytes();
}

const started = Date.now();
const { texts, demonyms } = await readTrainingTexts();
const gazetteers = await buildGazetteers(demonyms);
const { hashes, sentences } = collectFeatures(texts, (text) => gazetteers.get(text) ?? 0);
console.log(
  `${texts.length} texts, ${sentences.length} sentences, ${hashes.length} features, ${gazetteers.size} gazetteer entries`,
);
const weights = trainCrf(scheme, sentences, hashes.length, settings, console.log);
const bytes = pack(hashes, weights, gazetteers);
writeFileSync(join(import.meta.dirname, '../../../assets/models/entities.bin'), bytes);
console.log(
  `${bytes.length} bytes, ${brotliCompressSync(bytes).length} after brotli, ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
