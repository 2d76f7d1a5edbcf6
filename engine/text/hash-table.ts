/**
 * A fixed map from 32-bit hashes to their indexes in an ascending list. Nothing is copied or hashed again: a directory
 * over the upper bits leads to the few neighbours that share them, so that a model of half a million keys is ready
 * within milliseconds.
 */
export class HashTable {
  readonly #hashes: Uint32Array;
  /** Where the hashes with each upper part begin. */
  readonly #starts: Uint32Array;
  readonly #shift: number;

  /** @param hashes distinct and ascending; each maps to its index */
  constructor(hashes: Uint32Array) {
    this.#hashes = hashes;
    let bits = 4;
    while (bits < 20 && 1 << bits < hashes.length / 2) bits++;
    this.#shift = 32 - bits;
    this.#starts = new Uint32Array((1 << bits) + 1);
    let part = 0;
    for (let i = 0; i < hashes.length; i++) {
      const own = (hashes[i] ?? 0) >>> this.#shift;
      while (part < own) this.#starts[++part] = i;
    }
    this.#starts.fill(hashes.length, part + 1);
  }

  /** The index of a hash, or -1. */
  find(hash: number): number {
    const part = hash >>> this.#shift;
    const end = this.#starts[part + 1] ?? 0;
    for (let i = this.#starts[part] ?? 0; i < end; i++) {
      const known = this.#hashes[i] ?? 0;
      if (known >= hash) return known === hash ? i : -1;
    }
    return -1;
  }
}
