import type { BoostedTrees } from '../../engine/article/boosted-trees.ts';

/** Trees with their numbers cut to the digits that matter, for a source file. */
export const compactTrees = (trees: BoostedTrees): BoostedTrees => ({
  ...trees,
  bias: Number(trees.bias.toFixed(4)),
  thresholds: trees.thresholds.map((threshold) => Number(threshold.toPrecision(4))),
});
