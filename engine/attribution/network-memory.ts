import type { Kernel } from '../network/kernel.ts';
import { loadNarrowWeights, type NarrowWeights } from '../network/narrow-product.ts';
import type { ByteReader } from '../text/byte-stream.ts';
import { readWordVectors } from '../text/word-vectors.ts';
import { inputCounts } from './word-inputs.ts';

/** Labels of cues and of the parts of statements, side by side: what comes out for each word. */
export const networkLabels = { cue: 3, span: 5 } as const;
export const outputs = networkLabels.cue + networkLabels.span;
/** Labels of spans, filled up to a multiple of eight. */
export const spanOutputs = 8;

/** Where a word of a window stands: tables of so many rows. */
export const positionCounts = { distance: 22, sentence: 9, otherCue: 2 } as const;

/** The most words that are read at once; longer paragraphs are cut. */
export const mostWords = 192;
/** The most word forms whose share of the first layer is remembered; then all are forgotten. */
export const mostForms = 4_096;

/** Where the network's weights lie in the kernel's memory, and what is added up for a word form before it. */
export type NetworkWeights = ReturnType<typeof loadWeights>;

/** Brings the weights into the kernel's memory: rows of eight-bit numbers, each row with a unit of its own. */
export function loadWeights(reader: ByteReader, kernel: Kernel) {
  const load = (rows: number, width: number): number => {
    const place = kernel.allocate(rows * width);
    kernel.floats(place, rows * width).set(reader.rows(rows, width));
    return place;
  };
  const loadNarrow = (rows: number, width: number): NarrowWeights =>
    loadNarrowWeights(kernel, reader.rows(rows, width), rows, width);
  const [units, spanUnits, layerCount] = [reader.byte() * 8, reader.byte() * 8, reader.byte()];
  const vectors = readWordVectors(reader);
  const { dimensions } = vectors;
  const [layerWidth, spanWidth, wordWidth] = [6 * units, 6 * spanUnits, 2 * units];
  return {
    units,
    spanUnits,
    layerWidth,
    spanWidth,
    wordWidth,
    vectors,
    suffixes: reader.rows(inputCounts.suffix, dimensions),
    shapes: reader.rows(inputCounts.shape, dimensions),
    wordClasses: reader.rows(inputCounts.wordClass, dimensions),
    toFirst: loadNarrow(dimensions, layerWidth),
    places: load(inputCounts.place, layerWidth),
    firstRecurrent: load(4, units),
    layers: Array.from({ length: layerCount - 1 }, () => ({
      weights: loadNarrow(wordWidth, layerWidth),
      bias: load(1, layerWidth),
      recurrent: load(4, units),
    })),
    toOutputs: loadNarrow(wordWidth, outputs),
    outputBias: load(1, outputs),
    toSpan: loadNarrow(wordWidth, spanWidth),
    spanBias: load(1, spanWidth),
    ofCue: loadNarrow(wordWidth, spanWidth),
    distances: load(positionCounts.distance, spanWidth),
    contexts: load(positionCounts.sentence * positionCounts.otherCue, spanWidth),
    spanRecurrent: load(4, spanUnits),
    toSpanOutputs: loadNarrow(2 * spanUnits, spanOutputs),
  };
}

export type NetworkRooms = ReturnType<typeof allocateRooms>;

/** Room for what is computed, in the kernel's memory. */
export function allocateRooms(
  kernel: Kernel,
  { units, spanUnits, layerWidth, spanWidth, wordWidth, vectors }: NetworkWeights,
) {
  const widest = Math.max(layerWidth, spanWidth);
  return {
    rows: kernel.allocate(mostWords),
    moreRows: kernel.allocate(mostWords),
    nothing: kernel.allocate(widest),
    state: kernel.allocate(Math.max(units, spanUnits)),
    inputs: kernel.allocate(mostWords * vectors.dimensions),
    narrowInputs: kernel.allocate((mostWords * vectors.dimensions) / 2),
    forms: kernel.allocate(mostForms * layerWidth),
    gates: kernel.allocate(mostWords * widest),
    words: kernel.allocate(mostWords * wordWidth),
    next: kernel.allocate(mostWords * wordWidth),
    narrowWords: kernel.allocate((mostWords * wordWidth) / 2),
    scores: kernel.allocate(mostWords * outputs),
    spanInputs: kernel.allocate(mostWords * spanWidth),
    narrowCues: kernel.allocate((mostWords * wordWidth) / 2),
    ofCues: kernel.allocate(mostWords * spanWidth),
    spanOut: kernel.allocate(mostWords * 2 * spanUnits),
    narrowSpans: kernel.allocate(mostWords * spanUnits),
  };
}
