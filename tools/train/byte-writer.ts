/** Writes the compact binary files that `engine/text/byte-stream.ts` reads. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  float(value: number): void {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** Numbers in 16 bits, in units of a share of the largest, which is written before them. */
  quantized(values: Float32Array): void {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const unit = Math.fround(largest / 0x7fff) || 1;
    this.float(unit);
    for (const value of values) {
      const whole = Math.round(value / unit);
      this.byte(whole);
      this.byte(whole >> 8);
    }
  }

  /** Rows of numbers in 8 bits, each in units of a share of its largest, which is written before it. */
  rows(values: Float32Array, width: number): void {
    for (let at = 0; at < values.length; at += width) {
      const row = values.subarray(at, at + width);
      const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const unit = Math.fround(largest / 0x7f) || 1;
      this.float(unit);
      for (const value of row) this.byte(Math.round(value / unit));
    }
  }

  bytes(values: Uint8Array): void {
    for (const value of values) this.#bytes.push(value);
  }

  letters(text: string): void {
    for (const letter of text) this.byte(letter.charCodeAt(0));
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
