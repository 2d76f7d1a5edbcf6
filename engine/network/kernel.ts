import { kernelBase64 } from './kernel.wasm.ts';

/**
 * The memory and arithmetic of a recurrent network, in WebAssembly (kernel.as). Places are byte offsets into the memory;
 * numbers are 32-bit floats but for the factors of products; rows lie one behind the other.
 */
export interface Kernel {
  /** Room for so many numbers, all 0, that stays taken; views from before may no longer be used. */
  readonly allocate: (length: number) => number;
  /** The numbers at a place, to read and to write, until the next `allocate`. */
  readonly floats: (place: number, length: number) => Float32Array;
  /** The same for indexes. */
  readonly indexes: (place: number, length: number) => Int32Array;
  /** The same for numbers of 16 bits: two lie where one of the others would. */
  readonly shorts: (place: number, length: number) => Int16Array;
  /** Sets each of `count` rows to that row of a table which its index names; `width` is a multiple of 4. */
  readonly setRows: (out: number, count: number, width: number, table: number, indexes: number) => void;
  /** Adds to each of `count` rows that row of a table which its index names; `width` is a multiple of 4. */
  readonly addRows: (out: number, count: number, width: number, table: number, indexes: number) => void;
  /** out = rows + more, `length` numbers each, a multiple of 4. */
  readonly add: (out: number, length: number, rows: number, more: number) => void;
  /** Sets each of `count` rows to `same` + its own row of `rows` + a row of each of two tables, by their indexes. */
  readonly sumRows: (
    out: number,
    count: number,
    width: number,
    same: number,
    rows: number,
    firstTable: number,
    firstIndexes: number,
    secondTable: number,
    secondIndexes: number,
  ) => void;
  /** Rounds `length` numbers, a multiple of 8, times `scale` to 16 bits. */
  readonly narrow: (x: number, length: number, scale: number, out: number) => void;
  /** out = bias + scales · (x · weights), factors of 16 bits as narrow-product.ts lays them out. */
  readonly project: (
    x: number,
    count: number,
    inputs: number,
    weights: number,
    scales: number,
    bias: number,
    outputs: number,
    out: number,
  ) => void;
  /**
   * One direction of a simple recurrent unit (Lei and others 2018) over words: of each it takes 3 × units numbers (value,
   * forget gate, reset gate), `stride` bytes from word to word, and gives `units`, `outStride` bytes apart.
   */
  readonly scan: (
    inputs: number,
    stride: number,
    count: number,
    units: number,
    recurrent: number,
    out: number,
    outStride: number,
    isBackward: boolean,
    state: number,
  ) => void;
}

const pageSize = 65_536;
/** What the compiler keeps for itself at the memory's beginning is less than this. */
const firstPlace = 1_024;

let compiled: WebAssembly.Module | null = null;

/**
 * A kernel with a memory of its own.
 *
 * @throws Error when WebAssembly is not to be had here
 */
export function createKernel(): Kernel {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(kernelBase64), (letter) => letter.charCodeAt(0)));
  const { exports } = new WebAssembly.Instance(compiled, {});
  const { memory } = exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('the kernel has no memory');
  const call = (name: string): ((...values: number[]) => void) => {
    const found = exports[name];
    if (typeof found !== 'function') throw new Error(`the kernel has no "${name}"`);
    return (...values) => {
      found(...values);
    };
  };
  const scan = call('scan');
  let free = firstPlace;
  return {
    allocate(length) {
      const place = free;
      // Vectors of 16 bytes are loaded faster from multiples of 16.
      free += Math.ceil((4 * length) / 16) * 16;
      const missing = free - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / pageSize));
      return place;
    },
    floats: (place, length) => new Float32Array(memory.buffer, place, length),
    indexes: (place, length) => new Int32Array(memory.buffer, place, length),
    shorts: (place, length) => new Int16Array(memory.buffer, place, length),
    setRows: call('setRows'),
    addRows: call('addRows'),
    add: call('add'),
    sumRows: call('sumRows'),
    narrow: call('narrow'),
    project: call('project'),
    scan: (inputs, stride, count, units, recurrent, out, outStride, isBackward, state) =>
      scan(inputs, stride, count, units, recurrent, out, outStride, isBackward ? 1 : 0, state),
  };
}
