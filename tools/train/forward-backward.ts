import type { LabelScheme } from '../../engine/text/linear-chain.ts';

/**
 * Forward-backward (Baum and others 1970; for linear-chain CRFs Lafferty, McCallum, Pereira 2001).
 *
 * @param scores words × labels
 * @returns the expected labels of a sentence (words × labels), its expected label pairs, and its log-likelihood
 */
export function expectations(
  scheme: LabelScheme,
  labels: Uint8Array,
  scores: Float64Array,
  transitions: Float32Array,
) {
  const labelCount = scheme.count;
  const weights = toPairWeights(scheme.followers, transitions);
  const passed = forwardPass(scheme, scores, weights);
  const { nodes, pairs } = backward(scheme, labels.length, passed, weights);
  let gold = 0;
  labels.forEach((label, i) => {
    gold += scores[i * labelCount + label] ?? 0;
    const previous = labels[i - 1];
    if (previous !== undefined) gold += transitions[previous * labelCount + label] ?? 0;
  });
  return { nodes, pairs, logLikelihood: gold - passed.logPartition };
}

interface ForwardPass {
  /** Words × labels: the share of each label given the words so far. */
  readonly forward: Float64Array;
  /** Words × labels: the exponents of the scores, each word's highest being 1. */
  readonly local: Float64Array;
  readonly scales: Float64Array;
  readonly logPartition: number;
}

/** The forward pass, in scaled probabilities: each word's column is divided by its sum, whose logarithms add up. */
function forwardPass(scheme: LabelScheme, scores: Float64Array, weights: Float32Array): ForwardPass {
  const { count: labelCount, mayStart, mayEnd } = scheme;
  const length = scores.length / labelCount;
  const forward = new Float64Array(scores.length);
  const local = new Float64Array(scores.length);
  const scales = new Float64Array(length);
  let logPartition = 0;
  for (let i = 0; i < length; i++) {
    const at = i * labelCount;
    let highest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labelCount; label++) highest = Math.max(highest, scores[at + label] ?? 0);
    logPartition += highest;
    for (let label = 0; label < labelCount; label++) {
      local[at + label] = Math.exp((scores[at + label] ?? 0) - highest);
      if (i === 0) forward[at + label] = mayStart[label] ? (local[at + label] ?? 0) : 0;
    }
    if (i > 0) flowForward(scheme, at, forward, local, weights);
    let total = 0;
    for (let label = 0; label < labelCount; label++) {
      if (i === length - 1 && !mayEnd[label]) forward[at + label] = 0;
      total += forward[at + label] ?? 0;
    }
    const scale = total || 1e-300;
    scales[i] = scale;
    for (let label = 0; label < labelCount; label++) forward[at + label] = (forward[at + label] ?? 0) / scale;
    logPartition += Math.log(scale);
  }
  return { forward, local, scales, logPartition };
}

/** One word's column from the one before it; `at` is where it begins. */
function flowForward(
  { count: labelCount, followers }: LabelScheme,
  at: number,
  forward: Float64Array,
  local: Float64Array,
  weights: Float32Array,
): void {
  for (let previous = 0; previous < labelCount; previous++) {
    const mass = forward[at - labelCount + previous] ?? 0;
    if (mass === 0) continue;
    for (const label of followers[previous] ?? [])
      forward[at + label] = (forward[at + label] ?? 0) + mass * (weights[previous * labelCount + label] ?? 0);
  }
  for (let label = 0; label < labelCount; label++)
    forward[at + label] = (forward[at + label] ?? 0) * (local[at + label] ?? 0);
}

/** Exponents of the transitions that are allowed. */
function toPairWeights(followers: LabelScheme['followers'], transitions: Float32Array): Float32Array {
  const weights = new Float32Array(transitions.length);
  followers.forEach((labels, previous) => {
    for (const label of labels) {
      const pair = previous * followers.length + label;
      weights[pair] = Math.exp(transitions[pair] ?? 0);
    }
  });
  return weights;
}

function backward(
  { count: labelCount, followers, mayEnd }: LabelScheme,
  length: number,
  { forward, local, scales }: ForwardPass,
  weights: Float32Array,
) {
  const nodes = new Float64Array(forward.length);
  const pairs = new Float64Array(labelCount * labelCount);
  let after = new Float64Array(labelCount).fill(1);
  for (let i = length - 1; i >= 0; i--) {
    const at = i * labelCount;
    for (let label = 0; label < labelCount; label++)
      nodes[at + label] = (forward[at + label] ?? 0) * (after[label] ?? 0);
    if (i === 0) break;
    const before = new Float64Array(labelCount);
    const scale = scales[i] ?? 1;
    for (let previous = 0; previous < labelCount; previous++) {
      const mass = forward[at - labelCount + previous] ?? 0;
      for (const label of followers[previous] ?? []) {
        const isLast = i === length - 1;
        if (isLast && !mayEnd[label]) continue;
        const flow =
          ((weights[previous * labelCount + label] ?? 0) * (local[at + label] ?? 0) * (after[label] ?? 0)) /
          scale;
        before[previous] = (before[previous] ?? 0) + flow;
        const pair = previous * labelCount + label;
        pairs[pair] = (pairs[pair] ?? 0) + mass * flow;
      }
    }
    after = before;
  }
  return { nodes, pairs };
}
