import { describe, expect, test } from 'vitest';
import { toJsonExport } from '../../library/export/json.ts';
import { readJsonImport } from '../../library/import/json.ts';
import { createLibraryWriter, readLibrary } from '../../library/store.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { createSavedArticle } from './saved-fixture.ts';

const removedAt = '2026-06-01T00:00:00.000Z';
const first = createSavedArticle({ id: 'first' });
const second = createSavedArticle({
  id: 'second',
  removedAt,
  article: { ...first.article, canonicalUrl: 'https://isle-post.example/second' },
});

describe('the JSON export', () => {
  test('comes back whole, the bin with it', async () => {
    const source = createMemoryStorage({ 'article:first': first, 'article:second': second });
    const file = toJsonExport(await readLibrary(source), new Date());
    const { records, refused } = readJsonImport(file);
    expect(refused).toEqual([]);
    const target = createMemoryStorage();
    expect(await createLibraryWriter(target).restoreRecords(records)).toEqual({ added: 2, joined: 0 });
    expect(Object.fromEntries(target.values)).toEqual(Object.fromEntries(source.values));
  });

  test('holds damaged records as they are', async () => {
    const damaged = { schema: 1, id: 'broken' };
    const file = toJsonExport(
      await readLibrary(createMemoryStorage({ 'article:broken': damaged })),
      new Date(),
    );
    expect(JSON.parse(file)).toMatchObject({ format: 'byline-list', articles: [], damaged: [damaged] });
  });
});

describe('the JSON import', () => {
  test('joins what is on the list already: tags of both, the list’s own note where the file has none', async () => {
    const storage = createMemoryStorage({
      'article:here': createSavedArticle({ id: 'here', tags: ['a'], note: 'kept' }),
    });
    const file = createSavedArticle({ id: 'there', tags: ['b'], note: '' });
    expect(await createLibraryWriter(storage).restoreRecords([file])).toEqual({ added: 0, joined: 1 });
    expect((await readLibrary(storage)).articles).toMatchObject([
      { id: 'here', tags: ['a', 'b'], note: 'kept' },
    ]);
  });

  test('refuses a malformed row by its number, and goes on', () => {
    const file = JSON.stringify({
      format: 'byline-list',
      version: 1,
      articles: [first, { schema: 1 }, second, 7],
    });
    const { records, refused } = readJsonImport(file);
    expect(records.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(refused.map(({ row }) => row)).toEqual([2, 4]);
  });

  test.each([
    ['broken JSON', '{"format":'],
    ['another program’s file', '{"items":[]}'],
    ['a list', '[]'],
    ['nothing', ''],
  ])('says that %s is no export', (_, source) => {
    expect(() => readJsonImport(source)).toThrow(/no export of Byline/);
  });
});
