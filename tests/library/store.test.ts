import { describe, expect, test } from 'vitest';
import { toBodyKey, toId, toItemKey } from '../../library/keys.ts';
import {
  type LibrarySnapshot,
  readBody,
  readLibrary,
  readVersions,
  watchLibrary,
} from '../../library/library-reader.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { toStored } from '../../library/stored-records.ts';
import { BylineError } from '../../platform/errors.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { createDraft, createSavedRecord } from './saved-fixture.ts';

const address = (name: string): string => `https://isle-post.example/${name}`;
const keysOf = async (name: string): Promise<string[]> => {
  const id = await toId(address(name));
  return [toItemKey(id), toBodyKey(id)];
};
const mark = 'library';

describe('saving', () => {
  test('writes what lists need and all of it, under two keys, at once', async () => {
    const storage = createMemoryStorage({ [mark]: { schema: 5 } });
    const saved = await createLibraryWriter(storage).save(createDraft(address('a'), { tags: ['sea'] }));
    expect(saved).toMatchObject({ tags: ['sea'], readAt: null, removedAt: null, isStub: false });
    expect([...storage.values.keys()]).toEqual([mark, ...(await keysOf('a'))]);
    expect(storage.writes).toBe(1);
    expect((await readLibrary(storage)).items).toEqual([saved]);
    expect(await readBody(storage, saved.id)).toMatchObject({ ok: true, value: { id: saved.id } });
  });

  test('the same article again joins tags, keeps the note, and stays one record', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const first = await writer.save(createDraft(address('a'), { tags: ['sea'], note: 'mine' }));
    const again = await writer.save(createDraft(address('a'), { tags: ['ship', 'sea'], note: ' ' }));
    expect(again).toEqual({ ...first, tags: ['sea', 'ship'], note: 'mine' });
    expect((await readLibrary(storage)).items).toHaveLength(1);
  });

  test('a text that has changed is kept beside the one before it', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const before = createDraft(address('a'));
    await writer.save(before);
    const text = `${before.article.text}\n\nCorrected.`;
    const { id, versions } = await writer.save(createDraft(address('a'), { article: { text } }));
    expect(versions).toBe(1);
    expect(await readVersions(storage, id)).toMatchObject([{ number: 1, article: before.article }]);
    expect(await readBody(storage, id)).toMatchObject({ value: { article: { text } } });
    const third = await writer.save(createDraft(address('a'), { article: { text: `${text} Twice.` } }));
    expect(third.versions).toBe(2);
    expect((await readVersions(storage, id)).map(({ article }) => article.text)).toEqual([
      before.article.text,
      text,
    ]);
  });

  test('an analysis that has not arrived does not delete the one that is there', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const first = await writer.save(createDraft(address('a')));
    expect(await writer.save(createDraft(address('a'), { analysis: null }))).toEqual(first);
  });

  test('what lies in the bin comes back, with its note', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    const { id } = await writer.save(createDraft(address('a'), { note: 'mine' }));
    await writer.remove([id]);
    expect(await writer.save(createDraft(address('a')))).toMatchObject({ id, note: 'mine', removedAt: null });
  });

  test('takes away the tags and the note that the reader took away, and no others', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    await writer.save(createDraft(address('a'), { tags: ['sea', 'port'], note: 'mine' }));
    // Added in another window, after the reader saw the first two.
    await writer.save(createDraft(address('a'), { tags: ['isles'] }));
    const draft = createDraft(address('a'), { tags: ['port', 'new'] });
    const saved = await writer.save(draft, { tags: ['sea'], note: true });
    expect(saved).toMatchObject({ tags: ['port', 'isles', 'new'], note: '' });
  });

  test('two windows that save at once make two records, or one of the same article', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    await Promise.all([
      writer.save(createDraft(address('a'), { tags: ['one'] })),
      writer.save(createDraft(address('b'))),
      writer.save(createDraft(address('a'), { tags: ['two'] })),
    ]);
    const { items } = await readLibrary(storage);
    expect(items.map(({ tags }) => tags).sort()).toEqual([[], ['one', 'two']]);
  });

  test.each(['quota', 'write_failed'] as const)(
    'a write that fails (%s) is told and loses nothing',
    async (code) => {
      const storage = createMemoryStorage();
      const writer = createLibraryWriter(storage);
      const kept = await writer.save(createDraft(address('a')));
      storage.failure = new BylineError(code, 'no room');
      await expect(writer.save(createDraft(address('b')))).rejects.toMatchObject({ code });
      await expect(writer.update([kept.id], { note: 'new' })).rejects.toMatchObject({ code });
      await expect(writer.remove([kept.id])).rejects.toMatchObject({ code });
      storage.failure = null;
      expect((await readLibrary(storage)).items).toEqual([kept]);
      await expect(writer.save(createDraft(address('b')))).resolves.toMatchObject({ removedAt: null });
    },
  );
});

describe('links for later', () => {
  const link = (name: string) => ({ url: address(name), title: name, tags: [], savedAt: null });

  test('are put on the list once, and never over an article', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const whole = await writer.save(createDraft(address('a')));
    expect(await writer.saveLinks([link('a'), link('b'), link('b')])).toBe(1);
    const { items } = await readLibrary(storage);
    expect(items).toMatchObject([whole, { url: address('b'), title: 'b', isStub: true }]);
  });

  test('come back from the bin when they are put by again', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    const { id } = await writer.save(createDraft(address('a'), { tags: ['sea'], note: 'mine' }));
    await writer.remove([id]);
    expect(await writer.saveLinks([{ ...link('a'), tags: ['later'] }])).toBe(1);
    const back = { isStub: false, removedAt: null, tags: ['sea', 'later'], note: 'mine' };
    expect(await writer.findByUrl(address('a'))).toMatchObject(back);
  });

  test('write over nothing that is damaged', async () => {
    const [itemKey] = await keysOf('a');
    const storage = createMemoryStorage({ [String(itemKey)]: { schema: 5, note: 'mine', tags: 7 } });
    await createLibraryWriter(storage).saveLinks([link('a')]);
    const { items, damaged } = await readLibrary(storage);
    expect(items).toMatchObject([{ url: address('a'), isStub: true }]);
    expect(damaged).toMatchObject([{ original: { note: 'mine', tags: 7 } }]);
  });

  test('become articles when their pages are read', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    await writer.saveLinks([{ ...link('a'), tags: ['later'] }]);
    const filled = await writer.save(createDraft(address('a')));
    expect(filled).toMatchObject({ isStub: false, tags: ['later'], versions: 0 });
  });
});

describe('changing', () => {
  test('leaves what the change does not name', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    const { id } = await writer.save(createDraft(address('a'), { tags: ['sea'], note: 'mine' }));
    const readAt = '2026-05-04T06:01:10.000Z';
    expect(await writer.update([id], { readAt })).toMatchObject([{ tags: ['sea'], note: 'mine', readAt }]);
    expect(await writer.update([id], { tags: ['a', 'a'] })).toMatchObject([{ tags: ['a'], note: 'mine' }]);
    expect(await writer.update([id], { addTags: ['b'], removeTags: ['a'] })).toMatchObject([{ tags: ['b'] }]);
    const many = Array.from({ length: 100 }, (_, i) => `tag ${i}`);
    await expect(writer.update([id], { addTags: many })).rejects.toThrow(
      expect.objectContaining({ code: 'too_many_tags' }),
    );
    expect(await writer.update([id], { readAt: '2026-06-01T00:00:00.000Z' })).toMatchObject([{ readAt }]);
    expect(await writer.update([id], { readAt: null, note: '', position: 0.5 })).toMatchObject([
      { readAt: null, note: '', position: 0.5 },
    ]);
  });

  test('of many articles is one write', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const a = await writer.save(createDraft(address('a')));
    const b = await writer.save(createDraft(address('b')));
    const { writes } = storage;
    await writer.update([a.id, b.id], { addTags: ['both'] });
    expect(storage.writes).toBe(writes + 1);
    expect((await readLibrary(storage)).items.map(({ tags }) => tags)).toEqual([['both'], ['both']]);
  });

  test('loses none of several changes made at once', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    const { id } = await writer.save(createDraft(address('a')));
    const readAt = '2026-05-04T06:01:10.000Z';
    await Promise.all([
      writer.update([id], { note: 'n' }),
      writer.update([id], { tags: ['t'] }),
      writer.update([id], { readAt }),
    ]);
    expect(await writer.update([id], {})).toMatchObject([{ note: 'n', tags: ['t'], readAt }]);
  });

  test('an article that is not there is an error', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    await expect(writer.update(['none'], {})).rejects.toMatchObject({ code: 'not_found' });
    await expect(writer.remove(['none'])).rejects.toMatchObject({ code: 'not_found' });
    await expect(writer.changeHighlights('none', { put: [], removed: [] })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('highlights stay when the article is saved again', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const { id } = await writer.save(createDraft(address('a')));
    const highlight = {
      ...{ id: 'h1', exact: 'ferry', prefix: 'the ', suffix: ' sails', start: 4, end: 9, note: 'why' },
      createdAt: '2026-05-04T06:01:10.000Z',
    };
    expect(await writer.changeHighlights(id, { put: [highlight], removed: [] })).toMatchObject({
      highlights: 1,
    });
    await writer.save(createDraft(address('a')));
    expect(await readBody(storage, id)).toMatchObject({ value: { highlights: [highlight] } });
  });

  test('what several windows make of highlights at once is all kept, in the order of the text', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const { id } = await writer.save(createDraft(address('a')));
    const passage = (number: number) => ({
      ...{
        id: `h${number}`,
        exact: 'ferry',
        prefix: '',
        suffix: '',
        start: number,
        end: number + 5,
        note: '',
      },
      createdAt: '2026-05-04T06:01:10.000Z',
    });
    await writer.changeHighlights(id, { put: [passage(9)], removed: [] });
    await Promise.all([
      writer.changeHighlights(id, { put: [passage(5)], removed: [] }),
      writer.changeHighlights(id, { put: [{ ...passage(9), note: 'why' }], removed: [] }),
      writer.changeHighlights(id, { put: [passage(1)], removed: ['h5'] }),
    ]);
    expect(await readBody(storage, id)).toMatchObject({
      value: { highlights: [{ id: 'h1' }, { id: 'h9', note: 'why' }] },
    });
    const many = Array.from({ length: 2000 }, (_, i) => passage(100 + i));
    await expect(writer.changeHighlights(id, { put: many, removed: [] })).rejects.toMatchObject({
      code: 'too_many_highlights',
    });
    expect(await readBody(storage, id)).toMatchObject({ value: { highlights: { length: 2 } } });
  });
});

describe('the bin', () => {
  test('keeps what is deleted, and gives it back whole', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const saved = await writer.save(createDraft(address('a'), { note: 'mine' }));
    await writer.remove([saved.id]);
    expect(await writer.findByUrl(address('a'))).toBeNull();
    expect((await readLibrary(storage)).items[0]?.removedAt).not.toBeNull();
    await writer.restore([saved.id]);
    expect(await writer.findByUrl(address('a'))).toEqual(saved);
  });

  test('is emptied of what has lain there for more than 30 days, bodies and all', async () => {
    const days = (count: number): string => new Date(Date.now() - count * 86_400_000).toISOString();
    const records = [
      await createSavedRecord(address('old'), { removedAt: days(31) }),
      await createSavedRecord(address('recent'), { removedAt: days(29) }),
      await createSavedRecord(address('listed'), { savedAt: days(400) }),
    ];
    const storage = createMemoryStorage({ [mark]: { schema: 5 }, ...toStored(records) });
    await createLibraryWriter(storage).emptyBin();
    expect([...storage.values.keys()]).toEqual([
      mark,
      ...(await keysOf('recent')),
      ...(await keysOf('listed')),
    ]);
  });

  test('alone can be emptied by hand', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const [a, b] = [
      await writer.save(createDraft(address('a'))),
      await writer.save(createDraft(address('b'))),
    ];
    await writer.remove([a.id]);
    await writer.purge([a.id, b.id]);
    expect((await readLibrary(storage)).items).toEqual([b]);
    expect(await readBody(storage, a.id)).toBeNull();
  });
});

describe('a damaged record', () => {
  const damaged = { schema: 5, id: 'broken', tags: 'torn' };

  test('is shown with its reason, kept as it is, and hides no other', async () => {
    const storage = createMemoryStorage({ 'item:broken': damaged });
    const good = await createLibraryWriter(storage).save(createDraft(address('good')));
    const { items, damaged: found } = await readLibrary(storage);
    expect(items).toEqual([good]);
    expect(found).toEqual([
      { key: 'item:broken', original: damaged, reason: { code: 'fields', detail: expect.any(String) } },
    ]);
    expect(storage.values.get('item:broken')).toEqual(damaged);
  });

  test('under another record’s key is not taken for that record', async () => {
    const { item } = await createSavedRecord(address('b'));
    const storage = createMemoryStorage({ 'item:a': item });
    expect((await readLibrary(storage)).damaged).toMatchObject([{ key: 'item:a' }]);
  });

  test('is kept when its article is saved anew', async () => {
    const [itemKey = '', bodyKey = ''] = await keysOf('a');
    const storage = createMemoryStorage({ [itemKey]: damaged, [bodyKey]: 7 });
    const saved = await createLibraryWriter(storage).save(createDraft(address('a')));
    const { items, damaged: found } = await readLibrary(storage);
    expect(items).toEqual([saved]);
    expect(found.map(({ original }) => original)).toEqual([damaged, 7]);
  });
});

describe('watching', () => {
  test('tells of the list at once and after each change, until it is ended', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const seen: LibrarySnapshot[] = [];
    const controller = new AbortController();
    watchLibrary(
      storage,
      (snapshot) => seen.push(snapshot),
      () => undefined,
      controller.signal,
    );
    const { id } = await writer.save(createDraft(address('a')));
    await storage.set({ settings: {} });
    await writer.update([id], { note: 'new' });
    await expect
      .poll(() => seen.map(({ items }) => items.map(({ note }) => note)))
      .toEqual([[], [''], ['new']]);
    controller.abort();
    await writer.save(createDraft(address('b')));
    expect(seen).toHaveLength(3);
  });
});
