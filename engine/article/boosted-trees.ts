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
  const sum = trees.depth === 5 ? sumFiveDeep(trees, vector) : sumLeaves(trees, vector);
  return 1 / (1 + Math.exp(-(trees.bias + sum * trees.leafUnit)));
}

function sumLeaves({ depth, features, thresholds, leaves }: BoostedTrees, vector: Float32Array): number {
  const tests = 2 ** depth - 1;
  let sum = 0;
  for (let tree = 0, leaf = 0; tree < features.length; tree += tests, leaf += tests + 1) {
    let at = 0;
    for (let level = 0; level < depth; level++) {
      const test = tree + at;
      at = 2 * at + ((vector[features[test] ?? 0] ?? 0) > (thresholds[test] ?? 0) ? 2 : 1);
    }
    sum += leaves[leaf + at - tests] ?? 0;
  }
  return sum;
}

/** The same for trees as deep as the large ones are: without the loop over the levels it takes half the time. */
function sumFiveDeep({ features, thresholds, leaves }: BoostedTrees, vector: Float32Array): number {
  let sum = 0;
  for (let tree = 0, leaf = 0; tree < features.length; tree += 31, leaf += 32) {
    let test = tree;
    let at = (vector[features[test] ?? 0] ?? 0) > (thresholds[test] ?? 0) ? 2 : 1;
    test = tree + at;
    at = 2 * at + ((vector[features[test] ?? 0] ?? 0) > (thresholds[test] ?? 0) ? 2 : 1);
    test = tree + at;
    at = 2 * at + ((vector[features[test] ?? 0] ?? 0) > (thresholds[test] ?? 0) ? 2 : 1);
    test = tree + at;
    at = 2 * at + ((vector[features[test] ?? 0] ?? 0) > (thresholds[test] ?? 0) ? 2 : 1);
    test = tree + at;
    at = 2 * at + ((vector[features[test] ?? 0] ?? 0) > (thresholds[test] ?? 0) ? 2 : 1);
    sum += leaves[leaf + at - 31] ?? 0;
  }
  return sum;
}
