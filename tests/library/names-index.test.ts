import { describe, expect, test } from 'vitest';
import type { Entity } from '../../engine/model.ts';
import { createNamesIndex } from '../../library/names-index.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { createSavedArticle, readSavedFixtures } from './saved-fixture.ts';

const breathe = () => Promise.resolve();
const here = 'https://news.example/here';

function save(id: string, day: number, names: readonly (readonly [string, Entity['type']])[]): SavedArticle {
  const saved = createSavedArticle({ id, savedAt: `2026-05-${String(day).padStart(2, '0')}T08:00:00.000Z` });
  const entities = names.map(([name, type], i): Entity => ({ id: i, type, name, mentions: [] }));
  return {
    ...saved,
    article: { ...saved.article, canonicalUrl: `https://news.example/${id}` },
    analysis: { otherLanguage: null, entities, attributions: [], timexes: [], amounts: [] },
  };
}

const toKeyed = (...records: readonly SavedArticle[]) =>
  Object.fromEntries(records.map((record) => [`article:${record.id}`, record]));

const found = async (index: ReturnType<typeof createNamesIndex>, name: string, type: Entity['type']) =>
  (await index.find(name, type, here)).articles.map(({ id }) => id);

describe('who is named in saved articles', () => {
  const storage = createMemoryStorage(
    toKeyed(
      save('a', 1, [
        ['Mára Quist', 'person'],
        ['Skerry', 'place'],
      ]),
      save('b', 2, [
        ['MARA QUIST', 'person'],
        ['Quist', 'person'],
      ]),
      save('c', 3, [['Mara Quist', 'organization']]),
      { ...save('bin', 4, [['Mara Quist', 'person']]), removedAt: '2026-05-05T08:00:00.000Z' },
      { ...save('here', 5, [['Mara Quist', 'person']]) },
    ),
  );
  const index = createNamesIndex(storage, breathe);

  test.each([
    ['by the fullest name, whatever its case and accents, latest first', 'Mara Quist', 'person', ['b', 'a']],
    ['by the same type only', 'Mara Quist', 'organization', ['c']],
    ['places by single words', 'Skerry', 'place', ['a']],
    ['but not people, since many share a surname', 'Quist', 'person', []],
    ['nor what is no name', '—', 'place', []],
  ] as const)('is found %s', async (_, name, type, ids) => {
    expect(await found(index, name, type)).toEqual(ids);
  });

  test('follows the list as it changes', async () => {
    await storage.set(toKeyed(save('d', 9, [['Mara Quist', 'person']])));
    await storage.remove(['article:a']);
    expect(await found(index, 'Mara Quist', 'person')).toEqual(['d', 'b']);
  });

  test('of records of any age, and never fails over a damaged one', async () => {
    const records = [...readSavedFixtures()].map(([schema, record]): [string, unknown] => [
      `article:${schema}`,
      record,
    ]);
    const old = createMemoryStorage({ ...Object.fromEntries(records), 'article:broken': { schema: 'x' } });
    const [entity] = createSavedArticle().analysis?.entities ?? [];
    const { total } = await createNamesIndex(old, breathe).find(
      entity?.name ?? '',
      entity?.type ?? 'place',
      here,
    );
    expect(total).toBe(records.length);
  });

  test('thousands are counted, three are told, and others have their turn in between', async () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      save(`m${i}`, 1 + (i % 28), [['Mara Quist', 'person']]),
    );
    let turns = 0;
    const large = createNamesIndex(createMemoryStorage(toKeyed(...many)), async () => {
      turns += 1;
    });
    const { total, articles } = await large.find('Mara Quist', 'person', here);
    expect([total, articles.length]).toEqual([2000, 3]);
    expect(turns).toBeGreaterThan(20);
  });

  test('a list that cannot be read once is read the next time', async () => {
    let fails = true;
    const source = createMemoryStorage(toKeyed(save('a', 1, [['Skerry', 'place']])));
    const shaky = createNamesIndex(
      { ...source, get: (keys) => (fails ? Promise.reject(new Error('corrupt')) : source.get(keys)) },
      breathe,
    );
    await expect(found(shaky, 'Skerry', 'place')).rejects.toThrow('corrupt');
    fails = false;
    expect(await found(shaky, 'Skerry', 'place')).toEqual(['a']);
  });
});
