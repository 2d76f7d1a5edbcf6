import { describe, expect, it } from 'vitest';
import { findTaggedSentences } from '../../../engine/entities/1-candidates.ts';
import { describeDocument } from '../../../engine/entities/document-vectors.ts';
import {
  createWindowNetwork,
  documentVectorCount,
  type NetworkWeights,
  toWriting,
  windowReach,
  windowSize,
  writingCount,
} from '../../../engine/entities/window-network.ts';
import { ByteReader } from '../../../engine/text/byte-stream.ts';
import { createWordReader } from '../../../engine/text/word-looks.ts';
import { readWordVectors } from '../../../engine/text/word-vectors.ts';
import { ByteWriter } from '../../../tools/train/byte-writer.ts';
import { createRandom } from '../../../tools/train/crf.ts';
import { quantizeVectors } from '../../../tools/train/word-vectors/product-quantization.ts';
import { packVectors } from '../../../tools/train/word-vectors/vector-tables.ts';

const dimensions = 4;
const labelCount = 3;
const hiddenCount = 5;
const random = createRandom(11);
const draw = (length: number): Float32Array => Float32Array.from({ length }, () => random() - 0.4);

const words = 'the minister of kenya anna spoke in nairobi river council'.split(' ');
const writer = new ByteWriter();
packVectors(writer, words, quantizeVectors(draw(words.length * dimensions), dimensions, 2, 1));
const vectors = readWordVectors(new ByteReader(writer.toBytes()));

const weights: NetworkWeights = {
  hiddenCount,
  words: draw(windowSize * dimensions * hiddenCount),
  writings: draw(windowSize * writingCount * hiddenCount),
  document: draw(documentVectorCount * dimensions * hiddenCount),
  bias: draw(hiddenCount),
  output: draw(hiddenCount * labelCount),
};

const text =
  'The minister of Kenya spoke in Nairobi.\nAnna Wairimu spoke again, loudly. Then the Nairobi River Council met Anna in Kenya about water.';
const sentences = findTaggedSentences(text, createWordReader());
const document = describeDocument(sentences, vectors);

/** The same scores the plain way: one long input for each word, two matrices. */
function scorePlainly(sentence: (typeof sentences)[number], i: number): number[] {
  const rowOf = (at: number): number => {
    const word = sentence.words[at];
    return word ? vectors.find(word.looks.lower) : -1;
  };
  const hidden = Float64Array.from(weights.bias);
  const addVector = (vector: Float32Array, table: Float32Array, first: number): void => {
    vector.forEach((value, d) => {
      for (let k = 0; k < hiddenCount; k++)
        hidden[k] = (hidden[k] ?? 0) + value * (table[(first * dimensions + d) * hiddenCount + k] ?? 0);
    });
  };
  for (let place = 0; place < windowSize; place++) {
    const at = i + place - windowReach;
    const vector = new Float32Array(dimensions);
    if (rowOf(at) >= 0) vectors.addTo(vector, 0, rowOf(at));
    addVector(vector, weights.words, place);
    const looks = sentence.words[at]?.looks;
    const writing = looks ? toWriting(looks, rowOf(at) >= 0) : 0;
    for (let k = 0; k < hiddenCount; k++)
      hidden[k] =
        (hidden[k] ?? 0) + (weights.writings[(place * writingCount + writing) * hiddenCount + k] ?? 0);
  }
  addVector(document.topic, weights.document, 0);
  const looks = sentence.words[i]?.looks;
  const company = looks?.isCapitalized ? document.companyOf(looks.lower) : undefined;
  if (company) addVector(company, weights.document, 1);
  return Array.from({ length: labelCount }, (_, label) =>
    hidden.reduce(
      (sum, unit, k) => sum + Math.max(0, unit) * (weights.output[k * labelCount + label] ?? 0),
      0,
    ),
  );
}

describe('the network over word vectors', () => {
  it('gives what its matrices give, to every word', () => {
    const network = createWindowNetwork(weights, vectors, labelCount);
    for (const sentence of sentences) {
      const scores = new Float32Array(sentence.words.length * labelCount);
      network.addTo(scores, sentence, { from: 0, to: sentence.words.length }, document);
      sentence.words.forEach((_, i) => {
        const found = [...scores.subarray(i * labelCount, (i + 1) * labelCount)];
        scorePlainly(sentence, i).forEach((score, label) => {
          expect(found[label]).toBeCloseTo(score, 4);
        });
      });
    }
  });

  it('adds to scores that are there', () => {
    const network = createWindowNetwork(weights, vectors, labelCount);
    const sentence = sentences[0];
    if (!sentence) throw new Error('no sentence');
    const [plain, added] = [new Float32Array(labelCount), new Float32Array(labelCount).fill(2)];
    network.addTo(plain, sentence, { from: 3, to: 4 }, document);
    network.addTo(added, sentence, { from: 3, to: 4 }, document);
    added.forEach((score, label) => {
      expect(score).toBeCloseTo((plain[label] ?? 0) + 2, 5);
    });
  });
});

describe('what a document says of its words', () => {
  it('knows capitalised words by the words beside them, wherever they stand', () => {
    const lower = (form: string): number => createWordReader()(form).lower;
    const nairobi = document.companyOf(lower('Nairobi'));
    const mean = new Float32Array(dimensions);
    for (const before of ['in', 'the']) vectors.addTo(mean, 0, vectors.find(lower(before)));
    mean.forEach((sum, d) => {
      expect(nairobi?.[d]).toBeCloseTo(sum / 2, 5);
    });
  });

  it('says nothing of words in lower case', () => {
    expect(document.companyOf(createWordReader()('spoke').lower)).toBeUndefined();
  });
});
