import { describe, expect, test } from 'vitest';
import { writeJsonExport } from '../../library/export/json.ts';
import { readJsonImport } from '../../library/import/json.ts';
import type { KeyValueStorage } from '../../library/key-value-storage.ts';
import { readLibrary } from '../../library/library-reader.ts';
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

  test('gives damaged records back under their keys, and twice changes nothing', async () => {
    const source = await createFilledList();
    const keyOf = (prefix: string): string =>
      [...source.values.keys()].find((key) => key.startsWith(prefix)) ?? '';
    const id = keyOf('version:').split(':')[1] ?? '';
    // A body, a version, and an item whose body is whole.
    source.values.set(`body:${id}`, { schema: 5, id, article: 7 });
    source.values.set(keyOf('version:'), 'cut o');
    const other = [...source.values.keys()].find((key) => key.startsWith('body:') && key !== `body:${id}`);
    source.values.set(`item:${other?.slice(5)}`, { note: 7 });
    source.values.set('damaged:item:1:x', null);
    const { records, damaged } = await readJsonImport(await exportAll(source));
    expect(damaged).toHaveLength(5);
    const target = createMemoryStorage();
    for (let times = 0; times < 2; times++) {
      const { imports } = createLibraryWriter(target);
      await imports.begin();
      await imports.add(0, records, damaged);
      await imports.commit(1);
      expect(Object.fromEntries(target.values)).toEqual(Object.fromEntries(source.values));
    }
  });

  test('puts damaged records beside what stands under their keys', async () => {
    const storage = await createFilledList();
    const key = [...storage.values.keys()].find((one) => one.startsWith('item:')) ?? '';
    const before = storage.values.get(key);
    const { imports } = createLibraryWriter(storage);
    await imports.begin();
    await imports.add(0, [], [{ key, original: { b: 1, a: [2] } }]);
    await imports.commit(1);
    expect(storage.values.get(key)).toEqual(before);
    const { damaged } = await readLibrary(storage);
    expect(damaged).toMatchObject([{ original: { b: 1, a: [2] } }]);
    expect(damaged[0]?.key.startsWith(`damaged:${key}:`)).toBe(true);
  });

  test('keeps what is damaged on the list when a whole record takes its place', async () => {
    const source = await createFilledList();
    const { records } = await readJsonImport(await exportAll(source));
    const bodyKey = [...source.values.keys()].find((key) => key.startsWith('body:')) ?? '';
    source.values.set(bodyKey, 'half a b');
    const { imports } = createLibraryWriter(source);
    await imports.begin();
    await imports.add(0, records);
    await imports.commit(1);
    expect(source.values.get(bodyKey)).toMatchObject({ schema: 5 });
    expect((await readLibrary(source)).damaged).toMatchObject([{ original: 'half a b' }]);
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
