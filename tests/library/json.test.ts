import { describe, expect, test } from 'vitest';
import { writeJsonExport } from '../../library/export/json.ts';
import { readJsonImport } from '../../library/import/json.ts';
import type { KeyValueStorage } from '../../library/key-value-storage.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { createDraft, readSavedFixtures } from './saved-fixture.ts';

const address = (name: string): string => `https://isle-post.example/${name}`;

async function exportAll(storage: KeyValueStorage): Promise<string> {
  let file = '';
  for await (const piece of writeJsonExport(storage, new Date())) file += piece;
  return file;
}

async function createFilledList() {
  const storage = createMemoryStorage();
  const writer = createLibraryWriter(storage);
  await writer.save(createDraft(address('a'), { tags: ['sea'], note: 'mine' }));
  await writer.save(createDraft(address('a'), { article: { text: 'Another text.' } }));
  const removed = await writer.save(createDraft(address('b')));
  await writer.remove([removed.id]);
  await writer.saveLinks([{ url: address('c'), title: 'Later', tags: [], savedAt: null }]);
  return storage;
}

describe('the JSON export', () => {
  test('comes back whole: the bin, links and earlier versions with it', async () => {
    const source = await createFilledList();
    const { records, refused } = await readJsonImport(await exportAll(source));
    expect(refused).toEqual([]);
    const target = createMemoryStorage();
    const { imports } = createLibraryWriter(target);
    await imports.begin();
    await imports.add(0, records);
    expect(await imports.commit(1)).toEqual({ added: 3, joined: 0 });
    expect(Object.fromEntries(target.values)).toEqual(Object.fromEntries(source.values));
  });

  test('holds damaged records as they are', async () => {
    const damaged = { schema: 5, id: 'broken' };
    const file = await exportAll(createMemoryStorage({ 'item:broken': damaged }));
    expect(JSON.parse(file)).toMatchObject({
      format: 'byline-list',
      records: [],
      damaged: [{ key: 'item:broken', original: damaged }],
    });
  });
});

describe('the JSON import', () => {
  const fixtures = readSavedFixtures();

  test('refuses a malformed row by its number, and goes on', async () => {
    const file = JSON.stringify({
      ...{ format: 'byline-list', version: 2 },
      records: [fixtures.get(5), { item: 1 }, fixtures.get(5), 7],
    });
    const { records, refused } = await readJsonImport(file);
    expect(records).toHaveLength(2);
    expect(refused.map(({ row }) => row)).toEqual([2, 4]);
  });

  test('reads the files of the version before', async () => {
    const file = JSON.stringify({
      format: 'byline-list',
      version: 1,
      articles: [fixtures.get(4), fixtures.get(1), {}],
    });
    const { records, refused } = await readJsonImport(file);
    expect(records.map(({ item }) => item.schema)).toEqual([5, 5]);
    expect(refused.map(({ row }) => row)).toEqual([3]);
  });

  test.each([
    ['broken JSON', '{"format":'],
    ['another program’s file', '{"items":[]}'],
    ['a list', '[]'],
    ['nothing', ''],
  ])('says that %s is no export', async (_, source) => {
    await expect(readJsonImport(source)).rejects.toThrow(/no export of Byline/);
  });
});
