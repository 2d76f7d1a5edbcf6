export interface AdaGradSettings {
  readonly rate: number;
  /** What the accumulator starts at: a tiny start makes the first steps far too long. */
  readonly startingAccumulator: number;
}

/**
 * Weights in training: steps of AdaGrad (Duchi, Hazan, Singer 2011) on single ones, and the average of what they were
 * after some of the epochs.
 */
export class AdaGradWeights {
  readonly values: Float32Array;
  readonly #squares: Float32Array;
  readonly #sum: Float32Array;
  readonly #rate: number;
  #kept = 0;

  constructor(length: number, { rate, startingAccumulator }: AdaGradSettings) {
    this.values = new Float32Array(length);
    this.#squares = new Float32Array(length).fill(startingAccumulator);
    this.#sum = new Float32Array(length);
    this.#rate = rate;
  }

  step(i: number, gradient: number): void {
    const square = (this.#squares[i] ?? 0) + gradient * gradient;
    this.#squares[i] = square;
    this.values[i] = (this.values[i] ?? 0) + (this.#rate * gradient) / Math.sqrt(square);
  }

  /** A step on all weights along their slopes, which become zeros. */
  stepAll(slopes: Float32Array): void {
    const values = this.values;
    const squares = this.#squares;
    const rate = this.#rate;
    for (let i = 0; i < values.length; i++) {
      const slope = slopes[i] ?? 0;
      if (slope === 0) continue;
      slopes[i] = 0;
      const square = (squares[i] ?? 0) + slope * slope;
      squares[i] = square;
      values[i] = (values[i] ?? 0) + (rate * slope) / Math.sqrt(square);
    }
  }

  /** Counts the weights as they are now into the average. */
  keep(): void {
    for (let i = 0; i < this.values.length; i++) this.#sum[i] = (this.#sum[i] ?? 0) + (this.values[i] ?? 0);
    this.#kept += 1;
  }

  average(): Float32Array {
    return this.#sum.map((w) => w / this.#kept);
  }
}
