/**
 * Trains the entity tagger and writes assets/models/entities.bin, or the file named:
 *   node tools/train/entities/train.ts [FILE]
 * The same corpora and seed give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type DescribedStretch, describeStretches } from '../../../engine/entities/2-features.ts';
import { decodeRanges, scoreLabels } from '../../../engine/entities/3-decode.ts';
import { rememberWords } from '../../../engine/entities/document-memory.ts';
import { scheme } from '../../../engine/entities/labels.ts';
import type { Lexicon } from '../../../engine/entities/lexicon.ts';
import { entityModelMagic } from '../../../engine/entities/model-file.ts';
import { toSecondLookFeatures } from '../../../engine/entities/second-look.ts';
import { ByteReader } from '../../../engine/text/byte-stream.ts';
import { readSequenceWeights, type SequenceWeights } from '../../../engine/text/sequence-weights.ts';
import { readPlainTexts } from '../../corpora/plain-texts.ts';
import { ByteWriter } from '../byte-writer.ts';
import { type CrfSettings, type CrfWeights, trainCrf } from '../crf.ts';
import { type HashedSequence, indexFeatures } from '../feature-index.ts';
import { packHashes } from '../pack-hashes.ts';
import { packWeights } from '../pack-weights.ts';
import { type LabelledText, readTrainingTexts } from './labelled-texts.ts';
import { buildLexicon } from './lexicon-entries.ts';

const firstSettings: CrfSettings = { epochs: 10, rate: 0.15, startingAccumulator: 10, seed: 20261123 };
const secondSettings: CrfSettings = { epochs: 6, rate: 0.1, startingAccumulator: 10, seed: 20261124 };
/** Features met fewer times than this teach nothing that lasts. */
const leastCount = 2;
/** Weights below this share of the largest are dropped. */
const leastWeight = { first: 0.012, second: 0.001 };
/** The second look learns from what the first finds in articles that it has not seen. */
const folds = 5;

interface DescribedText {
  readonly stretches: readonly (DescribedStretch & { readonly labels: Uint8Array })[];
  readonly text: LabelledText;
}

interface Trained {
  readonly hashes: readonly number[];
  readonly weights: CrfWeights;
}

function describe(text: LabelledText, lexicon: Lexicon): DescribedText {
  const { sentences } = text;
  const memory = rememberWords(sentences.map(({ sentence }) => sentence));
  const stretches = sentences.flatMap(({ sentence, labels }) =>
    describeStretches(sentence, memory, lexicon).map((stretch, i) => ({
      ...stretch,
      labels: labels[i] ?? new Uint8Array(),
    })),
  );
  return { stretches, text };
}

function trainFirst(texts: readonly DescribedText[], name: string): Trained {
  const sequences = texts.flatMap(({ stretches, text: { weight } }) =>
    stretches.map(({ features, labels }) => ({ features, labels, weight })),
  );
  const { hashes, sentences } = indexFeatures(sequences, leastCount);
  console.log(`${name}: ${sentences.length} stretches, ${hashes.length} features`);
  return {
    hashes,
    weights: trainCrf(scheme, sentences, hashes.length, firstSettings, (line) =>
      console.log(`${name}, ${line}`),
    ),
  };
}

/** The weights as the engine will read them, in eight bits. */
function unpack({ hashes, weights }: Trained): SequenceWeights {
  const writer = new ByteWriter();
  packWeights(writer, scheme.count, hashes, weights, leastWeight.first);
  return readSequenceWeights(new ByteReader(writer.toBytes()), scheme.count);
}

/** Stretches as the second look meets them: scored by a first look that has not learnt from them. */
function lookOnce(
  { stretches, text: { weight } }: DescribedText,
  weights: SequenceWeights,
): HashedSequence[] {
  const looks = stretches.map(({ sentence, range, features, labels }) => {
    const scores = scoreLabels(features, weights);
    return { sentence, range, labels, scores, tagged: decodeRanges(range, scores, weights.transitions) };
  });
  const again = toSecondLookFeatures(looks);
  return looks.map(({ labels, scores }, i) => ({ features: again[i] ?? [], labels, weight, base: scores }));
}

function trainSecond(texts: readonly DescribedText[]): Trained {
  const sequences: HashedSequence[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isUnseen = ({ text: { article } }: DescribedText): boolean =>
      article !== null && article % folds === fold;
    const weights = unpack(
      trainFirst(
        texts.filter((text) => !isUnseen(text)),
        `fold ${fold + 1}`,
      ),
    );
    for (const text of texts)
      if (isUnseen(text) && !text.text.isCopy) sequences.push(...lookOnce(text, weights));
  }
  const { hashes, sentences } = indexFeatures(sequences, leastCount);
  return {
    hashes,
    weights: trainCrf(scheme, sentences, hashes.length, secondSettings, (line) =>
      console.log(`second look, ${line}`),
    ),
  };
}

function pack(lexicon: ReadonlyMap<number, number>, first: Trained, second: Trained): Uint8Array {
  const writer = new ByteWriter();
  writer.letters(entityModelMagic);
  const entries = [...lexicon].sort(([a], [b]) => a - b);
  packHashes(
    writer,
    entries.map(([hash]) => hash),
  );
  for (const [, bits] of entries) {
    writer.byte(bits);
    writer.byte(bits >>> 8);
  }
  packWeights(writer, scheme.count, first.hashes, first.weights, leastWeight.first);
  packWeights(writer, scheme.count, second.hashes, second.weights, leastWeight.second);
  return writer.toBytes();
}

const started = Date.now();
const { texts, demonyms } = await readTrainingTexts();
const entries = buildLexicon(demonyms, await readPlainTexts());
console.log(`${texts.length} texts, ${entries.size} lexicon entries`);
const described = texts.map((text) => describe(text, (hash) => entries.get(hash) ?? 0));
const bytes = pack(entries, trainFirst(described, 'first look'), trainSecond(described));
writeFileSync(process.argv[2] ?? join(import.meta.dirname, '../../../assets/models/entities.bin'), bytes);
console.log(
  `${bytes.length} bytes, ${brotliCompressSync(bytes).length} after brotli, ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
