import { describe, expect, test } from 'vitest';
import { toEmptyAnalysis } from '../../engine/empty-analysis.ts';
import type { Analysis, Entity } from '../../engine/model.ts';
import { rebaseHit } from '../../page/rebase-hit.ts';

const before = 'Mara Quist left. Lund stayed.';
const entity = (name: string, text: string): Entity => ({
  id: 0,
  type: 'person',
  name,
  mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
});
const analysisOf = (text: string): Analysis => ({
  ...toEmptyAnalysis(null),
  entities: [entity('Lund', text)].filter(({ mentions }) => (mentions[0]?.start ?? -1) >= 0),
});
const lund = entity('Lund', before);
const [span] = lund.mentions;

describe('an open card whose text has changed', () => {
  test.each([
    ['the text has grown', `${before} Snow fell.`],
    ['something came before it', `Snow fell. ${before}`],
    ['something else was rewritten', before.replace('left', 'went away')],
    ['what follows was rewritten', before.replace('stayed', 'went too')],
  ])('stays where %s', (_, now) => {
    const rebased =
      span && rebaseHit({ kind: 'mention', entity: lund, mention: 0, span }, before, now, analysisOf(now));
    expect(rebased && now.slice(rebased.span.start, rebased.span.end)).toBe('Lund');
  });

  test('is closed where its words are gone', () => {
    const now = before.replace('Lund', 'Nobody');
    expect(
      span && rebaseHit({ kind: 'mention', entity: lund, mention: 0, span }, before, now, analysisOf(now)),
    ).toBeNull();
  });
});
