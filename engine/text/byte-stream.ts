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

  float(): number {
    if (this.#at + 4 > this.#bytes.length) throw new Error('the model file ends too early');
    const value = new DataView(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, 4).getFloat32(0, true);
    this.#at += 4;
    return value;
  }

  /** The next bytes, not copied. */
  take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new Error('the model file ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** Reads a list of ascending numbers, stored as their differences. */
  ascending(): Uint32Array {
    const count = this.varint();
    if (count > this.#bytes.length - this.#at) throw new Error('the model file is damaged: a list too long');
    const values = new Uint32Array(count);
    let last = 0;
    for (let i = 0; i < count; i++) {
      last += this.varint();
      values[i] = last;
    }
    return values;
  }

  /** Checks the four letters that a model file begins with. */
  expect(magic: string): void {
    const found = String.fromCharCode(...this.take(Math.min(magic.length, this.#bytes.length)));
    if (found !== magic) throw new Error(`this is no ${magic} model file`);
  }
}
