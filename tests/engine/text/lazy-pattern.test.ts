import { describe, expect, it } from 'vitest';
import { LazyPattern } from '../../../engine/text/lazy-pattern.ts';

/** All that is read by the written-out classes, and letters of other scripts. */
const characters = [
  ...Array.from({ length: 0x180 }, (_, code) => code),
  ...Array.from({ length: 0x70 }, (_, i) => 0x2000 + i),
  ...[0x3a3, 0x3c3, 0x431, 0x5d0, 0x627, 0x1e9e, 0x212a, 0x3042, 0x65e5, 0xac00, 0x1f600, 0x10400],
].map((code) => String.fromCodePoint(code));

const sources = ['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'sc=Han', 'sc=Hangul'].flatMap((name) => [
  `\\p{${name}}`,
  `[\\p{${name}}'’.-]`,
  `[^\\p{${name}}\\s]`,
  `\\[\\p{${name}}|x`,
]);

describe('LazyPattern', () => {
  for (const flags of ['u', 'iu'])
    it(`matches what a pattern with ${flags} matches, letter by letter`, () => {
      for (const source of sources) {
        const plain = new RegExp(source, flags);
        const lazy = new LazyPattern(source, flags);
        const differing = characters.filter((one) => plain.test(one) !== lazy.test(one));
        expect(differing, source).toEqual([]);
      }
    });

  it('does what texts ask of a pattern', () => {
    for (const text of ['Zoë Doe, Jörg Roe, x', 'Анна Doe, Łukasz Roe, x', '']) {
      const plain = /(\p{Lu}\p{L}+)\s\p{Lu}/gu;
      const lazy = new LazyPattern(plain.source, plain.flags);
      expect([...lazy[Symbol.matchAll](text)]).toEqual([...text.matchAll(plain)]);
      expect(text.match(lazy)).toEqual(text.match(plain));
      expect(text.replace(lazy, '$1!')).toBe(text.replace(plain, '$1!'));
      expect(text.search(lazy)).toBe(text.search(plain));
      expect(text.split(lazy)).toEqual(text.split(plain));
      for (let i = 0; i < 4; i++) {
        expect(lazy.exec(text)).toEqual(plain.exec(text));
        expect(lazy.lastIndex).toBe(plain.lastIndex);
      }
    }
    expect('ab'.replace(new LazyPattern('\\p{L}', 'gu'), (letter) => letter.toUpperCase())).toBe('AB');
  });

  it('leaves patterns whole that it cannot write out', () => {
    expect(new LazyPattern('^\\P{L}$', 'u').test('1')).toBe(true);
    expect(new LazyPattern('^[\\p{Sc}]$', 'u').test('$')).toBe(true);
    expect(new LazyPattern('^[😀x]$', 'u').test('x')).toBe(true);
  });
});
