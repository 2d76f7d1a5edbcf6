import { describe, expect, test } from 'vitest';
import { findReplacements } from '../../page/text-replacements.ts';

const nodes = (words: string) => words.split('|').map((data) => ({ data }));
const pair = (lost: string, added: string) => {
  const [before, now] = [nodes(lost), nodes(added)];
  const { replaced, isCertain } = findReplacements(before, now);
  return { pairs: before.map((node) => now.findIndex((other) => other === replaced.get(node))), isCertain };
};

describe('text nodes in the place of others', () => {
  test.each([
    ['the same in the same order', 'a|b|c', 'a|b|c', [0, 1, 2], true],
    ['with new ones between them', 'a|b', 'x|a|y|b|z', [1, 3], true],
    ['the same words twice', 'a|b|a', 'a|b|a', [0, 1, 2], true],
    ['one of which is missing', 'a|b|c', 'a|c', [0, -1, 1], false],
    ['one of which says more', 'a|b|c', 'a|b and more|c', [0, -1, 2], false],
    ['one of which is there once more', 'a|b', 'a|b|b', [0, 1], false],
    ['out of order', 'a|b', 'b|a', [1, -1], false],
    ['none at all', 'a', 'b', [-1], false],
  ])('%s', (_, lost, added, pairs, isCertain) => {
    expect(pair(lost, added)).toEqual({ pairs, isCertain });
  });

  test('are found in linear time', () => {
    const many = nodes(Array.from({ length: 20_000 }, (_, i) => `word ${i % 50}`).join('|'));
    const start = performance.now();
    expect(
      findReplacements(
        many,
        many.map(({ data }) => ({ data })),
      ).isCertain,
    ).toBe(true);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
