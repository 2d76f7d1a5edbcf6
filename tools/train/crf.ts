import type { LabelScheme } from '../../engine/text/linear-chain.ts';
import { type AdaGradSettings, AdaGradWeights } from './adagrad-weights.ts';

/** A sentence to learn from: for each word the indexes of its features, and its label. */
export interface LabelledSentence {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
  /** Scores that another model gives, words × labels: this one learns what to add. */
  readonly base?: Float32Array | undefined;
}

export interface CrfSettings extends AdaGradSettings {
  readonly epochs: number;
  readonly seed: number;
}

/** Weights of a linear-chain CRF: features × labels and label × label. */
export interface CrfWeights {
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

/** A generator of numbers from 0 to 1 that the seed alone decides (Mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface CrfTraining {
  readonly scheme: LabelScheme;
  readonly emissions: AdaGradWeights;
  readonly transitions: AdaGradWeights;
}

/**
 * Trains a linear-chain CRF (Lafferty, McCallum, Pereira 2001) by AdaGrad on the log-likelihood, one sentence at a
 * time; the weights after each epoch of the second half are averaged.
 */
export function trainCrf(
  scheme: LabelScheme,
  sentences: readonly LabelledSentence[],
  featureCount: number,
  settings: CrfSettings,
  report: (line: string) => void,
): CrfWeights {
  const training: CrfTraining = {
    scheme,
    emissions: new AdaGradWeights(featureCount * scheme.count, settings),
    transitions: new AdaGradWeights(scheme.count * scheme.count, settings),
  };
  const random = createRandom(settings.seed);
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    const started = Date.now();
    let loss = 0;
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence && sentence.labels.length > 0) loss += learnSentence(training, sentence);
    }
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    report(`epoch ${epoch + 1}: loss ${(loss / sentences.length).toFixed(4)} in ${seconds} s`);
    if (epoch >= settings.epochs / 2) {
      training.emissions.keep();
      training.transitions.keep();
    }
  }
  return { emissions: training.emissions.average(), transitions: training.transitions.average() };
}

/** One step along a sentence's gradient. Gives its loss before the step. */
function learnSentence({ scheme, emissions, transitions }: CrfTraining, sentence: LabelledSentence): number {
  const labelCount = scheme.count;
  const { nodes, pairs, logLikelihood } = expectations(
    scheme,
    sentence,
    emissions.values,
    transitions.values,
  );
  sentence.labels.forEach((gold, i) => {
    for (let label = 0; label < labelCount; label++) {
      const gradient = ((label === gold ? 1 : 0) - (nodes[i * labelCount + label] ?? 0)) * sentence.weight;
      if (Math.abs(gradient) < 1e-3) continue;
      for (const feature of sentence.features[i] ?? [])
        emissions.step(feature * labelCount + label, gradient);
    }
    const previous = sentence.labels[i - 1];
    if (previous !== undefined) {
      const pair = previous * labelCount + gold;
      pairs[pair] = (pairs[pair] ?? 0) - 1;
    }
  });
  for (let pair = 0; pair < pairs.length; pair++) {
    const expected = pairs[pair] ?? 0;
    if (Math.abs(expected) > 1e-4) transitions.step(pair, -expected * sentence.weight);
  }
  return -logLikelihood;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = a;
  }
}

/** Forward-backward: the expected labels and label pairs of a sentence, and its log-likelihood. */
function expectations(
  scheme: LabelScheme,
  { features, labels, base }: LabelledSentence,
  emissions: Float32Array,
  transitions: Float32Array,
) {
  const labelCount = scheme.count;
  const scores = base ? Float64Array.from(base) : new Float64Array(labels.length * labelCount);
  features.forEach((word, i) => {
    for (const feature of word) {
      const from = feature * labelCount;
      for (let label = 0; label < labelCount; label++)
        scores[i * labelCount + label] =
          (scores[i * labelCount + label] ?? 0) + (emissions[from + label] ?? 0);
    }
  });
  const weights = toPairWeights(scheme.followers, transitions);
  const passed = forwardPass(scheme, scores, weights);
  const { nodes, pairs } = backward(scheme, labels.length, passed, weights);
  let gold = 0;
  labels.forEach((label, i) => {
    gold += scores[i * labelCount + label] ?? 0;
    const previous = labels[i - 1];
    if (previous !== undefined) gold += transitions[previous * labelCount + label] ?? 0;
  });
  return { nodes, pairs, logLikelihood: gold - passed.logPartition };
}

interface ForwardPass {
  /** Words × labels: the share of each label given the words so far. */
  readonly forward: Float64Array;
  /** Words × labels: the exponents of the scores, each word's highest being 1. */
  readonly local: Float64Array;
  readonly scales: Float64Array;
  readonly logPartition: number;
}

/** The forward pass, in scaled probabilities: each word's column is divided by its sum, whose logarithms add up. */
function forwardPass(scheme: LabelScheme, scores: Float64Array, weights: Float32Array): ForwardPass {
  const { count: labelCount, mayStart, mayEnd } = scheme;
  const length = scores.length / labelCount;
  const forward = new Float64Array(scores.length);
  const local = new Float64Array(scores.length);
  const scales = new Float64Array(length);
  let logPartition = 0;
  for (let i = 0; i < length; i++) {
    const at = i * labelCount;
    let highest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labelCount; label++) highest = Math.max(highest, scores[at + label] ?? 0);
    logPartition += highest;
    for (let label = 0; label < labelCount; label++) {
      local[at + label] = Math.exp((scores[at + label] ?? 0) - highest);
      if (i === 0) forward[at + label] = mayStart[label] ? (local[at + label] ?? 0) : 0;
    }
    if (i > 0) flowForward(scheme, at, forward, local, weights);
    let total = 0;
    for (let label = 0; label < labelCount; label++) {
      if (i === length - 1 && !mayEnd[label]) forward[at + label] = 0;
      total += forward[at + label] ?? 0;
    }
    const scale = total || 1e-300;
    scales[i] = scale;
    for (let label = 0; label < labelCount; label++) forward[at + label] = (forward[at + label] ?? 0) / scale;
    logPartition += Math.log(scale);
  }
  return { forward, local, scales, logPartition };
}

/** One word's column from the one before it; `at` is where it begins. */
function flowForward(
  { count: labelCount, followers }: LabelScheme,
  at: number,
  forward: Float64Array,
  local: Float64Array,
  weights: Float32Array,
): void {
  for (let previous = 0; previous < labelCount; previous++) {
    const mass = forward[at - labelCount + previous] ?? 0;
    if (mass === 0) continue;
    for (const label of followers[previous] ?? [])
      forward[at + label] = (forward[at + label] ?? 0) + mass * (weights[previous * labelCount + label] ?? 0);
  }
  for (let label = 0; label < labelCount; label++)
    forward[at + label] = (forward[at + label] ?? 0) * (local[at + label] ?? 0);
}

/** Exponents of the transitions that are allowed. */
function toPairWeights(followers: LabelScheme['followers'], transitions: Float32Array): Float32Array {
  const weights = new Float32Array(transitions.length);
  followers.forEach((labels, previous) => {
    for (const label of labels) {
      const pair = previous * followers.length + label;
      weights[pair] = Math.exp(transitions[pair] ?? 0);
    }
  });
  return weights;
}

function backward(
  { count: labelCount, followers, mayEnd }: LabelScheme,
  length: number,
  { forward, local, scales }: ForwardPass,
  weights: Float32Array,
) {
  const nodes = new Float64Array(forward.length);
  const pairs = new Float64Array(labelCount * labelCount);
  let after = new Float64Array(labelCount).fill(1);
  for (let i = length - 1; i >= 0; i--) {
    const at = i * labelCount;
    for (let label = 0; label < labelCount; label++)
      nodes[at + label] = (forward[at + label] ?? 0) * (after[label] ?? 0);
    if (i === 0) break;
    const before = new Float64Array(labelCount);
    const scale = scales[i] ?? 1;
    for (let previous = 0; previous < labelCount; previous++) {
      const mass = forward[at - labelCount + previous] ?? 0;
      for (const label of followers[previous] ?? []) {
        const isLast = i === length - 1;
        if (isLast && !mayEnd[label]) continue;
        const flow =
          ((weights[previous * labelCount + label] ?? 0) * (local[at + label] ?? 0) * (after[label] ?? 0)) /
          scale;
        before[previous] = (before[previous] ?? 0) + flow;
        const pair = previous * labelCount + label;
        pairs[pair] = (pairs[pair] ?? 0) + mass * flow;
      }
    }
    after = before;
  }
  return { nodes, pairs };
}
