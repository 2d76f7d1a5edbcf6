/**
 * Trains what tells events, works and products apart, and writes engine/entities/kind-weights.ts:
 *   node tools/train/entity-kinds/train.ts [--check]
 * First it cross-validates by article, prints precision and recall, and takes for each kind the lowest threshold at
 * which 93 in a hundred names are of it; with `--check` it writes nothing. The same corpora give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKinds, toProbabilities } from '../../../engine/entities/kinds.ts';
import { AdaGradWeights } from '../adagrad-weights.ts';
import { ByteWriter } from '../byte-writer.ts';
import { createRandom } from '../crf.ts';
import { packHashes } from '../pack-hashes.ts';
import { type KindExample, readKindExamples } from './examples.ts';

const count = nameKinds.length;
const settings = { epochs: 12, keptEpochs: 6, seed: 5, rate: 0.1, startingAccumulator: 1, decay: 1e-3 };
const folds = 5;
const leastPrecision = 0.93;
/** Features met in fewer names are left out. */
const leastCount = 2;
/** So many features are kept: the weights must be few, and the rest says little. */
const mostFeatures = 3000;

interface Trained {
  readonly rows: ReadonlyMap<number, number>;
  readonly values: Float32Array;
}

/** Multinomial logistic regression on all features, then again on those that say most. */
function train(examples: readonly KindExample[]): Trained {
  const counts = countFeatures(examples);
  const all = learnWeights(examples, [...counts.keys()]);
  const sayings = [...all.rows].map(([feature, row]) => {
    const sizes = Array.from(all.values.subarray(row * count, (row + 1) * count), Math.abs);
    return { feature, says: Math.max(...sizes) * Math.sqrt(counts.get(feature) ?? 0) };
  });
  sayings.sort((a, b) => b.says - a.says || a.feature - b.feature);
  return learnWeights(
    examples,
    sayings.slice(0, mostFeatures).map(({ feature }) => feature),
  );
}

/** How many names have each feature. */
function countFeatures(examples: readonly KindExample[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Map([...counts].filter(([, times]) => times >= leastCount));
}

function learnWeights(examples: readonly KindExample[], features: readonly number[]): Trained {
  const rows = new Map([...features].sort((a, b) => a - b).map((feature, row) => [feature, row]));
  const weights = new AdaGradWeights(rows.size * count, settings);
  const random = createRandom(settings.seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      [order[i], order[other]] = [order[other] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const example = examples[i];
      if (example) learnFrom(example, rows, weights);
    }
    if (epoch >= settings.epochs - settings.keptEpochs) weights.keep();
  }
  return { rows, values: weights.average() };
}

function learnFrom(
  { features, kind, weight }: KindExample,
  rows: ReadonlyMap<number, number>,
  weights: AdaGradWeights,
): void {
  const probabilities = toProbabilities(score(features, { rows, values: weights.values }));
  for (const feature of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    for (let k = 0; k < count; k++) {
      const at = row * count + k;
      const error = (k === kind ? 1 : 0) - (probabilities[k] ?? 0);
      weights.step(at, weight * error - settings.decay * (weights.values[at] ?? 0));
    }
  }
}

function score(features: Uint32Array, { rows, values }: Trained): Float32Array {
  const scores = new Float32Array(count);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    for (let k = 0; k < count; k++) scores[k] = (scores[k] ?? 0) + (values[row * count + k] ?? 0);
  }
  return scores;
}

interface Judged {
  readonly example: KindExample;
  readonly probabilities: Float32Array;
}

/** Each example of the news judged by a model that has not seen its article, names of one form together. */
function crossValidate(examples: readonly KindExample[]): readonly Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const trained = train(examples.filter(({ article }) => article % folds !== fold));
    const forms = new Map<string, { example: KindExample; scores: Float32Array }[]>();
    for (const example of examples) {
      if (example.article % folds !== fold || example.weight < 1) continue;
      const alike = forms.get(example.form) ?? [];
      alike.push({ example, scores: score(example.features, trained) });
      forms.set(example.form, alike);
    }
    for (const alike of forms.values()) {
      const mean = new Float32Array(count);
      for (const { scores } of alike)
        scores.forEach((value, k) => {
          mean[k] = (mean[k] ?? 0) + value / alike.length;
        });
      const probabilities = toProbabilities(mean);
      for (const { example } of alike) judged.push({ example, probabilities });
    }
  }
  return judged;
}

/** The lowest probability from which on the kind is right often enough. */
function toThreshold(judged: readonly Judged[], kind: number): number {
  const ranked = judged
    .map(({ example, probabilities }) => ({ isRight: example.kind === kind, p: probabilities[kind] ?? 0 }))
    .sort((a, b) => b.p - a.p);
  let threshold = 1;
  let right = 0;
  ranked.forEach(({ isRight, p }, i) => {
    if (isRight) right += 1;
    if (p > 0.5 && right / (i + 1) >= leastPrecision) threshold = p;
  });
  return Math.ceil(threshold * 100) / 100;
}

function report(judged: readonly Judged[], thresholds: readonly number[]): void {
  thresholds.forEach((threshold, kind) => {
    const shown = judged.filter(({ probabilities }) => (probabilities[kind] ?? 0) >= threshold);
    const right = shown.filter(({ example }) => example.kind === kind).length;
    const all = judged.filter(({ example }) => example.kind === kind).length;
    console.log(
      `${nameKinds[kind]}: from ${threshold} on ${shown.length} shown, precision ${(right / shown.length).toFixed(3)}, recall ${(right / all).toFixed(3)} of ${all}`,
    );
  });
}

/** What `readKindWeights` reads. Only differences to "other" matter, so that it needs no weights of its own. */
function pack({ rows, values }: Trained, thresholds: readonly number[]): Uint8Array {
  const relative = values.map((value, i) => value - (values[i - (i % count) + count - 1] ?? 0));
  const unit = relative.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  const writer = new ByteWriter();
  for (const threshold of thresholds) writer.float(threshold);
  writer.float(unit);
  packHashes(writer, [...rows.keys()]);
  for (const row of rows.values())
    for (let k = 0; k < count - 1; k++) writer.byte(Math.round((relative[row * count + k] ?? 0) / unit));
  return writer.toBytes();
}

const examples = await readKindExamples();
console.log(
  nameKinds
    .map((name, kind) => `${name} ${examples.filter((example) => example.kind === kind).length}`)
    .join(', '),
);
const judged = crossValidate(examples);
const thresholds = nameKinds.slice(0, -1).map((_, kind) => toThreshold(judged, kind));
report(judged, thresholds);
if (!process.argv.includes('--check')) {
  const packed = Buffer.from(pack(train(examples), thresholds)).toString('base64');
  const file = join(import.meta.dirname, '../../../engine/entities/kind-weights.ts');
  writeFileSync(
    file,
    `// Written by tools/train/entity-kinds/train.ts. Do not edit.\nexport const packedKindWeights =\n  '${packed}';\n`,
  );
  console.log(`${packed.length} characters`);
}
