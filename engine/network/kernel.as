/**
 * The arithmetic of recurrent networks in WebAssembly with 128-bit vectors (AssemblyScript): JavaScript multiplies one
 * number at a time and takes some fifteen times as long. Places are byte offsets into the memory, numbers are f32 but for the factors of products, i16.
 * Compiled into kernel.wasm.ts by tools/build/network-kernel.ts.
 */

/**
 * Almost the hyperbolic tangent of four numbers: its Padé approximant x (27 + x²) / (27 + 9 x²), which reaches 1 at 3 with
 * a slope of 0. The networks learn with the same function, so it costs them nothing that it differs.
 */
@inline
function tanh4(value: v128): v128 {
  const most = f32x4.splat(3);
  const x = f32x4.min(f32x4.max(value, f32x4.neg(most)), most);
  const square = f32x4.mul(x, x);
  const over = f32x4.mul(x, f32x4.add(f32x4.splat(27), square));
  return f32x4.div(over, f32x4.add(f32x4.splat(27), f32x4.mul(f32x4.splat(9), square)));
}

@inline
function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, x))));
}

/** Sets each of `count` rows to that row of a table which its index, an i32, names; `width` is a multiple of 4. */
export function setRows(out: usize, count: i32, width: i32, table: usize, indexes: usize): void {
  const bytes = <usize>width * 4;
  for (let i = 0; i < count; i++) {
    memory.copy(out + <usize>i * bytes, table + <usize>load<i32>(indexes + <usize>i * 4) * bytes, bytes);
  }
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

/** out = rows + more, `length` numbers each, a multiple of 4. */
export function add(out: usize, length: i32, rows: usize, more: usize): void {
  const bytes = <usize>length * 4;
  for (let k: usize = 0; k < bytes; k += 16) v128.store(out + k, f32x4.add(v128.load(rows + k), v128.load(more + k)));
}

/** Sets each of `count` rows to `same` + its own row of `rows` + those of two tables that its indexes, i32, name. */
export function sumRows(
  out: usize,
  count: i32,
  width: i32,
  same: usize,
  rows: usize,
  firstTable: usize,
  firstIndexes: usize,
  secondTable: usize,
  secondIndexes: usize,
): void {
  const bytes = <usize>width * 4;
  for (let i = 0; i < count; i++) {
    const at = <usize>i * bytes;
    const first = firstTable + <usize>load<i32>(firstIndexes + <usize>i * 4) * bytes;
    const second = secondTable + <usize>load<i32>(secondIndexes + <usize>i * 4) * bytes;
    for (let k: usize = 0; k < bytes; k += 16) {
      const own = f32x4.add(v128.load(same + k), v128.load(rows + at + k));
      v128.store(out + at + k, f32x4.add(own, f32x4.add(v128.load(first + k), v128.load(second + k))));
    }
  }
}

/** Rounds `length` numbers, a multiple of 8, times `scale` to i16. */
export function narrow(x: usize, length: i32, scale: f32, out: usize): void {
  const factor = f32x4.splat(scale);
  for (let k: usize = 0; k < <usize>length; k += 8) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + 4 * k), factor)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + 4 * k, 16), factor)));
    v128.store(out + 2 * k, i16x8.narrow_i32x4_s(low, high));
  }
}

/**
 * out = bias + scales × (x · weights) with factors of 16 bits, which are multiplied twice as fast as f32. x is count ×
 * inputs; weights have for each pair of inputs those of both, output by output. `inputs` is even, `outputs` a multiple of
 * 8. Four rows go through the weights together, so that each weight is loaded once for them.
 */
export function project(
  x: usize,
  count: i32,
  inputs: i32,
  weights: usize,
  scales: usize,
  bias: usize,
  outputs: i32,
  out: usize,
): void {
  const row = <usize>inputs * 2;
  const width = <usize>outputs * 4;
  for (let i = 0; i < count; i += 4) {
    // At the end rows are computed again rather than few alone.
    const last = count - 1;
    const first = max(0, min(i, count - 4));
    const second = min(first + 1, last);
    const third = min(first + 2, last);
    const fourth = min(first + 3, last);
    const x0 = x + <usize>first * row;
    const x1 = x + <usize>second * row;
    const x2 = x + <usize>third * row;
    const x3 = x + <usize>fourth * row;
    for (let c: usize = 0; c < width; c += 32) {
      let a0 = i32x4.splat(0);
      let a1 = a0;
      let b0 = a0;
      let b1 = a0;
      let c0 = a0;
      let c1 = a0;
      let d0 = a0;
      let d1 = a0;
      let weight = weights + c;
      for (let k: usize = 0; k < row; k += 4) {
        const w0 = v128.load(weight);
        const w1 = v128.load(weight, 16);
        weight += width;
        let pair = v128.load32_splat(x0 + k);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(pair, w0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(pair, w1));
        pair = v128.load32_splat(x1 + k);
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(pair, w0));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(pair, w1));
        pair = v128.load32_splat(x2 + k);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(pair, w0));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(pair, w1));
        pair = v128.load32_splat(x3 + k);
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(pair, w0));
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(pair, w1));
      }
      const s0 = v128.load(scales + c);
      const s1 = v128.load(scales + c, 16);
      const e0 = v128.load(bias + c);
      const e1 = v128.load(bias + c, 16);
      finish(out + <usize>first * width + c, a0, a1, s0, s1, e0, e1);
      finish(out + <usize>second * width + c, b0, b1, s0, s1, e0, e1);
      finish(out + <usize>third * width + c, c0, c1, s0, s1, e0, e1);
      finish(out + <usize>fourth * width + c, d0, d1, s0, s1, e0, e1);
    }
  }
}

@inline
function finish(out: usize, low: v128, high: v128, s0: v128, s1: v128, e0: v128, e1: v128): void {
  v128.store(out, f32x4.add(e0, f32x4.mul(s0, f32x4.convert_i32x4_s(low))));
  v128.store(out, f32x4.add(e1, f32x4.mul(s1, f32x4.convert_i32x4_s(high))), 16);
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
