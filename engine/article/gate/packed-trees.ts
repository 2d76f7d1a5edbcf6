/**
 * Small trees in few bytes: the gate stands on every page, and numbers written out would be half of its script. What
 * they mean is said in `boosted-trees.ts`; here each number is one or two digits of base 64.
 */
export interface PackedTrees {
  readonly depth: number;
  readonly bias: number;
  /** Feature indexes, a digit each. */
  readonly features: string;
  /** Thresholds from 0 to `largestThreshold`, two digits each. */
  readonly thresholds: string;
  /** Leaf values around 0 in units of `leafUnit`, two digits each. */
  readonly leaves: string;
  readonly leafUnit: number;
}

export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const base = digits.length;

/** Signals are about 1 at most; what has the largest threshold of all is exceeded by none. */
export const largestThreshold = 1.6;
export const thresholdUnit = largestThreshold / (base * base - 1);
export const leafZero = (base * base) / 2;

/** The probability that the trees give to a vector of features. */
export function scoreWithPackedTrees(trees: PackedTrees, vector: readonly number[]): number {
  const { depth, bias, features, thresholds, leaves, leafUnit } = trees;
  const digitAt = (text: string, at: number): number => digits.indexOf(text[at] ?? '0');
  const numberAt = (text: string, at: number): number =>
    digitAt(text, 2 * at) * base + digitAt(text, 2 * at + 1);
  const tests = 2 ** depth - 1;
  let sum = 0;
  for (let tree = 0, leaf = 0; tree < features.length; tree += tests, leaf += tests + 1) {
    let at = 0;
    for (let level = 0; level < depth; level++) {
      const value = vector[digitAt(features, tree + at)] ?? 0;
      at = 2 * at + (value > numberAt(thresholds, tree + at) * thresholdUnit ? 2 : 1);
    }
    sum += numberAt(leaves, leaf + at - tests) - leafZero;
  }
  return 1 / (1 + Math.exp(-(bias + sum * leafUnit)));
}
