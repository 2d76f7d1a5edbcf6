import type { BoostedTrees } from '../../engine/article/boosted-trees.ts';
import { type Slopes, slopeOfGroups, slopeOfRows, type TrainingRows } from './losses.ts';

export interface TreeSettings {
  readonly trees: number;
  readonly depth: number;
  readonly learningRate: number;
  /** Least weight of rows (hessian) in a leaf. */
  readonly leastInLeaf: number;
  /** L2 penalty on leaf values. */
  readonly penalty: number;
  /** The share of features, drawn anew for each tree, that it may look at; all where absent. */
  readonly featureShare?: number;
}

const binCount = 32;
const leafUnit = 0.005;

/**
 * Trains gradient-boosted trees with logistic loss on histograms of binned features (Friedman 2001; the second-order
 * gain of Chen and Guestrin 2016). Features are drawn from a fixed seed: the same rows give the same trees.
 */
export function trainTrees(rows: TrainingRows, settings: TreeSettings): BoostedTrees {
  const { vectors, labels, weights } = rows;
  const featureCount = vectors[0]?.length ?? 0;
  const thresholds = Array.from({ length: featureCount }, (_, f) => toThresholds(vectors, f));
  const binned = toBins(vectors, thresholds);
  const weightSum = weights.reduce((a, b) => a + b, 0);
  const positive = weights.reduce((sum, weight, i) => sum + weight * (labels[i] ?? 0), 0);
  const bias = Math.log(positive / (weightSum - positive));
  const logits = new Float64Array(vectors.length).fill(bias);
  const grown: Grown = { features: [], thresholds: [], leaves: [] };

  const draw = createDraw();
  for (let tree = 0; tree < settings.trees; tree++) {
    const slopes = rows.groupEnds ? slopeOfGroups(rows, rows.groupEnds, logits) : slopeOfRows(rows, logits);
    const used = binned.map((bins) => (draw() < (settings.featureShare ?? 1) ? bins : null));
    growTree(used, slopes, thresholds, settings, logits, grown);
  }
  return { depth: settings.depth, bias, ...grown, leafUnit };
}

/** Numbers from 0 to 1 that look drawn by chance, always the same ones (a linear congruential generator). */
function createDraw(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Up to `binCount` - 1 cut points between the values of one feature, by quantile. */
function toThresholds(vectors: readonly Float32Array[], feature: number): number[] {
  const step = Math.max(1, Math.floor(vectors.length / 20_000));
  const values: number[] = [];
  for (let i = 0; i < vectors.length; i += step) values.push(vectors[i]?.[feature] ?? 0);
  values.sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  const source = distinct.length <= binCount ? distinct : values;
  const cuts = new Set<number>();
  for (let bin = 1; bin < binCount; bin++) {
    const i = Math.floor((bin * source.length) / binCount);
    const low = source[Math.max(0, i - 1)] ?? 0;
    const high = source[i] ?? 0;
    if (high > low) cuts.add((low + high) / 2);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** The bin of every value, feature by feature: rows of one feature stand together. */
function toBins(vectors: readonly Float32Array[], thresholds: readonly (readonly number[])[]): Uint8Array[] {
  return thresholds.map((cuts, feature) =>
    Uint8Array.from(vectors, (vector) => {
      const value = vector[feature] ?? 0;
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > (cuts[middle] ?? 0)) low = middle + 1;
        else high = middle;
      }
      return low;
    }),
  );
}

interface Grown {
  readonly features: number[];
  readonly thresholds: number[];
  readonly leaves: number[];
}

/** The bins of each feature that a tree may look at; null for the others. */
type UsedBins = readonly (Uint8Array | null)[];

function growTree(
  binned: UsedBins,
  slopes: Slopes,
  thresholds: readonly (readonly number[])[],
  settings: TreeSettings,
  logits: Float64Array,
  grown: Grown,
): void {
  const rows = logits.length;
  const node = new Int32Array(rows);
  for (let level = 0; level < settings.depth; level++) {
    const width = 2 ** level;
    const splits = bestSplits(binned, slopes, node, width, settings);
    for (const { feature, bin } of splits) {
      grown.features.push(Math.max(0, feature));
      // Where no split helps, all go left: a threshold that nothing exceeds.
      grown.thresholds.push(feature < 0 ? 1e9 : Math.fround(thresholds[feature]?.[bin] ?? 1e9));
    }
    for (let i = 0; i < rows; i++) {
      const split = splits[node[i] ?? 0];
      const goesRight =
        split !== undefined && split.feature >= 0 && (binned[split.feature]?.[i] ?? 0) > split.bin;
      node[i] = 2 * (node[i] ?? 0) + (goesRight ? 1 : 0);
    }
  }
  addLeaves(slopes, node, settings, logits, grown);
}

function addLeaves(
  { gradients, hessians }: Slopes,
  node: Int32Array,
  settings: TreeSettings,
  logits: Float64Array,
  grown: Grown,
): void {
  const width = 2 ** settings.depth;
  const g = new Float64Array(width);
  const h = new Float64Array(width);
  for (let i = 0; i < node.length; i++) {
    const leaf = node[i] ?? 0;
    g[leaf] = (g[leaf] ?? 0) + (gradients[i] ?? 0);
    h[leaf] = (h[leaf] ?? 0) + (hessians[i] ?? 0);
  }
  const units = Array.from(g, (sum, leaf) =>
    Math.round((-settings.learningRate * sum) / ((h[leaf] ?? 0) + settings.penalty) / leafUnit),
  );
  grown.leaves.push(...units);
  for (let i = 0; i < node.length; i++) logits[i] = (logits[i] ?? 0) + (units[node[i] ?? 0] ?? 0) * leafUnit;
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

/** The best test for each node of one level. */
function bestSplits(
  binned: UsedBins,
  { gradients, hessians }: Slopes,
  node: Int32Array,
  width: number,
  { leastInLeaf, penalty }: TreeSettings,
): Split[] {
  const best = Array.from({ length: width }, (): Split => ({ feature: -1, bin: 0, gain: 1e-6 }));
  const g = new Float64Array(width * binCount);
  const h = new Float64Array(width * binCount);
  binned.forEach((bins, feature) => {
    if (!bins) return;
    g.fill(0);
    h.fill(0);
    for (let i = 0; i < bins.length; i++) {
      const cell = (node[i] ?? 0) * binCount + (bins[i] ?? 0);
      g[cell] = (g[cell] ?? 0) + (gradients[i] ?? 0);
      h[cell] = (h[cell] ?? 0) + (hessians[i] ?? 0);
    }
    for (let n = 0; n < width; n++) {
      const found = best[n];
      if (found) findSplit(g, h, n * binCount, feature, found, leastInLeaf, penalty);
    }
  });
  return best;
}

function findSplit(
  g: Float64Array,
  h: Float64Array,
  from: number,
  feature: number,
  best: Split,
  leastInLeaf: number,
  penalty: number,
): void {
  let gAll = 0;
  let hAll = 0;
  for (let bin = 0; bin < binCount; bin++) {
    gAll += g[from + bin] ?? 0;
    hAll += h[from + bin] ?? 0;
  }
  const parent = (gAll * gAll) / (hAll + penalty);
  let gLeft = 0;
  let hLeft = 0;
  for (let bin = 0; bin < binCount - 1; bin++) {
    gLeft += g[from + bin] ?? 0;
    hLeft += h[from + bin] ?? 0;
    const hRight = hAll - hLeft;
    if (hLeft < leastInLeaf || hRight < leastInLeaf) continue;
    const gRight = gAll - gLeft;
    const gain = (gLeft * gLeft) / (hLeft + penalty) + (gRight * gRight) / (hRight + penalty) - parent;
    if (gain > best.gain) {
      best.feature = feature;
      best.bin = bin;
      best.gain = gain;
    }
  }
}
