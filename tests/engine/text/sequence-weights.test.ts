import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../engine/text/byte-stream.ts';
import { hashText } from '../../../engine/text/hashes.ts';
import { readSequenceWeights } from '../../../engine/text/sequence-weights.ts';
import { ByteWriter } from '../../../tools/train/byte-writer.ts';
import { packWeights } from '../../../tools/train/pack-weights.ts';

const labelCount = 3;
const hashes = Array.from({ length: 2000 }, (_, i) => hashText(`feature ${i}`)).sort((a, b) => a - b);
/** A third of the weights are nothing; the largest is 1. */
const emissions = Float32Array.from({ length: hashes.length * labelCount }, (_, i) =>
  i % 3 === 1 ? 0 : ((i % 41) - 20) / 20,
);
const transitions = Float32Array.from([0, 1, 2, 3, 4, 5, 6, 7, -8]);

function pack(): Uint8Array {
  const writer = new ByteWriter();
  packWeights(writer, labelCount, hashes, { emissions, transitions }, 0);
  return writer.toBytes();
}

describe('the weights of a sequence model', () => {
  const weights = readSequenceWeights(new ByteReader(pack()), labelCount);

  it('are added to the scores as they were packed, to about a hundredth of the largest', () => {
    const offBy = hashes.map((hash, i) => {
      const scores = Float32Array.from([7, 7, 7, 0, 0, 0]);
      weights.addTo(scores, 3, hash);
      expect([...scores.slice(0, 3)]).toEqual([7, 7, 7]);
      return Math.max(
        ...[0, 1, 2].map((label) => Math.abs((scores[3 + label] ?? 0) - (emissions[i * 3 + label] ?? 0))),
      );
    });
    expect(Math.max(...offBy)).toBeLessThan(0.01);
  });

  it('keep their transitions', () => {
    expect([...weights.transitions]).toEqual([...transitions]);
  });

  it('add nothing for a feature that nobody has met', () => {
    const scores = new Float32Array(3);
    weights.addTo(scores, 0, hashText('a stranger'));
    expect([...scores]).toEqual([0, 0, 0]);
  });

  it('are refused where the file ends too early', () => {
    expect(() => readSequenceWeights(new ByteReader(pack().slice(0, -1)), labelCount)).toThrow(
      'ends too early',
    );
  });
});
