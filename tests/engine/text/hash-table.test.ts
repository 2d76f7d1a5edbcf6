import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../engine/text/byte-stream.ts';
import { readHashTable } from '../../../engine/text/hash-table.ts';
import { hashText } from '../../../engine/text/hashes.ts';
import { ByteWriter } from '../../../tools/train/byte-writer.ts';
import { packHashes } from '../../../tools/train/pack-hashes.ts';

function pack(hashes: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  packHashes(writer, hashes);
  return writer.toBytes();
}

const toHashes = (count: number): readonly number[] => {
  const words = Array.from({ length: count }, (_, i) => hashText(`word ${i}`));
  return [...new Set([0, 0xffffffff, ...words])].sort((a, b) => a - b);
};

describe('a table of hashes', () => {
  // Small and large tables divide a hash differently.
  it.each([0, 300, 5000, 40_000])('finds each of %i hashes at its index, and no other', (count) => {
    const hashes = toHashes(count);
    const table = readHashTable(new ByteReader(pack(hashes)));
    expect(hashes.filter((hash, i) => table.find(hash) !== i)).toEqual([]);
    const known = new Set(hashes);
    const strangers = [1, 0x80000000, 0xfffffffe, ...hashes.map((hash) => (hash + 1) >>> 0)];
    expect(strangers.filter((hash) => !known.has(hash) && table.find(hash) !== -1)).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(readHashTable(new ByteReader(pack([]))).find(0)).toBe(-1);
  });

  it('refuses damaged bytes', () => {
    const bytes = pack(toHashes(300));
    const [cut, recounted, resized] = [bytes.slice(0, -1), bytes.slice(), bytes.slice()];
    recounted[0] = 0x81;
    resized[2] = 30;
    for (const damaged of [cut, recounted, resized])
      expect(() => readHashTable(new ByteReader(damaged))).toThrow(/model file/);
  });
});
