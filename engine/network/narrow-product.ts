import type { Kernel } from './kernel.ts';

/** The most that a number multiplied so may be, and what it is multiplied with before it is rounded. */
const mostInput = 4;
const inputScale = 2_047;
/** Sums of products must stay below 2³¹, however many inputs there are. */
const mostSum = 2 ** 31 - 1;

/** A table of weights, inputs × outputs, in the kernel's memory as `Kernel.project` takes it. */
export interface NarrowWeights {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly scales: number;
}

/**
 * Rounds weights to 16 bits at most, each output with a unit of its own.
 *
 * @param values inputs × outputs; the number of inputs is even, that of outputs a multiple of 8
 */
export function loadNarrowWeights(
  kernel: Kernel,
  values: Float32Array,
  inputs: number,
  outputs: number,
): NarrowWeights {
  const weights = kernel.allocate((inputs * outputs) / 2);
  const scales = kernel.allocate(outputs);
  const mostWeight = Math.min(32_767, Math.floor(mostSum / (inputs * mostInput * inputScale)));
  const shorts = kernel.shorts(weights, inputs * outputs);
  const units = kernel.floats(scales, outputs);
  for (let output = 0; output < outputs; output++) {
    let most = 0;
    for (let k = output; k < values.length; k += outputs) most = Math.max(most, Math.abs(values[k] ?? 0));
    const unit = most / mostWeight || 1;
    units[output] = unit / inputScale;
    for (let input = 0; input < inputs; input++)
      shorts[((input >> 1) * outputs + output) * 2 + (input & 1)] = Math.round(
        (values[input * outputs + output] ?? 0) / unit,
      );
  }
  return { inputs, outputs, weights, scales };
}

/** Rounds rows as `multiply` takes them; `length` numbers of at most 4, a multiple of 8. */
export function narrowRows(kernel: Kernel, from: number, length: number, out: number): void {
  kernel.narrow(from, length, inputScale, out);
}

/** out = bias + rows · weights, for `count` rows that `narrowRows` has rounded. */
export function multiply(
  kernel: Kernel,
  rows: number,
  count: number,
  { inputs, outputs, weights, scales }: NarrowWeights,
  bias: number,
  out: number,
): void {
  kernel.project(rows, count, inputs, weights, scales, bias, outputs, out);
}
