import type { Sentence, WordRange } from '../../../engine/entities/1-candidates.ts';
import type { DocumentVectors } from '../../../engine/entities/document-vectors.ts';
import {
  documentVectorCount,
  type NetworkWeights,
  toWriting,
  windowReach,
  windowSize,
  writingCount,
} from '../../../engine/entities/window-network.ts';
import type { VectorTable } from '../../../engine/text/word-vectors.ts';
import { AdaGradWeights } from '../adagrad-weights.ts';
import { createRandom, type JointModel } from '../crf.ts';
import { createSlopes, type Layers, type Passed, stepBack, type TokenInputs } from './network-gradient.ts';

/** A stretch of a sentence to learn from. */
export interface NetworkExample {
  readonly sentence: Sentence;
  readonly range: WordRange;
  readonly document: DocumentVectors;
}

export interface NetworkSettings {
  readonly hiddenCount: number;
  readonly rate: number;
  readonly startingAccumulator: number;
  readonly seed: number;
  /** The share of hidden units that each step leaves out (dropout; Srivastava and others 2014). */
  readonly hiddenDropout: number;
  /** The share of words that each step takes for unknown ones. */
  readonly wordDropout: number;
}

/** Standard deviation of the weights at the start. */
const firstWeights = 0.05;

/** The network of engine/entities/window-network.ts in training, over vectors of any length. */
export interface NetworkTraining extends JointModel {
  average(): NetworkWeights;
}

/**
 * @param examples what is learnt from, in the order of the sentences that the CRF learns from
 * @param vectors of words; the first layer is as long as they are
 * @returns a model that adds its scores to those of the features and learns from the same gradient
 */
export function createNetworkTraining(
  examples: readonly NetworkExample[],
  vectors: VectorTable,
  labelCount: number,
  settings: NetworkSettings,
): NetworkTraining {
  const { hiddenCount } = settings;
  const { dimensions } = vectors;
  const random = createRandom(settings.seed);
  const layers = createLayers(dimensions, labelCount, settings, random);
  const { words, writings, document, bias, output } = layers;
  const slopes = createSlopes(layers);
  let passed: Passed | null = null;

  return {
    addScores(index, scores) {
      const example = examples[index];
      if (!example) return;
      const inputs = readInputs(example, vectors, () => random() < settings.wordDropout);
      const hidden = new Float32Array(inputs.length * hiddenCount);
      const factors = new Float32Array(hidden.length);
      inputs.forEach((input, i) => {
        const units = hidden.subarray(i * hiddenCount, (i + 1) * hiddenCount);
        units.set(bias.values);
        addProducts(units, input.window, words.values);
        addProducts(units, input.document, document.values);
        input.writings.forEach((writing, place) => {
          addRow(units, writings.values, place * writingCount + writing);
        });
        for (let k = 0; k < hiddenCount; k++) {
          const isLeft = (units[k] ?? 0) > 0 && random() >= settings.hiddenDropout;
          factors[i * hiddenCount + k] = isLeft ? 1 / (1 - settings.hiddenDropout) : 0;
          units[k] = (units[k] ?? 0) * (factors[i * hiddenCount + k] ?? 0);
          if (isLeft) addUnit(scores, i, units[k] ?? 0, output.values, k, labelCount);
        }
      });
      passed = { inputs, hidden, factors };
    },

    step(gradient) {
      if (passed) stepBack(passed, gradient, layers, slopes);
      passed = null;
    },

    keep() {
      for (const layer of Object.values(layers)) layer.keep();
    },

    average: () => ({
      hiddenCount,
      words: words.average(),
      writings: writings.average(),
      document: document.average(),
      bias: bias.average(),
      output: output.average(),
    }),
  };
}

function createLayers(
  dimensions: number,
  labelCount: number,
  settings: NetworkSettings,
  random: () => number,
): Layers {
  const { hiddenCount } = settings;
  const make = (length: number, deviation: number): AdaGradWeights => {
    const layer = new AdaGradWeights(length, settings);
    for (let i = 0; i < length; i++) layer.values[i] = deviation * drawNormal(random);
    return layer;
  };
  return {
    words: make(windowSize * dimensions * hiddenCount, firstWeights),
    writings: make(windowSize * writingCount * hiddenCount, firstWeights),
    document: make(documentVectorCount * dimensions * hiddenCount, firstWeights),
    bias: make(hiddenCount, 0),
    output: make(hiddenCount * labelCount, firstWeights),
  };
}

/** A draw from the normal distribution (Box and Muller 1958). */
const drawNormal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function readInputs(
  { sentence: { words }, range, document }: NetworkExample,
  vectors: VectorTable,
  isLeftOut: () => boolean,
): TokenInputs[] {
  const { dimensions } = vectors;
  const first = range.from - windowReach;
  const rows: number[] = [];
  const written: number[] = [];
  for (let at = first; at < range.to + windowReach; at++) {
    const word = words[at];
    const row = word && !isLeftOut() ? vectors.find(word.looks.lower) : -1;
    rows.push(row);
    written.push(word ? toWriting(word.looks, row >= 0) : 0);
  }
  const inputs: TokenInputs[] = [];
  for (let i = range.from; i < range.to; i++) {
    const window = new Float32Array(windowSize * dimensions);
    for (let place = 0; place < windowSize; place++) {
      const row = rows[i - range.from + place] ?? -1;
      if (row >= 0) vectors.addTo(window, place * dimensions, row);
    }
    const looks = words[i]?.looks;
    const said = new Float32Array(documentVectorCount * dimensions);
    said.set(document.topic);
    const company = looks?.isCapitalized ? document.companyOf(looks.lower) : undefined;
    if (company) said.set(company, dimensions);
    const from = i - range.from;
    inputs.push({ window, writings: written.slice(from, from + windowSize), document: said });
  }
  return inputs;
}

function addProducts(units: Float32Array, input: Float32Array, weights: Float32Array): void {
  const count = units.length;
  for (let d = 0; d < input.length; d++) {
    const value = input[d] ?? 0;
    if (value === 0) continue;
    for (let k = 0; k < count; k++) units[k] = (units[k] ?? 0) + value * (weights[d * count + k] ?? 0);
  }
}

function addRow(units: Float32Array, weights: Float32Array, row: number): void {
  for (let k = 0; k < units.length; k++) units[k] = (units[k] ?? 0) + (weights[row * units.length + k] ?? 0);
}

function addUnit(
  scores: Float64Array,
  word: number,
  value: number,
  output: Float32Array,
  unit: number,
  labelCount: number,
): void {
  for (let label = 0; label < labelCount; label++) {
    const slot = word * labelCount + label;
    scores[slot] = (scores[slot] ?? 0) + value * (output[unit * labelCount + label] ?? 0);
  }
}
