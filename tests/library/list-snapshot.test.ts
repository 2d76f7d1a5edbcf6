import { beforeAll, describe, expect, test } from 'vitest';
import { toItemKey } from '../../library/keys.ts';
import { readLibrary } from '../../library/library-reader.ts';
import { readSnapshot } from '../../library/list-snapshot.ts';
import { createNamesIndex } from '../../library/names-index.ts';
import type { SavedRecord } from '../../library/saved-article.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { toStored } from '../../library/stored-records.ts';
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts';
import { createDraft, createSavedRecord } from './saved-fixture.ts';

const many = 600;
let records: readonly SavedRecord[];

beforeAll(async () => {
  records = await Promise.all(
    Array.from({ length: many }, (_, i) => createSavedRecord(`https://isle-post.example/${i}`)),
  );
});

async function createLongList() {
  const storage = createMemoryStorage({ library: { schema: 5 }, ...toStored(records) });
  const library = createLibraryWriter(storage);
  await library.refreshSnapshot();
  return { storage, library };
}

/** The list as read through the copy and as it stands under its keys. */
async function readBoth(storage: MemoryStorage) {
  const sorted = ({ items, damaged }: Awaited<ReturnType<typeof readLibrary>>) => ({
    items: items.toSorted((a, b) => a.id.localeCompare(b.id)),
    damaged: damaged.map(({ key }) => key).sort(),
  });
  const copied = sorted(await readLibrary(storage));
  const plain = createMemoryStorage(Object.fromEntries(storage.values));
  await plain.remove(['snapshot']);
  return { copied, whole: sorted(await readLibrary(plain)) };
}

const idOf = (i: number): string => records[i]?.item.id ?? '';

describe('the copy of a long list', () => {
  test('is read instead of the items, and tells the same', async () => {
    const { storage } = await createLongList();
    expect((await readSnapshot(storage))?.items.length).toBe(many);
    const { copied, whole } = await readBoth(storage);
    expect(copied).toEqual(whole);
    expect(copied.items).toHaveLength(many);
  });

  test('follows every kind of change, each in the write of the change itself', async () => {
    const { storage, library } = await createLongList();
    const writes = storage.writes;
    await library.update([idOf(0), idOf(1)], { addTags: ['new'] });
    expect(storage.writes).toBe(writes + 1);
    await library.remove([idOf(2), idOf(3)]);
    await library.purge([idOf(3)]);
    await library.save(createDraft('https://isle-post.example/another'));
    await library.saveLinks([
      { url: 'https://isle-post.example/link', title: null, tags: [], savedAt: null },
    ]);
    expect(await readSnapshot(storage)).not.toBeNull();
    const { copied, whole } = await readBoth(storage);
    expect(copied).toEqual(whole);
    expect(copied.items).toHaveLength(many + 1);
  });

  test('goes on with the background stopped after any of its writes', async () => {
    const { storage: filled } = await createLongList();
    const before = Object.fromEntries(filled.values);
    for (let writes = 0; writes < 8; writes++) {
      const storage = createMemoryStorage(before);
      storage.writesLeft = writes;
      const stopped = createLibraryWriter(storage);
      await stopped.update([idOf(0)], { note: 'kept' }).catch(() => undefined);
      await stopped.remove([idOf(1)]).catch(() => undefined);
      await stopped.purge([idOf(1)]).catch(() => undefined);
      storage.values.set('snapshot', {
        ...Object(storage.values.get('snapshot')),
        madeAt: '2020-01-01T00:00:00Z',
      });
      await stopped.refreshSnapshot().catch(() => undefined);
      storage.writesLeft = Number.POSITIVE_INFINITY;
      const { copied, whole } = await readBoth(storage);
      expect(copied).toEqual(whole);
      const restarted = createLibraryWriter(storage);
      await restarted.update([idOf(4)], { note: 'after' });
      await restarted.refreshSnapshot();
      const after = await readBoth(storage);
      expect(after.copied).toEqual(after.whole);
      expect(await readSnapshot(storage)).not.toBeNull();
    }
  });

  test('shows what is damaged, and what others have changed', async () => {
    const { storage, library } = await createLongList();
    await storage.set({ [toItemKey(idOf(5))]: { schema: 5, id: 7 } });
    await library.noteChanged([toItemKey(idOf(5))]);
    expect((await readBoth(storage)).copied.damaged).toEqual([toItemKey(idOf(5))]);
    storage.values.delete('snapshot');
    await library.refreshSnapshot();
    const { copied, whole } = await readBoth(storage);
    expect(copied).toEqual(whole);
    expect(copied.damaged).toEqual([toItemKey(idOf(5))]);
  });

  test('is not looked at where one of its characters has changed', async () => {
    const { storage } = await createLongList();
    const text = String(storage.values.get('snapshot:07'));
    storage.values.set('snapshot:07', text.replace('Isle', 'Isla'));
    expect(await readSnapshot(storage)).toBeNull();
    expect((await readLibrary(storage)).items).toHaveLength(many);
  });

  test('is given up with more changes than are worth writing down, and made anew', async () => {
    const { storage, library } = await createLongList();
    await library.update(
      records.map(({ item }) => item.id),
      { addTags: ['all'] },
    );
    await library.saveLinks([
      { url: 'https://isle-post.example/link', title: null, tags: [], savedAt: null },
    ]);
    expect(await readSnapshot(storage)).toBeNull();
    await library.refreshSnapshot();
    expect((await readSnapshot(storage))?.items).toHaveLength(many + 1);
  });

  test('does not stand in the way of deleting on a full disk', async () => {
    const { storage, library } = await createLongList();
    await library.remove([idOf(0)]);
    const set = storage.set;
    storage.set = async () => {
      throw new Error('full');
    };
    await createLibraryWriter(storage).purge([idOf(0)]);
    storage.set = set;
    const { copied, whole } = await readBoth(storage);
    expect(copied).toEqual(whole);
    expect(copied.items).toHaveLength(many - 1);
  });

  test('a short list has none', async () => {
    const storage = createMemoryStorage({ library: { schema: 5 }, ...toStored(records.slice(0, 20)) });
    await createLibraryWriter(storage).refreshSnapshot();
    expect(storage.values.has('snapshot')).toBe(false);
  });
});

test('who is named is read from the copy, and from what has changed since', async () => {
  const { storage, library } = await createLongList();
  await library.remove([idOf(0)]);
  const single: (readonly string[])[] = [];
  const counted = {
    ...storage,
    get: (keys: readonly string[]) => {
      single.push(keys.filter((key) => key.startsWith('item:')));
      return storage.get(keys);
    },
  };
  const [named] = records[0]?.item.names ?? [];
  const { total } = await createNamesIndex(counted, () => Promise.resolve()).find(
    named?.name ?? '',
    named?.type ?? 'place',
    '',
  );
  expect(total).toBe(many - 1);
  expect(single.flat()).toEqual([toItemKey(idOf(0))]);
});
