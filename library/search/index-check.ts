import * as v from 'valibot';
import type { StoredTextIndex } from './text-index.ts';

/** Raised whenever words are taken from texts in another way: an index of another version is made anew. */
const indexVersion = 3;

const texts = v.array(v.string());
const sealedSchema = v.object({
  version: v.literal(indexVersion),
  checksum: v.number(),
  index: v.object({
    ids: texts,
    stamps: texts,
    words: texts,
    lengths: v.instance(Uint32Array),
    numbers: v.instance(Uint32Array),
  }),
});

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a (Fowler, Noll and Vo), over 32-bit units: finds damage, guards against nobody. */
function toChecksum({ ids, stamps, words, lengths, numbers }: StoredTextIndex): number {
  let hash = offset;
  const add = (unit: number): void => {
    hash = Math.imul(hash ^ unit, prime);
  };
  for (const list of [ids, stamps, words])
    for (const text of list) for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
  for (const list of [lengths, numbers]) for (const unit of list) add(unit);
  return hash >>> 0;
}

/** An index with its version and its checksum. */
export const seal = (index: StoredTextIndex): object => ({
  version: indexVersion,
  checksum: toChecksum(index),
  index,
});

/** The index that was sealed; null where it is of another version, or not as it was. */
export function unseal(stored: unknown): StoredTextIndex | null {
  const sealed = v.safeParse(sealedSchema, stored);
  return sealed.success && toChecksum(sealed.output.index) === sealed.output.checksum
    ? sealed.output.index
    : null;
}
