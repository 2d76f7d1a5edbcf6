/**
 * Gradient-boosted decision trees (Friedman 2001): a sum of small trees through the logistic function. Trees are
 * complete, so a tree of depth d is 2^d - 1 tests and 2^d leaf values; a vector goes right where its feature is
 * above the threshold.
 */
export interface BoostedTrees {
  readonly depth: number;
  readonly bias: number;
  /** Tests of all trees, one after the other: feature indexes and thresholds. */
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  /** Leaf values of all trees, in units of `leafUnit`. */
  readonly leaves: readonly number[];
  readonly leafUnit: number;
}

/** The probability that the trees give to a vector of features. */
export function scoreWithTrees(trees: BoostedTrees, vector: Float32Array): number {
  const { depth, features, thresholds, leaves, leafUnit } = trees;
  const tests = 2 ** depth - 1;
  let sum = 0;
  for (let tree = 0, leaf = 0; tree < features.length; tree += tests, leaf += tests + 1) {
    let at = 0;
    for (let level = 0; level < depth; level++) {
      const test = tree + at;
      const isRight = (vector[features[test] ?? 0] ?? 0) > (thresholds[test] ?? 0);
      at = 2 * at + (isRight ? 2 : 1);
    }
    sum += leaves[leaf + at - tests] ?? 0;
  }
  return 1 / (1 + Math.exp(-(trees.bias + sum * leafUnit)));
}
