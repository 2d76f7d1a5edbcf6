/**
 * The arithmetic of recurrent networks in WebAssembly with 128-bit vectors (AssemblyScript): JavaScript multiplies one
 * number at a time and takes some fifteen times as long. Places are byte offsets into the memory, all numbers are f32.
 * Compiled into kernel.wasm.ts by tools/build/network-kernel.ts.
 */

/** The hyperbolic tangent of four numbers: Eigen's rational approximation (generic_fast_tanh_float), off by 1e-7 at most. */
@inline
function tanh4(value: v128): v128 {
  const most = f32x4.splat(7.90531110763549805);
  const x = f32x4.min(f32x4.max(value, f32x4.neg(most)), most);
  const square = f32x4.mul(x, x);
  let over = f32x4.splat(-2.76076847742355e-16);
  over = f32x4.add(f32x4.mul(over, square), f32x4.splat(2.00018790482477e-13));
  over = f32x4.add(f32x4.mul(over, square), f32x4.splat(-8.60467152213735e-11));
  over = f32x4.add(f32x4.mul(over, square), f32x4.splat(5.12229709037114e-8));
  over = f32x4.add(f32x4.mul(over, square), f32x4.splat(1.48572235717979e-5));
  over = f32x4.add(f32x4.mul(over, square), f32x4.splat(6.37261928875436e-4));
  over = f32x4.add(f32x4.mul(over, square), f32x4.splat(4.89352455891786e-3));
  let under = f32x4.splat(1.19825839466702e-6);
  under = f32x4.add(f32x4.mul(under, square), f32x4.splat(1.18534705686654e-4));
  under = f32x4.add(f32x4.mul(under, square), f32x4.splat(2.268434632439e-3));
  under = f32x4.add(f32x4.mul(under, square), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(over, x), under);
}

@inline
function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, x))));
}

/** Writes the same row of `width` numbers, a multiple of 4, `count` times. */
export function fillRows(out: usize, count: i32, width: i32, row: usize): void {
  const bytes = <usize>width * 4;
  for (let i = 0; i < count; i++) memory.copy(out + <usize>i * bytes, row, bytes);
}

/** Adds to each of `count` rows the row of a table that its index, an i32, names; `width` is a multiple of 4. */
export function addRows(out: usize, count: i32, width: i32, table: usize, indexes: usize): void {
  const bytes = <usize>width * 4;
  for (let i = 0; i < count; i++) {
    const from = table + <usize>load<i32>(indexes + <usize>i * 4) * bytes;
    const to = out + <usize>i * bytes;
    for (let k: usize = 0; k < bytes; k += 16) v128.store(to + k, f32x4.add(v128.load(to + k), v128.load(from + k)));
  }
}

/**
 * out = bias + x · weights, where x is count × inputs, weights are inputs × outputs; `outputs` is a multiple of 8. Four
 * rows go through the weights together, so that each weight is loaded once for them.
 */
export function project(
  x: usize,
  count: i32,
  inputs: i32,
  weights: usize,
  bias: usize,
  outputs: i32,
  out: usize,
): void {
  const row = <usize>inputs * 4;
  const width = <usize>outputs * 4;
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    const x0 = x + <usize>i * row;
    const x1 = x0 + row;
    const x2 = x1 + row;
    const x3 = x2 + row;
    const to = out + <usize>i * width;
    for (let c: usize = 0; c < width; c += 32) {
      let a0 = v128.load(bias + c);
      let a1 = v128.load(bias + c, 16);
      let b0 = a0;
      let b1 = a1;
      let c0 = a0;
      let c1 = a1;
      let d0 = a0;
      let d1 = a1;
      let weight = weights + c;
      for (let k: usize = 0; k < row; k += 4) {
        const w0 = v128.load(weight);
        const w1 = v128.load(weight, 16);
        weight += width;
        let value = v128.load32_splat(x0 + k);
        a0 = f32x4.add(a0, f32x4.mul(value, w0));
        a1 = f32x4.add(a1, f32x4.mul(value, w1));
        value = v128.load32_splat(x1 + k);
        b0 = f32x4.add(b0, f32x4.mul(value, w0));
        b1 = f32x4.add(b1, f32x4.mul(value, w1));
        value = v128.load32_splat(x2 + k);
        c0 = f32x4.add(c0, f32x4.mul(value, w0));
        c1 = f32x4.add(c1, f32x4.mul(value, w1));
        value = v128.load32_splat(x3 + k);
        d0 = f32x4.add(d0, f32x4.mul(value, w0));
        d1 = f32x4.add(d1, f32x4.mul(value, w1));
      }
      const at = to + c;
      v128.store(at, a0);
      v128.store(at, a1, 16);
      v128.store(at + width, b0);
      v128.store(at + width, b1, 16);
      v128.store(at + 2 * width, c0);
      v128.store(at + 2 * width, c1, 16);
      v128.store(at + 3 * width, d0);
      v128.store(at + 3 * width, d1, 16);
    }
  }
  for (; i < count; i++) {
    const from = x + <usize>i * row;
    for (let c: usize = 0; c < width; c += 32) {
      let a0 = v128.load(bias + c);
      let a1 = v128.load(bias + c, 16);
      let weight = weights + c;
      for (let k: usize = 0; k < row; k += 4) {
        const value = v128.load32_splat(from + k);
        a0 = f32x4.add(a0, f32x4.mul(value, v128.load(weight)));
        a1 = f32x4.add(a1, f32x4.mul(value, v128.load(weight, 16)));
        weight += width;
      }
      const at = out + <usize>i * width + c;
      v128.store(at, a0);
      v128.store(at, a1, 16);
    }
  }
}

/**
 * One direction of a simple recurrent unit (Lei and others, "Simple Recurrent Units for Highly Parallelizable
 * Recurrence", 2018), without its highway: state = x + forget · (before − x), out = reset · tanh(state), where
 * forget = sigmoid(f + v0 · before) and reset = sigmoid(r + v1 · before).
 *
 * @param inputs for each word x, f and r, `units` numbers each, `stride` bytes from word to word
 * @param recurrent v0 and v1, `units` numbers each
 * @param out `units` numbers for each word, `outStride` bytes from word to word
 * @param state room for `units` numbers
 */
export function scan(
  inputs: usize,
  stride: i32,
  count: i32,
  units: i32,
  recurrent: usize,
  out: usize,
  outStride: i32,
  isBackward: bool,
  state: usize,
): void {
  const bytes = <usize>units * 4;
  memory.fill(state, 0, bytes);
  for (let i = 0; i < count; i++) {
    const word = <usize>(isBackward ? count - 1 - i : i);
    const from = inputs + word * <usize>stride;
    const to = out + word * <usize>outStride;
    for (let k: usize = 0; k < bytes; k += 16) {
      const before = v128.load(state + k);
      const x = v128.load(from + k);
      const forget = sigmoid4(
        f32x4.add(v128.load(from + bytes + k), f32x4.mul(v128.load(recurrent + k), before)),
      );
      const reset = sigmoid4(
        f32x4.add(v128.load(from + 2 * bytes + k), f32x4.mul(v128.load(recurrent + bytes + k), before)),
      );
      const next = f32x4.add(x, f32x4.mul(forget, f32x4.sub(before, x)));
      v128.store(state + k, next);
      v128.store(to + k, f32x4.mul(reset, tanh4(next)));
    }
  }
}
