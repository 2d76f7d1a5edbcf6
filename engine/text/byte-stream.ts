/** Reads the compact binary files of `assets/models`. Every read is checked: damaged bytes end in an error. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new Error('the model file ends too early');
    return byte;
  }

  /** An unsigned number of up to 32 bits, seven bits a byte, the lowest first (LEB128). */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new Error('the model file is damaged: a number without end');
  }

  /** Numbers of 32 bits with a point, the lowest byte first. */
  floats(count: number): Float32Array {
    const bytes = this.take(4 * count);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = view.getFloat32(4 * i, true);
    return values;
  }

  /** Numbers of 16 bits, in units of the number before them. */
  quantized(count: number): Float32Array {
    const unit = this.floats(1)[0] ?? 0;
    const bytes = this.take(2 * count);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = view.getInt16(2 * i, true) * unit;
    return values;
  }

  /** Rows of numbers of 8 bits, each row in units of the number before it. */
  rows(count: number, width: number): Float32Array {
    const values = new Float32Array(count * width);
    for (let row = 0; row < count; row++) {
      const unit = this.floats(1)[0] ?? 0;
      const bytes = this.take(width);
      for (let k = 0; k < width; k++) values[row * width + k] = (((bytes[k] ?? 0) << 24) >> 24) * unit;
    }
    return values;
  }

  /** The next bytes, not copied. */
  take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new Error('the model file ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** Checks the four letters that a model file begins with. */
  expect(magic: string): void {
    const found = String.fromCharCode(...this.take(Math.min(magic.length, this.#bytes.length)));
    if (found !== magic) throw new Error(`this is no ${magic} model file`);
  }
}
