import { expect, test } from 'vitest';
import { tallyNames } from '../../../library/insights/name-tally.ts';
import { toNetwork } from '../../../library/insights/network.ts';
import { naming } from './make-items.ts';

const networkOf = (...articles: readonly (readonly string[])[]) => {
  const { nodes, pairs } = toNetwork(tallyNames(articles.map((names) => naming(...names))));
  return {
    nodes: nodes.map(({ name, articles: count }) => `${name} ${count}`),
    pairs: pairs.map(({ from, to, together, overlap }) => [
      nodes[from]?.name,
      nodes[to]?.name,
      together,
      Number(overlap.toFixed(2)),
    ]),
  };
};

test('names in the same articles are joined, by the share of their articles that have both', () => {
  const network = networkOf(
    ['Jane Doe', 'org:UN', 'place:Rome'],
    ['Jane Doe', 'org:UN'],
    ['Jane Doe', 'place:Rome'],
    ['place:Rome'],
    ['place:Rome', 'Bo Li'],
  );
  expect(network).toEqual({
    nodes: ['Rome 4', 'Jane Doe 3', 'UN 2'],
    pairs: [
      ['Jane Doe', 'UN', 2, 0.67],
      ['Rome', 'Jane Doe', 2, 0.4],
    ],
  });
});

test('once together is chance, and a spelling twice in an article is one name', () => {
  expect(networkOf(['Jane Doe', 'Ann Lee'], ['Jane Doe', 'JANE DOE'])).toEqual({ nodes: [], pairs: [] });
});

test('of hundreds of names at most forty are drawn, each with a few lines', () => {
  const articles = Array.from({ length: 300 }, (_, i) =>
    Array.from({ length: 30 }, (_, k) => `place:Town ${(i * 7 + k * k) % 150}`),
  );
  const { nodes, pairs } = networkOf(...articles);
  expect(nodes.length).toBeGreaterThan(5);
  expect(nodes.length).toBeLessThanOrEqual(40);
  expect(pairs.length).toBeLessThanOrEqual(nodes.length * 2);
});
