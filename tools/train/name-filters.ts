import { bitsOf } from '../../engine/text/name-filter.ts';

/** Folded names as `createNameFilter` in engine/text/name-filter.ts asks for them: a Bloom filter in base64. */
export function packNameFilter(names: ReadonlySet<string>, bitCount: number): string {
  const bytes = new Uint8Array(bitCount / 8);
  for (const name of names)
    for (const bit of bitsOf(name, bitCount)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return Buffer.from(bytes).toString('base64');
}
