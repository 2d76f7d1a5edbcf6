/**
 * Trains the entity tagger and writes assets/models/entities.bin, or the file named:
 *   node tools/train/entities/train.ts [FILE]
 * The same corpora and seeds give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { scheme } from '../../../engine/entities/labels.ts';
import { entityModelMagic } from '../../../engine/entities/model-file.ts';
import type { NetworkWeights } from '../../../engine/entities/window-network.ts';
import { ByteReader } from '../../../engine/text/byte-stream.ts';
import { readWordVectors } from '../../../engine/text/word-vectors.ts';
import { readPlainTexts } from '../../corpora/plain-texts.ts';
import { ByteWriter } from '../byte-writer.ts';
import { packHashes } from '../pack-hashes.ts';
import { packWeights } from '../pack-weights.ts';
import { readGloVe } from '../word-vectors/glove.ts';
import { quantizeVectors } from '../word-vectors/product-quantization.ts';
import { projectToUsedSubspace } from '../word-vectors/subspace.ts';
import { packVectors, toVectorTable } from '../word-vectors/vector-tables.ts';
import { readTrainingTexts } from './labelled-texts.ts';
import { buildLexicon } from './lexicon-entries.ts';
import { type TrainedTagger, trainTagger } from './tagger-training.ts';
import { toWordLayer } from './word-layer.ts';

/** How many words have vectors, and how small these are: a byte for each subspace. */
const vectorSettings = { words: 100_000, dimensions: 24, subspaces: 6, seed: 20261125 };
/** The root of the mean square length of word vectors, on which the network's first weights and steps are set. */
const vectorScale = 3;
/** The network over whole vectors only shows which of their dimensions it needs: for that, texts without copies do. */
const epochs = { wholeVectors: 5, smallVectors: 10 };
/** Weights of hashed features below this share of the largest are dropped. */
const leastWeight = 0.06;

function packLexicon(writer: ByteWriter, lexicon: ReadonlyMap<number, number>): void {
  const entries = [...lexicon].sort(([a], [b]) => a - b);
  packHashes(
    writer,
    entries.map(([hash]) => hash),
  );
  for (const [, bits] of entries) {
    writer.byte(bits);
    writer.byte(bits >>> 8);
  }
}

function packNetwork(writer: ByteWriter, network: NetworkWeights): void {
  writer.byte(network.hiddenCount);
  const { words, writings, document, bias, output } = network;
  for (const layer of [words, writings, document, bias, output]) writer.quantized(layer);
}

function pack(
  lexicon: ReadonlyMap<number, number>,
  vectors: Uint8Array,
  { hashes, weights, network }: TrainedTagger,
): Uint8Array {
  const writer = new ByteWriter();
  writer.letters(entityModelMagic);
  packLexicon(writer, lexicon);
  writer.bytes(vectors);
  packNetwork(writer, network);
  packWeights(writer, scheme.count, hashes, weights, leastWeight);
  return writer.toBytes();
}

const started = Date.now();
const report = (line: string): void => {
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${line}`);
};
const { texts, demonyms } = await readTrainingTexts();
const lexicon = buildLexicon(demonyms, await readPlainTexts());
report(`${texts.length} texts, ${lexicon.size} lexicon entries`);

const published = readGloVe(vectorSettings.words);
const whole = trainTagger(
  texts.filter(({ isCopy }) => !isCopy),
  lexicon,
  toVectorTable(published, vectorScale),
  epochs.wholeVectors,
  report,
);
const { dimensions, subspaces, seed } = vectorSettings;
const used = projectToUsedSubspace(published, toWordLayer(whole.network, published.dimensions), {
  count: dimensions,
  scale: vectorScale,
});
const small = new ByteWriter();
packVectors(small, published.words, quantizeVectors(used, dimensions, subspaces, seed));
report(`vectors of ${dimensions} numbers in ${subspaces} bytes`);

const vectors = readWordVectors(new ByteReader(small.toBytes()));
const tagger = trainTagger(texts, lexicon, vectors, epochs.smallVectors, report);
const bytes = pack(lexicon, small.toBytes(), tagger);
writeFileSync(process.argv[2] ?? join(import.meta.dirname, '../../../assets/models/entities.bin'), bytes);
report(`${bytes.length} bytes, ${brotliCompressSync(bytes).length} after brotli`);
