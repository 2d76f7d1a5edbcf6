import { describe, expect, test } from 'vitest';
import type { Entity } from '../../engine/model.ts';
import { createNamesIndex } from '../../library/names-index.ts';
import type { ListItem } from '../../library/saved-article.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { createSavedRecord } from './saved-fixture.ts';

const breathe = () => Promise.resolve();
const here = 'https://news.example/here';

const { item } = await createSavedRecord('https://news.example/a');

function save(id: string, day: number, names: readonly (readonly [string, Entity['type']])[]): ListItem {
  return {
    ...item,
    id,
    url: `https://news.example/${id}`,
    savedAt: `2026-05-${String(day).padStart(2, '0')}T08:00:00.000Z`,
    names: names.map(([name, type]) => ({ name, type, mentions: 1, statements: 0 })),
  };
}

const toKeyed = (...items: readonly ListItem[]) =>
  Object.fromEntries(items.map((one) => [`item:${one.id}`, one]));

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
    await storage.remove(['item:a']);
    expect(await found(index, 'Mara Quist', 'person')).toEqual(['d', 'b']);
  });

  test('never fails over a damaged record', async () => {
    const old = createMemoryStorage({
      ...toKeyed(save('a', 1, [['Skerry', 'place']])),
      'item:broken': { schema: 'x' },
    });
    expect((await createNamesIndex(old, breathe).find('Skerry', 'place', here)).total).toBe(1);
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
