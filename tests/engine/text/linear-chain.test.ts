import { describe, expect, it } from 'vitest';
import { createLabelScheme, findBestLabels } from '../../../engine/text/linear-chain.ts';

const scheme = createLabelScheme(3, 0, (previous, next) => next !== 2 || previous !== 0);
const transitions = Float32Array.from([0.5, -0.25, 0, 0.125, -1, 0.75, 0.25, 0, -0.5]);
const scores = Float32Array.from([0.5, 1, 3, -1, 0.25, 2, 1.5, -0.5, 0, 0.75, 1.25, -2]);

/** Every sequence of four labels that the scheme allows, with its score. */
const sequences = Array.from({ length: 3 ** 4 }, (_, number) =>
  [27, 9, 3, 1].map((place) => Math.floor(number / place) % 3),
)
  .filter((labels) => labels.every((label, i) => scheme.followers[labels[i - 1] ?? 0]?.includes(label)))
  .map((labels) => ({ labels, score: scoreOf(labels) }));

function scoreOf(labels: readonly number[]): number {
  return labels.reduce((sum, label, i) => {
    const previous = labels[i - 1];
    const transition = previous === undefined ? 0 : (transitions[previous * 3 + label] ?? 0);
    return sum + (scores[i * 3 + label] ?? 0) + transition;
  }, 0);
}

describe('a linear chain', () => {
  it('finds the best of all sequences', () => {
    const [best] = [...sequences].sort((a, b) => b.score - a.score);
    expect([...findBestLabels(scheme, scores, transitions)]).toEqual(best?.labels);
  });
});
