/** Rows to learn from: vectors of equal length, labels 0 or 1, and how much each row counts. */
export interface TrainingRows {
  readonly vectors: readonly Float32Array[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
  /**
   * Where each group of rows ends, when the rows of a group compete for one place: then the trees learn to put a right
   * one first, above the others and above none (a score of a half), instead of judging each row by itself.
   */
  readonly groupEnds?: readonly number[];
}

/** First and second derivatives of the loss, row by row. */
export interface Slopes {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
}

/** Logistic loss of each row by itself. */
export function slopeOfRows({ labels, weights }: TrainingRows, logits: Float64Array): Slopes {
  const gradients = new Float64Array(logits.length);
  const hessians = new Float64Array(logits.length);
  for (let i = 0; i < logits.length; i++) {
    const p = 1 / (1 + Math.exp(-(logits[i] ?? 0)));
    gradients[i] = (p - (labels[i] ?? 0)) * (weights[i] ?? 0);
    hessians[i] = Math.max(1e-6, p * (1 - p)) * (weights[i] ?? 0);
  }
  return { gradients, hessians };
}

/**
 * Softmax loss of each group: the rows and "none", whose logit is 0, share a probability of 1. Where several rows are
 * right, what they have together is to become 1, in whatever shares.
 */
export function slopeOfGroups(
  { labels }: TrainingRows,
  groupEnds: readonly number[],
  logits: Float64Array,
): Slopes {
  const gradients = new Float64Array(logits.length);
  const hessians = new Float64Array(logits.length);
  let start = 0;
  for (const end of groupEnds) {
    let sum = 1;
    let sumOfRight = 0;
    for (let i = start; i < end; i++) {
      const power = Math.exp(logits[i] ?? 0);
      sum += power;
      if (labels[i] === 1) sumOfRight += power;
    }
    for (let i = start; i < end; i++) {
      const power = Math.exp(logits[i] ?? 0);
      const p = power / sum;
      gradients[i] = p - (labels[i] === 1 ? power / sumOfRight : 0);
      hessians[i] = Math.max(1e-6, p * (1 - p));
    }
    start = end;
  }
  return { gradients, hessians };
}
