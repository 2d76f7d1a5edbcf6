import { expect, test } from 'vitest';
import { type BoostedTrees, scoreWithTrees } from '../../../engine/article/boosted-trees.ts';
import { scoreWithPackedTrees } from '../../../engine/article/gate/packed-trees.ts';
import { packTrees } from '../../../tools/train/gate/pack-trees.ts';

const trees: BoostedTrees = {
  depth: 2,
  bias: -0.25,
  features: [0, 1, 2, 2, 0, 40],
  thresholds: [0.5, 0.25, 1e9, 0.1, 0, 1.2],
  leaves: [-300, 12, 0, 44, 7, -1, 250, 3],
  leafUnit: 0.005,
};

test.each([[[0, 0, 0]], [[1, 1, 1]], [[0.7, 0.2, 0.05]], [[0.2, 0.9, 0.11]]])(
  'packed trees give %j the score that they gave before',
  (vector) => {
    const packed = packTrees(trees);
    expect(scoreWithPackedTrees(packed, vector)).toBeCloseTo(
      scoreWithTrees(trees, Float32Array.from(vector)),
      6,
    );
  },
);

test('a leaf that does not fit is refused', () => {
  expect(() => packTrees({ ...trees, leaves: trees.leaves.map((leaf) => leaf * 100) })).toThrow(RangeError);
});
