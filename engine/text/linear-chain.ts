/**
 * Linear-chain sequence labelling (Lafferty, McCallum, Pereira 2001): which labels there are, which may stand where,
 * and how the best sequence is found. What the labels mean is the caller's.
 */
export interface LabelScheme {
  readonly count: number;
  /** The labels that may follow each label. */
  readonly followers: readonly (readonly number[])[];
  readonly mayStart: readonly boolean[];
  readonly mayEnd: readonly boolean[];
}

/** A scheme from a rule for pairs; `outside` stands for what is before the start and behind the end. */
export function createLabelScheme(
  count: number,
  outside: number,
  mayFollow: (previous: number, next: number) => boolean,
): LabelScheme {
  const labels = Array.from({ length: count }, (_, label) => label);
  return {
    count,
    followers: labels.map((previous) => labels.filter((next) => mayFollow(previous, next))),
    mayStart: labels.map((label) => mayFollow(outside, label)),
    mayEnd: labels.map((label) => mayFollow(label, outside)),
  };
}

/**
 * The best sequence of labels that the scheme allows (Viterbi 1967).
 *
 * @param scores a score for each position and label, positions × labels
 * @param transitions a weight for each pair of labels, previous × labels + next
 */
export function findBestLabels(
  scheme: LabelScheme,
  scores: Float32Array,
  transitions: Float32Array,
): Uint8Array {
  const { count, followers, mayStart, mayEnd } = scheme;
  const length = scores.length / count;
  const back = new Uint8Array(scores.length);
  let best = new Float32Array(count);
  let next = new Float32Array(count);
  for (let label = 0; label < count; label++)
    best[label] = mayStart[label] ? (scores[label] ?? 0) : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < length; i++) {
    next.fill(Number.NEGATIVE_INFINITY);
    const at = i * count;
    for (let previous = 0; previous < count; previous++) {
      const so = best[previous] ?? Number.NEGATIVE_INFINITY;
      if (so === Number.NEGATIVE_INFINITY) continue;
      for (const label of followers[previous] ?? []) {
        const score = so + (transitions[previous * count + label] ?? 0);
        if (score > (next[label] ?? 0)) {
          next[label] = score;
          back[at + label] = previous;
        }
      }
    }
    for (let label = 0; label < count; label++) next[label] = (next[label] ?? 0) + (scores[at + label] ?? 0);
    [best, next] = [next, best];
  }
  let last = 0;
  for (let label = 1; label < count; label++)
    if (mayEnd[label] && (best[label] ?? 0) > (best[last] ?? 0)) last = label;
  const labels = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * count + last] ?? 0;
  }
  return labels;
}
