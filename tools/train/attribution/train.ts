/**
 * Trains the cue tagger and the span tagger and writes assets/models/attribution.bin:
 *   node tools/train/attribution/train.ts
 * The span tagger learns from cues that cue taggers predict on articles they have not seen (jackknifing), so that it
 * meets false cues as it will in use. The same corpus and seed give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type QuotedDocument, readQuotedDocument } from '../../../engine/attribution/1-quotations.ts';
import { type Cue, cueBegin, cueInside, cueScheme, findCues } from '../../../engine/attribution/2-cues.ts';
import { toCueFeatures } from '../../../engine/attribution/cue-features.ts';
import { attributionModelMagic } from '../../../engine/attribution/model-file.ts';
import { findWindow, toSpanFeatures } from '../../../engine/attribution/span-features.ts';
import { SpanLabel, spanScheme } from '../../../engine/attribution/statement-labels.ts';
import type { Span } from '../../../engine/model.ts';
import { ByteReader } from '../../../engine/text/byte-stream.ts';
import { finish } from '../../../engine/text/finish.ts';
import { readSequenceWeights } from '../../../engine/text/sequence-weights.ts';
import { createWordReader } from '../../../engine/text/word-looks.ts';
import { type AttributedText, readAttributedTexts } from '../../corpora/attribution.ts';
import { ByteWriter } from '../byte-writer.ts';
import { type CrfSettings, type CrfWeights, trainCrf } from '../crf.ts';
import { type HashedSequence, indexFeatures } from '../feature-index.ts';
import { packWeights } from '../pack-weights.ts';

const folds = 4;
const cueSettings: CrfSettings = { epochs: 16, rate: 0.04, startingAccumulator: 10, seed: 11 };
const spanSettings: CrfSettings = { epochs: 10, rate: 0.05, startingAccumulator: 10, seed: 12 };
const leastCount = 5;
const leastWeight = 0.004;

interface Article {
  readonly document: QuotedDocument;
  readonly gold: AttributedText['attributions'];
}

interface Trained {
  readonly hashes: readonly number[];
  readonly weights: CrfWeights;
}

const read = createWordReader();

/** Indexes of the words that a span covers, `to` exclusive; null where it covers none. */
function toWords({ words }: QuotedDocument, span: Span): Cue | null {
  const from = words.findIndex(({ end }) => end > span.start);
  let to = from;
  while (to >= 0 && to < words.length && (words[to]?.start ?? 0) < span.end) to++;
  return from >= 0 && to > from ? { from, to } : null;
}

function cueSequences({ document, gold }: Article): HashedSequence[] {
  const labels = new Uint8Array(document.words.length);
  for (const span of gold.flatMap(({ cue }) => cue)) {
    const cue = toWords(document, span);
    if (cue) for (let i = cue.from; i < cue.to; i++) labels[i] = i === cue.from ? cueBegin : cueInside;
  }
  // A cue that runs over a sentence's end begins anew there, as the tagger sees sentences one by one.
  return document.sentences.map(({ from, to }) => {
    const own = labels.slice(from, to);
    if (own[0] === cueInside) own[0] = cueBegin;
    return {
      features: Array.from({ length: to - from }, (_, k) => toCueFeatures(document, from + k)),
      labels: own,
      weight: 1,
    };
  });
}

function trainCues(articles: readonly Article[]): Trained {
  const { hashes, sentences } = indexFeatures(articles.flatMap(cueSequences), leastCount);
  return {
    hashes,
    weights: trainCrf(cueScheme, sentences, hashes.length, cueSettings, (line) =>
      console.log(`cues, ${articles.length} articles: ${line}`),
    ),
  };
}

/** The cue tagger as the engine will read it, eight-bit weights and all. */
function toCueFinder({ hashes, weights }: Trained): (document: QuotedDocument) => readonly Cue[] {
  const writer = new ByteWriter();
  packWeights(writer, cueScheme.count, hashes, weights, leastWeight);
  const unpacked = readSequenceWeights(new ByteReader(writer.toBytes()), cueScheme.count);
  return (document) => finish(findCues(document, unpacked));
}

/** Each piece's first word gets the label that begins it, the rest the next one: that of going on. */
function toBeginnings(parts: Uint8Array): Uint8Array {
  return parts.map((part, i) => (part === SpanLabel.other ? part : parts[i - 1] === part ? part + 1 : part));
}

function spanSequences({ document, gold }: Article, predicted: readonly Cue[]): HashedSequence[] {
  const statements = gold.flatMap(({ source, cue, content }) => {
    const words = cue[0] && toWords(document, cue[0]);
    return words ? [{ cue: words, source, content }] : [];
  });
  const touches = (a: Cue, b: Cue): boolean => a.from < b.to && b.from < a.to;
  const missed = statements
    .map(({ cue }) => cue)
    .filter((cue) => !predicted.some((other) => touches(cue, other)));
  const cues = [...predicted, ...missed].sort((a, b) => a.from - b.from);
  const cueWords = new Set(
    cues.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  return cues.map((cue) => {
    const window = findWindow(document, cue);
    const others = new Set([...cueWords].filter((i) => i < cue.from || i >= cue.to));
    const labels = new Uint8Array(window.to - window.from);
    const statement = statements.find((one) => touches(one.cue, cue));
    const mark = (spans: readonly Span[], part: number): void => {
      for (const span of spans) {
        const words = toWords(document, span);
        if (words)
          for (let i = Math.max(words.from, window.from); i < Math.min(words.to, window.to); i++)
            labels[i - window.from] = part;
      }
    };
    mark(statement?.content ?? [], SpanLabel.contentBegin);
    mark(statement?.source ?? [], SpanLabel.sourceBegin);
    return {
      features: toSpanFeatures(document, cue, window, others),
      labels: toBeginnings(labels),
      weight: 1,
    };
  });
}

const started = Date.now();
const articles: Article[] = (await readAttributedTexts('train')).map(({ text, attributions }) => ({
  document: readQuotedDocument(text, read),
  gold: attributions,
}));
const sequences: HashedSequence[] = [];
for (let fold = 0; fold < folds; fold++) {
  const find = toCueFinder(trainCues(articles.filter((_, i) => i % folds !== fold)));
  for (const article of articles.filter((_, i) => i % folds === fold))
    sequences.push(...spanSequences(article, find(article.document)));
}
const cues = trainCues(articles);
const { hashes, sentences } = indexFeatures(sequences, leastCount);
console.log(`${sequences.length} cues, ${hashes.length} span features`);
const spans = trainCrf(spanScheme, sentences, hashes.length, spanSettings, (line) =>
  console.log(`spans: ${line}`),
);
const writer = new ByteWriter();
writer.letters(attributionModelMagic.taggers);
packWeights(writer, cueScheme.count, cues.hashes, cues.weights, leastWeight);
packWeights(writer, spanScheme.count, hashes, spans, leastWeight);
const bytes = writer.toBytes();
writeFileSync(join(import.meta.dirname, '../../../assets/models/attribution.bin'), bytes);
console.log(
  `${bytes.length} bytes, ${brotliCompressSync(bytes).length} after brotli, ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
