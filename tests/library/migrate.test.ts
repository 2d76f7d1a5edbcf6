import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../library/library-reader.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts';
import { createDraft, readSavedFixtures } from './saved-fixture.ts';

const old = Object.fromEntries(
  [...readSavedFixtures()]
    .filter(([schema]) => schema <= 4)
    .map(([schema, record]) => [`article:s${schema}`, record]),
);
const torn = { schema: 4, id: 'torn', article: 'torn' };
const address = 'https://isle-post.example/new';

const open = (storage: MemoryStorage) => createLibraryWriter(storage).findByUrl(address);
const idsOf = async (storage: MemoryStorage) => (await readLibrary(storage)).items.map(({ id }) => id).sort();

describe('whole records of earlier schemas', () => {
  test('become items and bodies when the list is first opened', async () => {
    const storage = createMemoryStorage({ ...old, 'article:torn': torn });
    await open(storage);
    const { items, damaged } = await readLibrary(storage);
    expect(items.length).toBeGreaterThan(0);
    expect(damaged).toMatchObject([{ key: 'article:torn', original: torn }]);
    expect([...storage.values.keys()].filter((key) => key.startsWith('article:'))).toEqual(['article:torn']);
  });

  test('are all there after a stop at any moment', async () => {
    const whole = createMemoryStorage(old);
    await open(whole);
    const expected = await idsOf(whole);
    for (let writes = 0; writes < 12; writes++) {
      const storage = createMemoryStorage(old);
      storage.writesLeft = writes;
      await open(storage).catch(() => undefined);
      storage.writesLeft = Number.POSITIVE_INFINITY;
      await open(storage);
      expect(await idsOf(storage)).toEqual(expected);
    }
  });

  test('do not come before what was saved meanwhile', async () => {
    const storage = createMemoryStorage(old);
    const writer = createLibraryWriter(storage);
    await writer.save(createDraft(address));
    expect(await writer.findByUrl(address)).not.toBeNull();
  });
});
