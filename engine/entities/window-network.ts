import type { ByteReader } from '../text/byte-stream.ts';
import type { WordLooks } from '../text/word-looks.ts';
import { centroidCount, type WordVectors } from '../text/word-vectors.ts';
import type { Sentence, Word, WordRange } from './1-candidates.ts';
import { companies, type DocumentVectors } from './document-vectors.ts';

/**
 * A small feed-forward network over the vectors of a word and its neighbours (Collobert and others 2011, "Natural
 * language processing (almost) from scratch"), with what the document says beside them: one hidden layer of rectified
 * units, whose scores are added to those of the hashed features.
 */
export interface WindowNetwork {
  /** Adds scores of each label for each word of a stretch: words × labels. */
  readonly addTo: (
    scores: Float32Array,
    sentence: Sentence,
    range: WordRange,
    document: DocumentVectors,
  ) => void;
}

/** Words on either side that are looked at. */
export const windowReach = 2;
export const windowSize = 2 * windowReach + 1;
/** Vectors of the document beside those of the window: its topic, then the word's companies. */
export const documentVectorCount = 1 + companies.length;

/** How a word is written, as one of sixteen numbers. Beyond the sentence's ends it is 0. */
export const writingCount = 16;
export const toWriting = ({ isCapitalized, isAllCaps, isWord }: WordLooks, isKnown: boolean): number =>
  (isCapitalized ? 1 : 0) + (isAllCaps ? 2 : 0) + (isWord ? 4 : 0) + (isKnown ? 0 : 8);

/** The network's weights, row by row. */
export interface NetworkWeights {
  readonly hiddenCount: number;
  /** Window × dimensions × hidden. */
  readonly words: Float32Array;
  /** Window × writings × hidden. */
  readonly writings: Float32Array;
  /** Document vectors × dimensions × hidden. */
  readonly document: Float32Array;
  /** Hidden. */
  readonly bias: Float32Array;
  /** Hidden × labels. */
  readonly output: Float32Array;
}

/**
 * Reads the weights as tools/train/entities writes them: the number of hidden units, then each table, quantized.
 *
 * @throws Error when the bytes are damaged
 */
export function readNetworkWeights(
  reader: ByteReader,
  dimensions: number,
  labelCount: number,
): NetworkWeights {
  const hiddenCount = reader.byte();
  return {
    hiddenCount,
    words: reader.quantized(windowSize * dimensions * hiddenCount),
    writings: reader.quantized(windowSize * writingCount * hiddenCount),
    document: reader.quantized(documentVectorCount * dimensions * hiddenCount),
    bias: reader.quantized(hiddenCount),
    output: reader.quantized(hiddenCount * labelCount),
  };
}

/** What one form adds to the hidden units at each place in a window is kept for this many forms: 10 MB at most. */
const mostForms = 8000;

/** @param labelCount how many scores each word gets */
export function createWindowNetwork(
  weights: NetworkWeights,
  vectors: WordVectors,
  labelCount: number,
): WindowNetwork {
  const { hiddenCount, bias, output } = weights;
  const inputOf = createFormInputs(weights, vectors);
  const outside = toOutsideInput(weights);
  const hidden = new Float32Array(hiddenCount);
  const ofDocument = createDocumentInputs(weights, vectors.dimensions);

  return {
    addTo(scores, { words }, { from, to }, document) {
      const topic = ofDocument.topic(document);
      for (let i = from; i < to; i++) {
        for (let k = 0; k < hiddenCount; k++) hidden[k] = (bias[k] ?? 0) + (topic[k] ?? 0);
        for (let place = 0; place < windowSize; place++) {
          const word = words[i + place - windowReach];
          addSlice(hidden, word ? inputOf(word.looks) : outside, place * hiddenCount);
        }
        const company = ofDocument.company(document, words[i]);
        if (company) addSlice(hidden, company, 0);
        addOutput(scores, (i - from) * labelCount, hidden, output, labelCount);
      }
    },
  };
}

function addSlice(hidden: Float32Array, input: Float32Array, at: number): void {
  for (let k = 0; k < hidden.length; k++) hidden[k] = (hidden[k] ?? 0) + (input[at + k] ?? 0);
}

function addOutput(
  scores: Float32Array,
  at: number,
  hidden: Float32Array,
  output: Float32Array,
  labelCount: number,
): void {
  for (let k = 0; k < hidden.length; k++) {
    const value = hidden[k] ?? 0;
    if (value <= 0) continue;
    const row = k * labelCount;
    for (let label = 0; label < labelCount; label++)
      scores[at + label] = (scores[at + label] ?? 0) + value * (output[row + label] ?? 0);
  }
}

/** What stands beyond a sentence's ends adds: window × hidden. */
function toOutsideInput({ writings, hiddenCount }: NetworkWeights): Float32Array {
  const input = new Float32Array(windowSize * hiddenCount);
  for (let place = 0; place < windowSize; place++)
    for (let k = 0; k < hiddenCount; k++)
      input[place * hiddenCount + k] = writings[place * writingCount * hiddenCount + k] ?? 0;
  return input;
}

/**
 * What each form adds to the hidden units, window × hidden: the sum of what its centroids add, which are worked out when
 * first met, because most words share them.
 */
function createFormInputs(weights: NetworkWeights, vectors: WordVectors): (looks: WordLooks) => Float32Array {
  const { hiddenCount, writings } = weights;
  const size = windowSize * hiddenCount;
  const known = new Map<WordLooks, Float32Array>();
  const ofCentroid = createCentroidInputs(weights, vectors);
  return (looks) => {
    const found = known.get(looks);
    if (found) return found;
    const row = vectors.find(looks.lower);
    const input = new Float32Array(size);
    const writing = toWriting(looks, row >= 0);
    for (let place = 0; place < windowSize; place++)
      for (let k = 0; k < hiddenCount; k++)
        input[place * hiddenCount + k] = writings[(place * writingCount + writing) * hiddenCount + k] ?? 0;
    for (let subspace = 0; row >= 0 && subspace < vectors.subspaceCount; subspace++)
      addSlice(input, ofCentroid(subspace, vectors.codeAt(row, subspace)), 0);
    if (known.size >= mostForms) known.clear();
    known.set(looks, input);
    return input;
  };
}

/** What a centroid adds to the hidden units at each place: window × hidden. */
function createCentroidInputs(
  { words, hiddenCount }: NetworkWeights,
  { centroids, dimensions, subspaceCount }: WordVectors,
): (subspace: number, code: number) => Float32Array {
  const known = new Array<Float32Array | undefined>(subspaceCount * centroidCount).fill(undefined);
  const size = dimensions / subspaceCount;
  return (subspace, code) => {
    const index = subspace * centroidCount + code;
    const found = known[index];
    if (found) return found;
    const input = new Float32Array(windowSize * hiddenCount);
    for (let place = 0; place < windowSize; place++)
      for (let d = 0; d < size; d++) {
        const value = centroids[index * size + d] ?? 0;
        const row = (place * dimensions + subspace * size + d) * hiddenCount;
        for (let k = 0; k < hiddenCount; k++)
          input[place * hiddenCount + k] =
            (input[place * hiddenCount + k] ?? 0) + value * (words[row + k] ?? 0);
      }
    known[index] = input;
    return input;
  };
}

/** What a document's vectors add to the hidden units; worked out once for each document, and each word in it. */
function createDocumentInputs({ document: weights, hiddenCount }: NetworkWeights, dimensions: number) {
  const multiply = (vector: Float32Array, first: number): Float32Array => {
    const input = new Float32Array(hiddenCount);
    vector.forEach((value, d) => {
      const row = (first * dimensions + d) * hiddenCount;
      for (let k = 0; k < hiddenCount; k++) input[k] = (input[k] ?? 0) + value * (weights[row + k] ?? 0);
    });
    return input;
  };
  const topics = new WeakMap<DocumentVectors, Float32Array>();
  const inputs = new WeakMap<Float32Array, Float32Array>();
  const remember = <Key extends object>(
    known: WeakMap<Key, Float32Array>,
    key: Key,
    make: () => Float32Array,
  ): Float32Array => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  return {
    topic: (document: DocumentVectors) => remember(topics, document, () => multiply(document.topic, 0)),
    company(document: DocumentVectors, word: Word | undefined): Float32Array | undefined {
      const vector = word?.looks.isCapitalized ? document.companyOf(word.looks.lower) : undefined;
      return vector && remember(inputs, vector, () => multiply(vector, 1));
    },
  };
}
