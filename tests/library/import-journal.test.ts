import { describe, expect, test } from 'vitest';
import { toId } from '../../library/keys.ts';
import { readLibrary, readRecord } from '../../library/library-reader.ts';
import { createStub } from '../../library/records.ts';
import type { SavedRecord } from '../../library/saved-article.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts';
import { createDraft, createSavedRecord } from './saved-fixture.ts';

const now = new Date('2026-05-03T19:12:44.120Z');
const address = (name: string): string => `https://isle-post.example/${name}`;
const batches: SavedRecord[][] = [
  [
    await createSavedRecord(address('a'), { tags: ['file'], note: 'of the file' }),
    await createSavedRecord(address('b')),
  ],
  [await createSavedRecord(address('c')), await createSavedRecord(address('a'), { tags: ['twice'] })],
];

/** A list with one article that the import has as well. */
async function createList(): Promise<MemoryStorage> {
  const storage = createMemoryStorage();
  await createLibraryWriter(storage).save(createDraft(address('a'), { tags: ['list'], note: 'of the list' }));
  return storage;
}

async function importAll(storage: MemoryStorage) {
  const { imports } = createLibraryWriter(storage);
  await imports.begin();
  for (const [number, records] of batches.entries()) await imports.add(number, records);
  return imports.commit(batches.length);
}

const listed = async (storage: MemoryStorage) =>
  (await readLibrary(storage)).items.map(({ url, tags, note }) => ({ url, tags, note }));

const before = await listed(await createList());
const whole = [
  { url: address('a'), tags: ['list', 'file', 'twice'], note: 'of the list\n\nof the file' },
  { url: address('b'), tags: [], note: '' },
  { url: address('c'), tags: [], note: '' },
];

describe('an import', () => {
  test('joins what is on the list without losing tags or notes, and adds the rest', async () => {
    const storage = await createList();
    expect(await importAll(storage)).toEqual({ added: 2, joined: 2 });
    expect(await listed(storage)).toEqual(whole);
    expect([...storage.values.keys()].filter((key) => key.startsWith('journal'))).toEqual([]);
  });

  test('that is given up leaves the list as it was', async () => {
    const storage = await createList();
    const { imports } = createLibraryWriter(storage);
    await imports.begin();
    await imports.add(0, batches[0] ?? []);
    await imports.cancel();
    expect(await listed(storage)).toEqual(before);
    expect([...storage.values.keys()].filter((key) => key.startsWith('journal'))).toEqual([]);
  });

  test('whose background is stopped between its batches fails whole, and says so', async () => {
    for (const stoppedBefore of [0, 1, 2]) {
      const storage = await createList();
      let { imports } = createLibraryWriter(storage);
      await imports.begin();
      const rest = async (): Promise<unknown> => {
        for (const [number, records] of batches.entries()) {
          if (number === stoppedBefore) ({ imports } = createLibraryWriter(storage));
          await imports.add(number, records);
        }
        if (stoppedBefore === 2) ({ imports } = createLibraryWriter(storage));
        return imports.commit(batches.length);
      };
      await expect(rest()).rejects.toThrow('thrown away');
      expect(await listed(storage)).toEqual(before);
    }
  });

  test('stopped after any of its writes is there wholly or not at all, once the list is opened again', async () => {
    const outcomes = new Set<string>();
    for (let writes = 0; ; writes++) {
      const storage = await createList();
      storage.writesLeft = writes;
      const isDone = await importAll(storage).then(
        () => true,
        () => false,
      );
      storage.writesLeft = Number.POSITIVE_INFINITY;
      await createLibraryWriter(storage).findByUrl(address('a'));
      const after = await listed(storage);
      expect([before, whole], `after ${writes} writes`).toContainEqual(after);
      expect([...storage.values.keys()].filter((key) => key.startsWith('journal'))).toEqual([]);
      outcomes.add(after.length === before.length ? 'not at all' : 'wholly');
      if (isDone) break;
    }
    expect([...outcomes]).toEqual(['not at all', 'wholly']);
  });

  test('keeps the text that was seen last, and the other as a version', async () => {
    const storage = await createList();
    const newer = await createSavedRecord(address('a'), {}, new Date('2030-01-01T00:00:00Z'));
    if (newer.body) newer.body.article = { ...newer.body.article, text: 'Another text.' };
    const { imports, findByUrl } = createLibraryWriter(storage);
    await imports.begin();
    await imports.add(0, [newer]);
    await imports.commit(1);
    const id = (await findByUrl(address('a')))?.id ?? '';
    const record = await readRecord(storage, id);
    expect(record?.body?.article.text).toBe('Another text.');
    expect(record?.item).toMatchObject({ versions: 1, tags: ['list'], note: 'of the list' });
    expect(record?.versions).toHaveLength(1);
  });
});

describe('an article that is on the list already', () => {
  const link = (url: string) => ({ url: address(url), title: null, tags: [], savedAt: null });
  const importOne = async (storage: MemoryStorage, change: Partial<SavedRecord['item']>) => {
    const { imports } = createLibraryWriter(storage);
    const { item, body } = createStub(link('a'), await toId(address('a')), now);
    await imports.begin();
    await imports.add(0, [{ item: { ...item, ...change }, body, versions: [] }]);
    await imports.commit(1);
    return (await readLibrary(storage)).items[0];
  };

  test('as a link gets what it did not know', async () => {
    const storage = createMemoryStorage();
    await createLibraryWriter(storage).saveLinks([{ ...link('a'), title: 'Known' }]);
    const published = { iso: '2024-05-03', precision: 'day', zone: null } as const;
    expect(await importOne(storage, { title: 'Told', authors: ['Jane Doe'], published })).toMatchObject({
      ...{ title: 'Known', authors: ['Jane Doe'], published },
    });
  });

  test('in the bin comes back, unless it lay in the bin of the file as well', async () => {
    for (const removedAt of [null, now.toISOString()]) {
      const storage = createMemoryStorage();
      const library = createLibraryWriter(storage);
      const { id } = await library.save(createDraft(address('a')));
      await library.remove([id]);
      expect((await importOne(storage, { removedAt }))?.removedAt === null).toBe(removedAt === null);
    }
  });
});
