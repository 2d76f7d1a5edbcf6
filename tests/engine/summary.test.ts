import { describe, expect, test } from 'vitest';
import type { Attribution, Entity, Span } from '../../engine/model.ts';
import { summarizeSourcing } from '../../engine/summary.ts';

const text =
  'one two three four. five six. Mara Kerr said. The council. A senior official said. he said. seven eight nine ten.';
const spanOf = (words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const entity = (id: number, type: Entity['type'], name: string): Entity => ({ id, type, name, mentions: [] });
const entities = [entity(0, 'person', 'Mara Kerr'), entity(1, 'organization', 'Skerry Council')];

const statement = (content: string, more: Partial<Attribution> = {}): Attribution => ({
  kind: 'direct',
  content: [spanOf(content)],
  cue: null,
  source: null,
  speaker: null,
  via: null,
  anonymous: false,
  rule: 'model',
  ...more,
});
const summarize = (...attributions: Attribution[]) => summarizeSourcing({ text }, { entities, attributions });

describe('the sourcing of an article', () => {
  test('is told by speaker, with class, share and kinds of statement', () => {
    const { speakers } = summarize(
      statement('five six', { speaker: 0, kind: 'indirect' }),
      statement('one two three four', { speaker: 0 }),
      statement('seven eight nine ten', { speaker: 1, kind: 'mixed' }),
    );
    expect(speakers).toMatchObject([
      {
        name: 'Mara Kerr',
        class: 'person',
        statements: [0, 1],
        share: 0.6,
        kinds: { direct: 1, indirect: 1, mixed: 0 },
      },
      {
        name: 'Skerry Council',
        class: 'institution',
        statements: [2],
        share: 0.4,
        kinds: { direct: 0, indirect: 0, mixed: 1 },
      },
    ]);
  });

  test('is told by class, and the shares add up to all that is said', () => {
    const { classes } = summarize(
      statement('one two three four', { speaker: 0 }),
      statement('five six', { source: spanOf('A senior official'), anonymous: true }),
      statement('seven eight', { source: spanOf('he') }),
      statement('nine ten'),
    );
    expect(classes).toEqual([
      { class: 'person', speakers: 1, statements: 1, share: 0.4 },
      { class: 'unnamed', speakers: 1, statements: 1, share: 0.2 },
      { class: 'unclear', speakers: 1, statements: 2, share: 0.4 },
    ]);
  });

  test('keeps an official who is not named apart from the office that speaks under its name', () => {
    const { speakers } = summarize(
      statement('one two', { speaker: 1, source: spanOf('The council') }),
      statement('five six', { speaker: 1, source: spanOf('A senior official'), anonymous: true }),
    );
    expect(speakers.map(({ name, class: its }) => [name, its])).toEqual([
      ['Skerry Council', 'institution'],
      ['A senior official', 'unnamed'],
    ]);
  });

  test('comes from a single source where all statements that have one have the same', () => {
    const [first, second] = [statement('one two', { speaker: 0 }), statement('five six', { speaker: 0 })];
    expect(summarize(first, second, statement('nine ten')).isSingleSource).toBe(true);
    expect(summarize(first).isSingleSource).toBe(false);
    expect(summarize(first, statement('five six', { speaker: 1 })).isSingleSource).toBe(false);
    expect(summarize(statement('nine ten'), statement('five six')).isSingleSource).toBe(false);
  });

  test('of an article in which nobody says anything is empty', () => {
    expect(summarize()).toEqual({
      speakers: [],
      classes: [],
      statements: 0,
      anonymousStatements: 0,
      unattributed: 0,
      isSingleSource: false,
    });
  });
});
