import { describe, expect, test } from 'vitest';
import { toEmptyAnalysis } from '../../engine/empty-analysis.ts';
import type { Analysis, Span } from '../../engine/model.ts';
import { findHit } from '../../page/hit-testing.ts';

const text = 'Mara Quist said: "Lund answered: \'we wait\', and so we do." Lund left.';
const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const statement = {
  kind: 'direct',
  cue: null,
  source: null,
  speaker: 0,
  via: null,
  anonymous: false,
  rule: 'model',
} as const;
const analysis: Analysis = {
  ...toEmptyAnalysis(null),
  entities: [
    { id: 0, type: 'person', name: 'Mara Quist', mentions: [spanOf('Mara Quist')] },
    {
      id: 1,
      type: 'person',
      name: 'Lund',
      mentions: [spanOf('Lund'), spanOf('Lund', text.lastIndexOf('Lund'))],
    },
  ],
  attributions: [
    { ...statement, content: [spanOf("Lund answered: 'we wait', and so we do.")] },
    { ...statement, content: [spanOf('we wait')], speaker: 1 },
  ],
};

describe('under a point of the text', () => {
  test.each([
    ['Mara', { kind: 'mention', mention: 0 }],
    ['answered', { kind: 'statement', index: 0 }],
    ['left', null],
  ])('at "%s" stands what is marked there', (words, expected) => {
    const hit = findHit(analysis, spanOf(words).start);
    if (expected === null) expect(hit).toBeNull();
    else expect(hit).toMatchObject(expected);
  });

  test('a name inside a statement wins over the statement', () => {
    expect(findHit(analysis, spanOf('Lund').start)).toMatchObject({ kind: 'mention', mention: 0 });
  });

  test('the second mention is known as the second', () => {
    expect(findHit(analysis, text.lastIndexOf('Lund'))).toMatchObject({ kind: 'mention', mention: 1 });
  });

  test('a statement inside a statement wins over the outer one', () => {
    expect(findHit(analysis, spanOf('we wait').start)).toMatchObject({ kind: 'statement', index: 1 });
  });

  test('the character after a name is no part of it', () => {
    expect(findHit(analysis, spanOf('Mara Quist').end)).toBeNull();
  });
});
