import { describe, expect, it } from 'vitest';
import { HashTable } from '../../../engine/text/hash-table.ts';
import { hashText } from '../../../engine/text/hashes.ts';

describe('a table of hashes', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `word ${i}`);
  const hashes = Uint32Array.from(new Set([0, 0xffffffff, ...words.map(hashText)])).sort();
  const table = new HashTable(hashes);

  it('finds each hash at its index, the smallest and the largest too', () => {
    hashes.forEach((hash, i) => {
      expect(table.find(hash)).toBe(i);
    });
  });

  it('does not find others', () => {
    for (const stranger of [1, 0x80000000, 0xfffffffe, hashText('stranger')])
      expect(table.find(stranger)).toBe(hashes.indexOf(stranger));
  });

  it('finds nothing in nothing', () => {
    expect(new HashTable(new Uint32Array()).find(0)).toBe(-1);
  });
});
