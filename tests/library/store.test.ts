import { describe, expect, test } from 'vitest';
import { createLibraryWriter, type LibrarySnapshot, readLibrary, watchLibrary } from '../../library/store.ts';
import { BylineError } from '../../platform/errors.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { createDraft, createSavedArticle } from './saved-fixture.ts';

const address = (name: string): string => `https://isle-post.example/${name}`;

describe('saving', () => {
  test('gives identity and times, under a key of its own', async () => {
    const storage = createMemoryStorage({ settings: { overlay: true } });
    const saved = await createLibraryWriter(storage).save(createDraft(address('a'), { tags: ['sea'] }));
    expect(saved).toMatchObject({ tags: ['sea'], readAt: null, removedAt: null });
    expect([...storage.values.keys()]).toEqual(['settings', `article:${saved.id}`]);
    expect((await readLibrary(storage)).articles).toEqual([saved]);
  });

  test('the same article again joins tags, keeps the note, and stays one record', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const first = await writer.save(createDraft(address('a'), { tags: ['sea'], note: 'mine' }));
    const again = await writer.save(createDraft(address('a'), { tags: ['ship', 'sea'], note: ' ' }));
    expect(again).toMatchObject({
      id: first.id,
      savedAt: first.savedAt,
      tags: ['sea', 'ship'],
      note: 'mine',
    });
    expect(storage.values.size).toBe(1);
  });

  test('an analysis that has not arrived does not delete the one that is there', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    const first = await writer.save(createDraft(address('a')));
    const again = await writer.save(createDraft(address('a'), { analysis: null }));
    expect(again.analysis).toEqual(first.analysis);
  });

  test('two windows that save at once make two records, or one of the same article', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    await Promise.all([
      writer.save(createDraft(address('a'), { tags: ['one'] })),
      writer.save(createDraft(address('b'))),
      writer.save(createDraft(address('a'), { tags: ['two'] })),
    ]);
    const { articles } = await readLibrary(storage);
    expect(articles.map(({ tags }) => tags).sort()).toEqual([[], ['one', 'two']]);
  });

  test.each(['quota', 'write_failed'] as const)(
    'a write that fails (%s) is told and loses nothing',
    async (code) => {
      const storage = createMemoryStorage();
      const writer = createLibraryWriter(storage);
      const kept = await writer.save(createDraft(address('a')));
      storage.failure = new BylineError(code, 'no room');
      await expect(writer.save(createDraft(address('b')))).rejects.toMatchObject({ code });
      await expect(writer.update(kept.id, { note: 'new' })).rejects.toMatchObject({ code });
      await expect(writer.remove([kept.id])).rejects.toMatchObject({ code });
      storage.failure = null;
      expect((await readLibrary(storage)).articles).toEqual([kept]);
      await expect(writer.save(createDraft(address('b')))).resolves.toMatchObject({ removedAt: null });
    },
  );
});

describe('changing', () => {
  test('leaves what the change does not name', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    const { id } = await writer.save(createDraft(address('a'), { tags: ['sea'], note: 'mine' }));
    const readAt = '2026-05-04T06:01:10.000Z';
    expect(await writer.update(id, { readAt })).toMatchObject({ tags: ['sea'], note: 'mine', readAt });
    expect(await writer.update(id, { tags: ['a', 'a'] })).toMatchObject({
      tags: ['a'],
      note: 'mine',
      readAt,
    });
    expect(await writer.update(id, { readAt: null, note: '' })).toMatchObject({ readAt: null, note: '' });
  });

  test('loses none of several changes made at once', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    const { id } = await writer.save(createDraft(address('a')));
    const readAt = '2026-05-04T06:01:10.000Z';
    await Promise.all([
      writer.update(id, { note: 'n' }),
      writer.update(id, { tags: ['t'] }),
      writer.update(id, { readAt }),
    ]);
    expect(await writer.update(id, {})).toMatchObject({ note: 'n', tags: ['t'], readAt });
  });

  test('an article that is not there is an error', async () => {
    const writer = createLibraryWriter(createMemoryStorage());
    await expect(writer.update('none', {})).rejects.toMatchObject({ code: 'not_found' });
    await expect(writer.remove(['none'])).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the bin', () => {
  test('keeps what is deleted, and gives it back whole', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const saved = await writer.save(createDraft(address('a'), { note: 'mine' }));
    await writer.remove([saved.id]);
    expect(await writer.findByUrl(address('a'))).toBeNull();
    expect((await readLibrary(storage)).articles[0]?.removedAt).not.toBeNull();
    await writer.restore([saved.id]);
    expect(await writer.findByUrl(address('a'))).toEqual(saved);
  });

  test('is emptied of what has lain there for more than 30 days', async () => {
    const days = (count: number): string => new Date(Date.now() - count * 86_400_000).toISOString();
    const old = createSavedArticle({ id: 'old', removedAt: days(31) });
    const recent = createSavedArticle({ id: 'recent', removedAt: days(29) });
    const listed = createSavedArticle({ id: 'listed', removedAt: null, savedAt: days(400) });
    const storage = createMemoryStorage({
      'article:old': old,
      'article:recent': recent,
      'article:listed': listed,
    });
    await createLibraryWriter(storage).remove(['listed']);
    expect([...storage.values.keys()].sort()).toEqual(['article:listed', 'article:recent']);
  });
});

describe('a damaged record', () => {
  const damaged = { schema: 1, id: 'broken', article: 'torn' };

  test('is shown with its reason, kept as it is, and hides no other', async () => {
    const good = createSavedArticle({ id: 'good' });
    const storage = createMemoryStorage({ 'article:broken': damaged, 'article:good': good });
    const { articles, damaged: found } = await readLibrary(storage);
    expect(articles).toEqual([good]);
    expect(found).toEqual([{ key: 'article:broken', original: damaged, reason: expect.any(String) }]);
    await createLibraryWriter(storage).save(createDraft(address('b')));
    expect(storage.values.get('article:broken')).toEqual(damaged);
  });

  test('under another record’s key is not taken for that record', async () => {
    const storage = createMemoryStorage({ 'article:a': createSavedArticle({ id: 'b' }) });
    expect((await readLibrary(storage)).damaged).toMatchObject([{ key: 'article:a' }]);
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
    await writer.save(createDraft(address('a')));
    await storage.set({ settings: {} });
    await expect.poll(() => seen.map(({ articles }) => articles.length)).toEqual([0, 1]);
    controller.abort();
    await writer.save(createDraft(address('b')));
    expect(seen).toHaveLength(2);
  });
});
