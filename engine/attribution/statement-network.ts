import { createKernel, type Kernel } from '../network/kernel.ts';
import type { ByteReader } from '../text/byte-stream.ts';
import type { Word } from './1-quotations.ts';
import {
  allocateRooms,
  loadWeights,
  type NetworkRooms,
  type NetworkWeights,
  networkLabels,
  outputs,
  spanOutputs,
} from './network-memory.ts';
import { createFormReader } from './word-forms.ts';

/** What the network has made of a stretch of words. */
export interface EncodedWords {
  /** Scores of cue labels, words × `networkLabels.cue`. */
  readonly cueScores: Float32Array;
  /**
   * Scores of the labels of a cue's statement for some of the words, words × `networkLabels.span`.
   *
   * @param cue the cue's first word
   * @param from the first word of the window
   * @param distances for each of its words a row, below `positionCounts.distance`
   * @param contexts for each of them `sentence * positionCounts.otherCue + otherCue`
   */
  readonly scoreSpans: (
    cue: number,
    from: number,
    distances: Uint8Array,
    contexts: Uint8Array,
  ) => Float32Array;
}

/**
 * The network that finds statements. Two bidirectional recurrent layers read the words; from what they make of them come
 * the scores of cues. For each cue a third layer reads the words round it again, told where each stands from the cue.
 * The words from `encode` hold until it is called again.
 */
export interface StatementNetwork {
  /** @param places of each word, by `toPlaces`; at most `mostWords` words */
  readonly encode: (words: readonly Word[], places: Uint8Array) => EncodedWords;
}

/**
 * Reads the network as tools/train/attribution writes it.
 *
 * @throws Error when the bytes are damaged
 */
export function readStatementNetwork(reader: ByteReader): StatementNetwork {
  const kernel = createKernel();
  const weights = loadWeights(reader, kernel);
  const rooms = allocateRooms(kernel, weights);
  const readForms = createFormReader(kernel, weights, rooms);
  const scoreSpans = createSpanScorer(kernel, weights, rooms);
  const { units, layerWidth, spanWidth, wordWidth } = weights;
  const {
    firstRecurrent,
    outputBias,
    places,
    secondBias,
    secondRecurrent,
    spanBias,
    toOutputs,
    toSecond,
    toSpan,
  } = weights;
  const { first, forms, gates, inOrder, nothing, rows, scores, second, spanInputs, state } = rooms;

  return {
    encode(words, ofWords) {
      const count = words.length;
      readForms(words);
      kernel.fillRows(gates, count, layerWidth, nothing);
      kernel.addRows(gates, count, layerWidth, forms, rows);
      kernel.indexes(rows, count).set(ofWords);
      kernel.addRows(gates, count, layerWidth, places, rows);
      runLayer(kernel, state, gates, count, units, firstRecurrent, first);
      kernel.project(first, count, wordWidth, toSecond, secondBias, layerWidth, gates);
      runLayer(kernel, state, gates, count, units, secondRecurrent, second);
      kernel.addRows(second, count, wordWidth, first, inOrder);
      kernel.project(second, count, wordWidth, toOutputs, outputBias, outputs, scores);
      kernel.project(second, count, wordWidth, toSpan, spanBias, spanWidth, spanInputs);
      const all = kernel.floats(scores, count * outputs).slice();
      const cueScores = new Float32Array(count * networkLabels.cue);
      for (let i = 0; i < count; i++)
        cueScores.set(all.subarray(i * outputs, i * outputs + networkLabels.cue), i * networkLabels.cue);
      return {
        cueScores,
        scoreSpans: (cue, from, distances, contexts) => scoreSpans(all, cue, from, distances, contexts),
      };
    },
  };
}

/** What scores the words round a cue, given the scores of all words without it. */
function createSpanScorer(kernel: Kernel, weights: NetworkWeights, rooms: NetworkRooms) {
  const { spanUnits, spanWidth, wordWidth } = weights;
  const { contexts, distances, ofCue, spanRecurrent, toSpanOutputs } = weights;
  const { cueRow, gates, inOrder, nothing, rows, second, spanInputs, spanOut, state } = rooms;
  return (
    wordScores: Float32Array,
    cue: number,
    from: number,
    ofDistances: Uint8Array,
    ofContexts: Uint8Array,
  ): Float32Array => {
    const size = ofDistances.length;
    kernel.project(second + 4 * cue * wordWidth, 1, wordWidth, ofCue, nothing, spanWidth, cueRow);
    kernel.fillRows(gates, size, spanWidth, cueRow);
    kernel.addRows(gates, size, spanWidth, spanInputs + 4 * from * spanWidth, inOrder);
    kernel.indexes(rows, size).set(ofDistances);
    kernel.addRows(gates, size, spanWidth, distances, rows);
    kernel.indexes(rows, size).set(ofContexts);
    kernel.addRows(gates, size, spanWidth, contexts, rows);
    runLayer(kernel, state, gates, size, spanUnits, spanRecurrent, spanOut);
    kernel.project(spanOut, size, 2 * spanUnits, toSpanOutputs, nothing, spanOutputs, gates);
    const found = kernel.floats(gates, size * spanOutputs);
    const spanScores = new Float32Array(size * networkLabels.span);
    for (let i = 0; i < size; i++)
      for (let label = 0; label < networkLabels.span; label++)
        spanScores[i * networkLabels.span + label] =
          (found[i * spanOutputs + label] ?? 0) +
          (wordScores[(from + i) * outputs + networkLabels.cue + label] ?? 0);
    return spanScores;
  };
}

/** Runs a layer's two directions, whose gates lie side by side. */
function runLayer(
  kernel: Kernel,
  state: number,
  from: number,
  count: number,
  size: number,
  recurrent: number,
  out: number,
): void {
  const [stride, outStride] = [24 * size, 8 * size];
  kernel.scan(from, stride, count, size, recurrent, out, outStride, false, state);
  kernel.scan(
    from + 12 * size,
    stride,
    count,
    size,
    recurrent + 8 * size,
    out + 4 * size,
    outStride,
    true,
    state,
  );
}
