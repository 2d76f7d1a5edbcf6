import type { LabelScheme } from '../../engine/text/linear-chain.ts';
import { type AdaGradSettings, AdaGradWeights } from './adagrad-weights.ts';
import { expectations } from './forward-backward.ts';

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
  /**
   * The share of a word's features that each step leaves out, so that none leans on another (dropout; Srivastava and
   * others 2014). What is left counts for the rest.
   */
  readonly featureDropout?: number;
  /** The share of steps in which the network beside the features must do without all of them. */
  readonly allFeaturesDropout?: number;
}

/** A model that is trained together with the features' weights: its scores are added to theirs. */
export interface JointModel {
  /** Adds scores for a sentence, by its number among those learnt from: words × labels. */
  addScores(sentence: number, scores: Float64Array): void;
  /** One step along the gradient at those scores. */
  step(gradient: Float32Array): void;
  /** Counts the weights as they are now into the average. */
  keep(): void;
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
  readonly joint: JointModel | null;
  readonly settings: CrfSettings;
  readonly random: () => number;
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
  joint: JointModel | null = null,
): CrfWeights {
  const random = createRandom(settings.seed);
  const training: CrfTraining = {
    scheme,
    emissions: new AdaGradWeights(featureCount * scheme.count, settings),
    transitions: new AdaGradWeights(scheme.count * scheme.count, settings),
    joint,
    settings,
    random: createRandom(settings.seed + 1),
  };
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    const started = Date.now();
    let loss = 0;
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence && sentence.labels.length > 0) loss += learnSentence(training, sentence, index);
    }
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    report(`epoch ${epoch + 1}: loss ${(loss / sentences.length).toFixed(4)} in ${seconds} s`);
    if (epoch >= settings.epochs / 2) {
      training.emissions.keep();
      training.transitions.keep();
      joint?.keep();
    }
  }
  return { emissions: training.emissions.average(), transitions: training.transitions.average() };
}

/** One step along a sentence's gradient. Gives its loss before the step. */
function learnSentence(training: CrfTraining, sentence: LabelledSentence, index: number): number {
  const { scheme, emissions, transitions, joint } = training;
  const { labels, weight } = sentence;
  const labelCount = scheme.count;
  const { features, share } = leaveOut(sentence.features, training);
  const scores = addEmissions(sentence.base, features, share, emissions.values, labelCount);
  joint?.addScores(index, scores);
  const { nodes, pairs, logLikelihood } = expectations(scheme, labels, scores, transitions.values);
  const gradient = new Float32Array(nodes.length);
  labels.forEach((gold, i) => {
    for (let label = 0; label < labelCount; label++) {
      const slope = ((label === gold ? 1 : 0) - (nodes[i * labelCount + label] ?? 0)) * weight;
      if (Math.abs(slope) < 1e-3) continue;
      gradient[i * labelCount + label] = slope;
      for (const feature of features[i] ?? []) emissions.step(feature * labelCount + label, slope);
    }
    const previous = labels[i - 1];
    if (previous !== undefined) {
      const pair = previous * labelCount + gold;
      pairs[pair] = (pairs[pair] ?? 0) - 1;
    }
  });
  for (let pair = 0; pair < pairs.length; pair++) {
    const expected = pairs[pair] ?? 0;
    if (Math.abs(expected) > 1e-4) transitions.step(pair, -expected * weight);
  }
  joint?.step(gradient);
  return -logLikelihood;
}

/** The features that a step learns from, and the share of all that they stand for. */
function leaveOut(
  features: readonly Int32Array[],
  { settings: { featureDropout = 0, allFeaturesDropout = 0 }, random }: CrfTraining,
): { features: readonly Int32Array[]; share: number } {
  if (allFeaturesDropout > 0 && random() < allFeaturesDropout)
    return { features: features.map(() => new Int32Array()), share: 1 };
  if (featureDropout === 0) return { features, share: 1 };
  return {
    features: features.map((word) => word.filter(() => random() >= featureDropout)),
    share: 1 - featureDropout,
  };
}

function addEmissions(
  base: Float32Array | undefined,
  features: readonly Int32Array[],
  share: number,
  emissions: Float32Array,
  labelCount: number,
): Float64Array {
  const scores = base ? Float64Array.from(base) : new Float64Array(features.length * labelCount);
  features.forEach((word, i) => {
    for (const feature of word) {
      const from = feature * labelCount;
      for (let label = 0; label < labelCount; label++) {
        const slot = i * labelCount + label;
        scores[slot] = (scores[slot] ?? 0) + (emissions[from + label] ?? 0) / share;
      }
    }
  });
  return scores;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = a;
  }
}
