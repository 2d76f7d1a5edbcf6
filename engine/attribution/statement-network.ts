import { createKernel } from '../network/kernel.ts';
import type { ByteReader } from '../text/byte-stream.ts';
import { readWordVectors } from '../text/word-vectors.ts';
import type { Word } from './1-quotations.ts';
import { inputCounts, toInputShape, toSuffix } from './word-inputs.ts';

/** Labels of cues and of the parts of statements, side by side: what comes out for each word. */
export const networkLabels = { cue: 3, span: 5 } as const;
const outputs = networkLabels.cue + networkLabels.span;

/** Where a word of a window stands: tables of so many rows. */
export const positionCounts = { distance: 22, sentence: 9, otherCue: 2 } as const;

/** The most words that are read at once; longer paragraphs are cut. */
export const mostWords = 192;
/** The most word forms whose share of the first layer is remembered; then all are forgotten. */
const mostForms = 4_096;

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
  const [units, spanUnits] = [reader.byte() * 8, reader.byte() * 8];
  const vectors = readWordVectors(reader);
  const { dimensions } = vectors;
  const [layerWidth, spanWidth, wordWidth] = [6 * units, 6 * spanUnits, 2 * units];

  /** Rows of eight-bit numbers, each row with a unit of its own, brought into the kernel's memory. */
  const load = (rows: number, width: number): number => {
    const place = kernel.allocate(rows * width);
    kernel.floats(place, rows * width).set(reader.rows(rows, width));
    return place;
  };
  const suffixes = reader.rows(inputCounts.suffix, dimensions);
  const shapes = reader.rows(inputCounts.shape, dimensions);
  const wordClasses = reader.rows(inputCounts.wordClass, dimensions);
  const toFirst = load(dimensions, layerWidth);
  const places = load(inputCounts.place, layerWidth);
  const firstRecurrent = load(4, units);
  const toSecond = load(wordWidth, layerWidth);
  const secondBias = load(1, layerWidth);
  const secondRecurrent = load(4, units);
  const toOutputs = load(wordWidth, outputs);
  const outputBias = load(1, outputs);
  const toSpan = load(wordWidth, spanWidth);
  const spanBias = load(1, spanWidth);
  const ofCue = load(wordWidth, spanWidth);
  const distances = load(positionCounts.distance, spanWidth);
  const contexts = load(positionCounts.sentence * positionCounts.otherCue, spanWidth);
  const spanRecurrent = load(4, spanUnits);
  const toSpanOutputs = load(2 * spanUnits, 8);

  const nothing = kernel.allocate(Math.max(layerWidth, spanWidth));
  const state = kernel.allocate(Math.max(units, spanUnits));
  const inputs = kernel.allocate(mostWords * dimensions);
  const forms = kernel.allocate(mostForms * layerWidth);
  const gates = kernel.allocate(mostWords * Math.max(layerWidth, spanWidth));
  const first = kernel.allocate(mostWords * wordWidth);
  const second = kernel.allocate(mostWords * wordWidth);
  const scores = kernel.allocate(mostWords * outputs);
  const spanInputs = kernel.allocate(mostWords * spanWidth);
  const cueRow = kernel.allocate(spanWidth);
  const spanOut = kernel.allocate(mostWords * 2 * spanUnits);
  const rows = kernel.allocate(mostWords);
  const inOrder = kernel.allocate(mostWords);
  kernel.indexes(inOrder, mostWords).forEach((_, i, order) => {
    order[i] = i;
  });
  const rowOf = new Map<string, number>();

  function readForms(words: readonly Word[]): void {
    const indexes = kernel.indexes(rows, words.length);
    if (rowOf.size + words.length > mostForms) rowOf.clear();
    const before = rowOf.size;
    const fresh = kernel.floats(inputs, mostWords * dimensions);
    words.forEach((word, i) => {
      const { looks, text, wordClass } = word;
      const key = looks.isWord ? text : looks.lowerText;
      let row = rowOf.get(key);
      if (row === undefined) {
        row = rowOf.size;
        rowOf.set(key, row);
        const at = (row - before) * dimensions;
        fresh.fill(0, at, at + dimensions);
        const known = vectors.find(looks.lower);
        if (known >= 0) vectors.addTo(fresh, at, known);
        addRow(fresh, at, suffixes, toSuffix(looks), dimensions);
        addRow(fresh, at, shapes, toInputShape(text, looks), dimensions);
        addRow(fresh, at, wordClasses, wordClass, dimensions);
      }
      indexes[i] = row;
    });
    kernel.project(
      inputs,
      rowOf.size - before,
      dimensions,
      toFirst,
      nothing,
      layerWidth,
      forms + 4 * before * layerWidth,
    );
  }

  function runLayer(from: number, count: number, size: number, recurrent: number, out: number): void {
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

  return {
    encode(words, ofWords) {
      const count = words.length;
      readForms(words);
      kernel.fillRows(gates, count, layerWidth, nothing);
      kernel.addRows(gates, count, layerWidth, forms, rows);
      kernel.indexes(rows, count).set(ofWords);
      kernel.addRows(gates, count, layerWidth, places, rows);
      runLayer(gates, count, units, firstRecurrent, first);
      kernel.project(first, count, wordWidth, toSecond, secondBias, layerWidth, gates);
      runLayer(gates, count, units, secondRecurrent, second);
      kernel.addRows(second, count, wordWidth, first, inOrder);
      kernel.project(second, count, wordWidth, toOutputs, outputBias, outputs, scores);
      kernel.project(second, count, wordWidth, toSpan, spanBias, spanWidth, spanInputs);
      const all = kernel.floats(scores, count * outputs).slice();
      const cueScores = new Float32Array(count * networkLabels.cue);
      for (let i = 0; i < count; i++)
        cueScores.set(all.subarray(i * outputs, i * outputs + networkLabels.cue), i * networkLabels.cue);
      return {
        cueScores,
        scoreSpans(cue, from, ofDistances, ofContexts) {
          const size = ofDistances.length;
          kernel.project(second + 4 * cue * wordWidth, 1, wordWidth, ofCue, nothing, spanWidth, cueRow);
          kernel.fillRows(gates, size, spanWidth, cueRow);
          kernel.addRows(gates, size, spanWidth, spanInputs + 4 * from * spanWidth, inOrder);
          kernel.indexes(rows, size).set(ofDistances);
          kernel.addRows(gates, size, spanWidth, distances, rows);
          kernel.indexes(rows, size).set(ofContexts);
          kernel.addRows(gates, size, spanWidth, contexts, rows);
          runLayer(gates, size, spanUnits, spanRecurrent, spanOut);
          kernel.project(spanOut, size, 2 * spanUnits, toSpanOutputs, nothing, 8, gates);
          const found = kernel.floats(gates, size * 8);
          const spanScores = new Float32Array(size * networkLabels.span);
          for (let i = 0; i < size; i++)
            for (let label = 0; label < networkLabels.span; label++)
              spanScores[i * networkLabels.span + label] =
                (found[i * 8 + label] ?? 0) + (all[(from + i) * outputs + networkLabels.cue + label] ?? 0);
          return spanScores;
        },
      };
    },
  };
}

function addRow(sum: Float32Array, at: number, table: Float32Array, row: number, width: number): void {
  for (let k = 0; k < width; k++) sum[at + k] = (sum[at + k] ?? 0) + (table[row * width + k] ?? 0);
}
