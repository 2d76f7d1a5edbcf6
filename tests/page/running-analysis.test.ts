import { describe, expect, test } from 'vitest';
import { toEmptyAnalysis } from '../../engine/empty-analysis.ts';
import type { Article, Entity } from '../../engine/model.ts';
import { runAnalysis } from '../../page/running-analysis.ts';
import { BylineError } from '../../platform/errors.ts';
import type { AnalysisPart } from '../../platform/messages.ts';
import { createDraft } from '../library/saved-fixture.ts';

const entity: Entity = { id: 0, type: 'person', name: 'Morag Linn', mentions: [{ start: 0, end: 10 }] };
const { article } = createDraft('https://isle-post.example/a');
const never = new AbortController().signal;
const german: Article = {
  ...article,
  language: {
    value: 'de-AT',
    evidence: [{ origin: 'element', at: 'html[lang]', raw: 'de-AT' }],
    conflicts: [],
  },
  text: 'Der Rat der Insel hat am Dienstag beschlossen, eine zweite Mole zu bauen, die mit den Gebühren der Fähren bezahlt wird. Die Fischer hatten seit dem Sturm im vergangenen Winter darum gebeten, als ihre Boote an Land getrieben wurden.',
};

/** A background that gives these parts. */
const answering =
  (...parts: readonly AnalysisPart[]) =>
  async (_: unknown, onPart: (part: AnalysisPart) => void): Promise<void> => {
    for (const part of parts) onPart(await Promise.resolve(part));
  };
const names: AnalysisPart = { kind: 'names', entities: [entity], ms: 1 };
const statements: AnalysisPart = { kind: 'statements', attributions: [], ms: 2 };

describe('an analysis that is under way', () => {
  test('gives the names before the statements', async () => {
    const running = runAnalysis(article, never, answering(names, statements));
    expect(await running.names).toEqual([entity]);
    expect(await running.whole).toMatchObject({ otherLanguage: null, entities: [entity], attributions: [] });
    // "sails again after nine years", "on Saturday"
    expect((await running.whole).timexes.map(({ value }) => value)).toEqual(['P9Y', '2026-05-02']);
  });

  test('gives the names even if there will be no statements', async () => {
    const running = runAnalysis(article, never, async (_, onPart) => {
      onPart(names);
      throw new BylineError('analysis_failed', 'no model');
    });
    expect(await running.names).toEqual([entity]);
    await expect(running.whole).rejects.toMatchObject({ code: 'analysis_failed' });
  });

  test('fails where the background has nothing to say', async () => {
    const running = runAnalysis(article, never, answering());
    await expect(running.names).rejects.toMatchObject({ code: 'analysis_failed' });
    await expect(running.whole).rejects.toMatchObject({ code: 'analysis_failed' });
  });

  test('shows the beginning’s names to whoever asks before all are there', async () => {
    const shown: string[] = [];
    const running = runAnalysis(
      article,
      never,
      answering({ ...names, kind: 'first-names' }, names, statements),
    );
    running.onFirstNames(([first]) => shown.push(`early: ${first?.name}`));
    await running.whole;
    running.onFirstNames(() => shown.push('late'));
    expect(shown).toEqual(['early: Morag Linn']);
  });

  test('is not asked for where the text is in another language', async () => {
    const running = runAnalysis(german, never, () => Promise.reject(new Error('asked all the same')));
    expect(await running.names).toBeNull();
    expect(await running.whole).toEqual(toEmptyAnalysis('de-AT'));
  });
});
