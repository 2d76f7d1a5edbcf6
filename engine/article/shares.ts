import { type BoostedTrees, scoreWithTrees } from './boosted-trees.ts';

/** Odds are kept finite for sums. */
const mostSure = 1 - 1e-9;

/**
 * How probable each of several candidates is where at most one can be right: each has the share of its odds in all
 * odds, and what is left is that none is.
 */
export function shareWithTrees(trees: BoostedTrees, vectors: readonly Float32Array[]): readonly number[] {
  const odds = vectors.map((vector) => {
    const score = Math.min(mostSure, scoreWithTrees(trees, vector));
    return score / (1 - score);
  });
  const all = odds.reduce((sum, one) => sum + one, 1);
  return odds.map((one) => one / all);
}
