/**
 * Vectors of features, written one number after the other into one buffer: a list for each of them, and lists of
 * lists, would cost more than all that is measured.
 */
export class FeatureRows {
  private buffer = new Float32Array(4096);
  private at = 0;

  put(value: number): void {
    if (this.at === this.buffer.length) this.grow(1);
    this.buffer[this.at++] = value;
  }

  putAll(values: readonly number[]): void {
    for (const value of values) this.put(value);
  }

  /** Copies a row that was made before. */
  putRow(row: Float32Array): void {
    if (this.at + row.length > this.buffer.length) this.grow(row.length);
    this.buffer.set(row, this.at);
    this.at += row.length;
  }

  /** What was written, as so many vectors of one length. */
  toVectors(count: number): Float32Array[] {
    const width = count === 0 ? 0 : this.at / count;
    return Array.from({ length: count }, (_, i) => this.buffer.subarray(i * width, (i + 1) * width));
  }

  private grow(least: number): void {
    const grown = new Float32Array(Math.max(2 * this.buffer.length, this.at + least));
    grown.set(this.buffer);
    this.buffer = grown;
  }
}
