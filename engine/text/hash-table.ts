/** A fixed map from 32-bit hashes to indexes, by open addressing: built once, then only looked up. */
export class HashTable {
  readonly #keys: Uint32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param hashes distinct hashes; each maps to its index */
  constructor(hashes: Uint32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#values = new Int32Array(size).fill(-1);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & this.#mask;
      while ((this.#values[slot] ?? -1) >= 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = hash;
      this.#values[slot] = i;
    }
  }

  /** The index of a hash, or -1. */
  find(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const value = this.#values[slot] ?? -1;
      if (value < 0 || this.#keys[slot] === hash) return value;
      slot = (slot + 1) & this.#mask;
    }
  }
}
