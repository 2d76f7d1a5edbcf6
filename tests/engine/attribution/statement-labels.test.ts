import { describe, expect, it } from 'vitest';
import { decodeStatement, SpanLabel, spanScheme } from '../../../engine/attribution/statement-labels.ts';

const { count } = spanScheme;
const transitions = new Float32Array(count * count);

/** Scores of words that may begin or go on with content, as given, and are outside of it otherwise. */
function toScores(words: readonly { begin?: number; inside?: number }[]): Float32Array {
  const scores = new Float32Array(words.length * count).fill(-20);
  words.forEach(({ begin = -20, inside = -20 }, i) => {
    scores[i * count + SpanLabel.other] = 0;
    scores[i * count + SpanLabel.contentBegin] = begin;
    scores[i * count + SpanLabel.contentInside] = inside;
  });
  return scores;
}

describe('the labels of a cue’s words', () => {
  it('are the best ones where these have content', () => {
    const labels = decodeStatement(toScores([{}, { begin: 2 }, { inside: 1 }, {}]), transitions);
    expect([...(labels ?? [])]).toEqual([0, 3, 4, 0]);
  });

  it('have the likeliest content where each begins less likely than not, but one of them does', () => {
    const labels = decodeStatement(
      toScores([{ begin: -0.8 }, { begin: -0.7, inside: 0 }, { begin: -0.9, inside: 3 }, {}]),
      transitions,
    );
    expect(labels).not.toBeNull();
    const unsure = toScores([{ begin: -1 }, { begin: -0.9 }, { begin: -1.1 }, {}]);
    expect([...(decodeStatement(unsure, transitions) ?? [])]).toEqual([0, 3, 0, 0]);
  });

  it('are none where content is unlikely', () => {
    expect(decodeStatement(toScores([{ begin: -3 }, { begin: -4 }, {}]), transitions)).toBeNull();
  });
});
