import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKernel, type Kernel } from '../../../engine/network/kernel.ts';
import { loadNarrowWeights, multiply, narrowRows } from '../../../engine/network/narrow-product.ts';
import { compileKernel } from '../../../tools/build/network-kernel.ts';

/** Numbers that look like a network's, the same in each run. */
const numbers = (length: number, seed: number): number[] =>
  Array.from({ length }, (_, i) => Math.sin(seed + 1.7 * i) * 2);

function place(kernel: Kernel, values: readonly number[]): number {
  const at = kernel.allocate(values.length);
  kernel.floats(at, values.length).set(values);
  return at;
}

function placeIndexes(kernel: Kernel, values: readonly number[]): number {
  const at = kernel.allocate(values.length);
  kernel.indexes(at, values.length).set(values);
  return at;
}

/** What the kernel takes for the hyperbolic tangent. */
const tanh = (value: number): number => {
  const x = Math.max(-3, Math.min(3, value));
  return (x * (27 + x * x)) / (27 + 9 * x * x);
};
const sigmoid = (x: number): number => 0.5 + 0.5 * tanh(x / 2);

function expectClose(actual: Float32Array, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, 4);
  });
}

describe('the arithmetic of networks', () => {
  it('is compiled from the source that lies beside it', async () => {
    const kept = readFileSync(join(import.meta.dirname, '../../../engine/network/kernel.wasm.ts'), 'utf8');
    expect(kept).toBe(await compileKernel());
  });

  it('is close to the hyperbolic tangent', () => {
    for (let x = -5; x <= 5; x += 0.25) expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThan(0.03);
  });

  it.each([1, 2, 3, 4, 6, 9])('multiplies %i rows with factors of 16 bits', (count) => {
    const [inputs, outputs] = [8, 16];
    const x = numbers(count * inputs, 1);
    const values = numbers(inputs * outputs, 2);
    const bias = numbers(outputs, 3);
    const kernel = createKernel();
    const [from, narrow, biasAt] = [place(kernel, x), kernel.allocate(x.length / 2), place(kernel, bias)];
    const weights = loadNarrowWeights(kernel, Float32Array.from(values), inputs, outputs);
    const out = kernel.allocate(count * outputs);
    narrowRows(kernel, from, x.length, narrow);
    multiply(kernel, narrow, count, weights, biasAt, out);
    const found = kernel.floats(out, count * outputs);
    for (let i = 0; i < count * outputs; i++) {
      const [row, column] = [Math.floor(i / outputs), i % outputs];
      let expected = bias[column] ?? 0;
      for (let k = 0; k < inputs; k++)
        expected += (x[row * inputs + k] ?? 0) * (values[k * outputs + column] ?? 0);
      expect(Math.abs((found[i] ?? 0) - expected)).toBeLessThan(0.01);
    }
  });

  it('does not overflow where many large factors meet', () => {
    const [inputs, outputs] = [256, 8];
    const kernel = createKernel();
    const from = place(kernel, new Array<number>(inputs).fill(4));
    const [narrow, bias, out] = [
      kernel.allocate(inputs / 2),
      kernel.allocate(outputs),
      kernel.allocate(outputs),
    ];
    const weights = loadNarrowWeights(kernel, new Float32Array(inputs * outputs).fill(-3), inputs, outputs);
    narrowRows(kernel, from, inputs, narrow);
    multiply(kernel, narrow, 1, weights, bias, out);
    for (const value of kernel.floats(out, outputs)) expect(value).toBeCloseTo(-3 * 4 * inputs, 0);
  });

  it('sets rows to those of a table and adds others', () => {
    const kernel = createKernel();
    const table = place(kernel, [10, 10, 10, 10, 20, 20, 20, 20]);
    const more = place(kernel, [1, 2, 3, 4]);
    const indexes = placeIndexes(kernel, [1, 0, 1]);
    const out = kernel.allocate(12);
    kernel.setRows(out, 3, 4, table, indexes);
    kernel.addRows(out, 3, 4, more, placeIndexes(kernel, [0, 0, 0]));
    expect([...kernel.floats(out, 12)]).toEqual([21, 22, 23, 24, 11, 12, 13, 14, 21, 22, 23, 24]);
    kernel.add(out, 8, out, table);
    expect([...kernel.floats(out, 8)]).toEqual([31, 32, 33, 34, 31, 32, 33, 34]);
  });

  it('sums a row for all, rows of their own and those of two tables', () => {
    const kernel = createKernel();
    const [same, own] = [place(kernel, [1, 1, 1, 1]), place(kernel, [2, 2, 2, 2, 3, 3, 3, 3])];
    const table = place(kernel, [10, 10, 10, 10, 20, 20, 20, 20]);
    const [first, second] = [placeIndexes(kernel, [0, 1]), placeIndexes(kernel, [1, 1])];
    const out = kernel.allocate(8);
    kernel.sumRows(out, 2, 4, same, own, table, first, table, second);
    expect([...kernel.floats(out, 8)]).toEqual([33, 33, 33, 33, 44, 44, 44, 44]);
  });

  it.each([false, true])('runs over words, backward: %s', (isBackward) => {
    const [count, units] = [7, 8];
    const inputs = numbers(count * 3 * units, 4);
    const recurrent = numbers(2 * units, 5);
    const kernel = createKernel();
    const [inputsAt, recurrentAt] = [place(kernel, inputs), place(kernel, recurrent)];
    const state = kernel.allocate(units);
    const out = kernel.allocate(count * units);
    kernel.scan(inputsAt, 12 * units, count, units, recurrentAt, out, 4 * units, isBackward, state);
    const expected = new Array<number>(count * units).fill(0);
    for (let k = 0; k < units; k++) {
      let before = 0;
      for (let i = 0; i < count; i++) {
        const word = isBackward ? count - 1 - i : i;
        const [x = 0, f = 0, r = 0] = [0, 1, 2].map((part) => inputs[word * 3 * units + part * units + k]);
        const forget = sigmoid(f + (recurrent[k] ?? 0) * before);
        const reset = sigmoid(r + (recurrent[units + k] ?? 0) * before);
        before = x + forget * (before - x);
        expected[word * units + k] = reset * tanh(before);
      }
    }
    expectClose(kernel.floats(out, count * units), expected);
  });

  it('keeps what it holds when its memory grows', () => {
    const kernel = createKernel();
    const at = place(kernel, [1, 2, 3, 4]);
    kernel.allocate(2_000_000);
    expect([...kernel.floats(at, 4)]).toEqual([1, 2, 3, 4]);
  });
});
