import { createKernel, type Kernel } from '../network/kernel.ts';
import { multiply, narrowRows } from '../network/narrow-product.ts';
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

/** A cue's first word and the words round it that are looked at, `to` exclusive, in order of their cues. */
export interface CueWindow {
  readonly cue: number;
  readonly from: number;
  readonly to: number;
}

/** Scores of the labels of a cue's statement for the words of its window, words × `networkLabels.span`. */
export type SpanScorer = (
  /** Which of the cues. */
  index: number,
  /** For each of its words a row, below `positionCounts.distance`. */
  distances: Uint8Array,
  /** For each of them `sentence * positionCounts.otherCue + otherCue`. */
  contexts: Uint8Array,
) => Float32Array;

/** What the network has made of a stretch of words. */
export interface EncodedWords {
  /** Scores of cue labels, words × `networkLabels.cue`. */
  readonly cueScores: Float32Array;
  /** What reads the words round cues; at most as many cues as words. */
  readonly readCues: (windows: readonly CueWindow[]) => SpanScorer;
}

/**
 * The network that finds statements. Bidirectional recurrent layers read the words; from what they make of them come the
 * scores of cues. For each cue another layer reads the words round it again, told where each stands from the cue. The
 * words from `encode` hold until it is called again.
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
  const encodeWords = createEncoder(kernel, weights, rooms);
  const readCues = createCueReader(kernel, weights, rooms);
  const { outputBias, toOutputs } = weights;
  const { narrowWords, scores } = rooms;
  return {
    encode(words, places) {
      const count = words.length;
      encodeWords(words, places);
      multiply(kernel, narrowWords, count, toOutputs, outputBias, scores);
      const all = kernel.floats(scores, count * outputs).slice();
      const cueScores = new Float32Array(count * networkLabels.cue);
      for (let i = 0; i < count; i++)
        for (let label = 0; label < networkLabels.cue; label++)
          cueScores[i * networkLabels.cue + label] = all[i * outputs + label] ?? 0;
      return { cueScores, readCues: (windows) => readCues(all, windows) };
    },
  };
}

/** What leaves in `rooms.narrowWords` what the layers have made of each word. */
function createEncoder(kernel: Kernel, weights: NetworkWeights, rooms: NetworkRooms) {
  const { units, layerWidth, wordWidth, places, firstRecurrent, layers } = weights;
  const { forms, gates, narrowWords, next, rows, state } = rooms;
  const readForms = createFormReader(kernel, weights, rooms);
  return (words: readonly Word[], ofWords: Uint8Array): void => {
    const count = words.length;
    readForms(words);
    kernel.setRows(gates, count, layerWidth, forms, rows);
    kernel.indexes(rows, count).set(ofWords);
    kernel.addRows(gates, count, layerWidth, places, rows);
    runLayer(kernel, state, gates, count, units, firstRecurrent, rooms.words);
    narrowRows(kernel, rooms.words, count * wordWidth, narrowWords);
    for (const layer of layers) {
      multiply(kernel, narrowWords, count, layer.weights, layer.bias, gates);
      runLayer(kernel, state, gates, count, units, layer.recurrent, next);
      kernel.add(rooms.words, count * wordWidth, rooms.words, next);
      narrowRows(kernel, rooms.words, count * wordWidth, narrowWords);
    }
  };
}

/** What scores the words round cues, given the scores of all words without them. */
function createCueReader(kernel: Kernel, weights: NetworkWeights, rooms: NetworkRooms) {
  const { spanUnits, spanWidth, wordWidth } = weights;
  const { contexts, distances, ofCue, spanBias, spanRecurrent, toSpan, toSpanOutputs } = weights;
  const { gates, moreRows, narrowCues, narrowSpans, narrowWords, nothing, ofCues, rows } = rooms;
  const { spanInputs, spanOut, state } = rooms;
  /** What words bring to the layer, whatever the cue: only of those that a window has. */
  const readWords = (windows: readonly CueWindow[]): void => {
    let done = 0;
    for (const { from, to } of windows) {
      const start = Math.max(from, done);
      if (start >= to) continue;
      const words = narrowWords + 2 * start * wordWidth;
      multiply(kernel, words, to - start, toSpan, spanBias, spanInputs + 4 * start * spanWidth);
      done = to;
    }
  };
  return (wordScores: Float32Array, windows: readonly CueWindow[]): SpanScorer => {
    readWords(windows);
    kernel.indexes(rows, windows.length).set(windows.map(({ cue }) => cue));
    // Rows of half as many numbers, of twice the size.
    kernel.setRows(narrowCues, windows.length, wordWidth / 2, narrowWords, rows);
    multiply(kernel, narrowCues, windows.length, ofCue, nothing, ofCues);
    return (index, ofDistances, ofContexts) => {
      const from = windows[index]?.from ?? 0;
      const size = ofDistances.length;
      const own = spanInputs + 4 * from * spanWidth;
      kernel.indexes(rows, size).set(ofDistances);
      kernel.indexes(moreRows, size).set(ofContexts);
      const ofThis = ofCues + 4 * index * spanWidth;
      kernel.sumRows(gates, size, spanWidth, ofThis, own, distances, rows, contexts, moreRows);
      runLayer(kernel, state, gates, size, spanUnits, spanRecurrent, spanOut);
      narrowRows(kernel, spanOut, size * 2 * spanUnits, narrowSpans);
      multiply(kernel, narrowSpans, size, toSpanOutputs, nothing, gates);
      const found = kernel.floats(gates, size * spanOutputs);
      const spanScores = new Float32Array(size * networkLabels.span);
      for (let i = 0; i < size; i++)
        for (let label = 0; label < networkLabels.span; label++)
          spanScores[i * networkLabels.span + label] =
            (found[i * spanOutputs + label] ?? 0) +
            (wordScores[(from + i) * outputs + networkLabels.cue + label] ?? 0);
      return spanScores;
    };
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
