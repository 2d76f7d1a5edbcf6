import type { BoostedTrees } from '../../../engine/article/boosted-trees.ts';
import {
  digits,
  largestThreshold,
  leafZero,
  type PackedTrees,
  thresholdUnit,
} from '../../../engine/article/gate/packed-trees.ts';

const base = digits.length;

/** @throws RangeError where a number needs more digits than there are */
function toDigits(number: number, count: number): string {
  let text = '';
  let rest = number;
  for (let i = 0; i < count; i++) {
    text = `${digits[rest % base]}${text}`;
    rest = Math.floor(rest / base);
  }
  if (rest !== 0 || number < 0) throw new RangeError(`${number} does not fit into ${count} digits`);
  return text;
}

/** Trees as the gate carries them: thresholds and bias are rounded. @throws RangeError where they do not fit */
export const packTrees = ({
  depth,
  bias,
  features,
  thresholds,
  leaves,
  leafUnit,
}: BoostedTrees): PackedTrees => ({
  depth,
  bias: Number(bias.toFixed(4)),
  features: features.map((feature) => toDigits(feature, 1)).join(''),
  thresholds: thresholds
    .map((threshold) => toDigits(Math.round(Math.min(threshold, largestThreshold) / thresholdUnit), 2))
    .join(''),
  leaves: leaves.map((leaf) => toDigits(leaf + leafZero, 2)).join(''),
  leafUnit,
});
