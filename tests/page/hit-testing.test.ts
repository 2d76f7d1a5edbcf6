import { describe, expect, test } from 'vitest';
import { toEmptyAnalysis } from '../../engine/empty-analysis.ts';
import type { Analysis, Span } from '../../engine/model.ts';
import { findHit as findHitShown } from '../../page/hit-testing.ts';
import { defaultView } from '../../platform/view-settings.ts';

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

const findHit = (known: Analysis, offset: number) => findHitShown(known, offset, defaultView.marks, false);

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

describe('under a point of the text, where not everything is marked', () => {
  const first = spanOf('Lund').start;
  const later = text.lastIndexOf('Lund');
  test('a name whose type is hidden gives way to the statement around it, also on a click', () => {
    const shown = { hidden: ['person' as const], firstOnly: false };
    for (const isAsked of [false, true]) {
      expect(findHitShown(analysis, first, shown, isAsked)).toMatchObject({
        kind: 'statement',
        index: 0,
      });
      expect(findHitShown(analysis, later, shown, isAsked)).toBeNull();
    }
  });

  test('hidden quotations leave names alone', () => {
    const shown = { hidden: ['quotation' as const], firstOnly: false };
    expect(findHitShown(analysis, spanOf('we wait').start, shown, true)).toBeNull();
    expect(findHitShown(analysis, first, shown, false)).toMatchObject({ kind: 'mention' });
  });

  test('a later mention, where the first alone is marked, is there for one who clicks', () => {
    const shown = { hidden: [], firstOnly: true };
    expect(findHitShown(analysis, first, shown, false)).toMatchObject({ mention: 0 });
    expect(findHitShown(analysis, later, shown, false)).toBeNull();
    expect(findHitShown(analysis, later, shown, true)).toMatchObject({ kind: 'mention', mention: 1 });
  });
});
