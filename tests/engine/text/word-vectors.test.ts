import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../engine/text/byte-stream.ts';
import { hashText } from '../../../engine/text/hashes.ts';
import { readWordVectors } from '../../../engine/text/word-vectors.ts';
import { ByteWriter } from '../../../tools/train/byte-writer.ts';
import { createRandom } from '../../../tools/train/crf.ts';
import { quantizeVectors } from '../../../tools/train/word-vectors/product-quantization.ts';
import { packVectors } from '../../../tools/train/word-vectors/vector-tables.ts';

const dimensions = 4;
const words = Array.from({ length: 600 }, (_, i) => `word${i}`);
/** Three clouds of points, far from each other. */
const random = createRandom(3);
const values = Float32Array.from(
  { length: words.length * dimensions },
  (_, i) => 10 * (Math.floor(i / dimensions) % 3) + random(),
);

function pack(): Uint8Array {
  const writer = new ByteWriter();
  packVectors(writer, words, quantizeVectors(values, dimensions, 2, 1));
  return writer.toBytes();
}

describe('word vectors in a byte for each subspace', () => {
  const vectors = readWordVectors(new ByteReader(pack()));

  it('are found by the word and are near what they were', () => {
    words.forEach((word, row) => {
      const found = new Float32Array(dimensions);
      vectors.addTo(found, 0, vectors.find(hashText(word)));
      // Subspaces take dimensions in turns: 0 and 3, then 1 and 2.
      const wanted = [0, 3, 1, 2].map((d) => values[row * dimensions + d] ?? 0);
      wanted.forEach((value, d) => {
        expect(Math.abs((found[d] ?? 0) - value)).toBeLessThan(0.5);
      });
    });
  });

  it('are none for words that are not in the table', () => {
    expect(vectors.find(hashText('unheard'))).toBe(-1);
  });

  it('add to a sum at its place', () => {
    const sum = new Float32Array(2 * dimensions).fill(1);
    vectors.addTo(sum, dimensions, vectors.find(hashText('word0')));
    expect([...sum.subarray(0, dimensions)]).toEqual([1, 1, 1, 1]);
    expect(sum[dimensions]).not.toBe(1);
  });

  it('are the same bytes each time', () => {
    expect(pack()).toEqual(pack());
  });

  it('refuse bytes that end too early', () => {
    const bytes = pack();
    expect(() => readWordVectors(new ByteReader(bytes.subarray(0, bytes.length - 1)))).toThrow(/model file/);
  });
});
