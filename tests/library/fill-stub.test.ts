import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../library/library-reader.ts';
import { toDaysLeft } from '../../library/records.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { countUnread, toUnreadDifference } from '../../library/unread.ts';
import { readUsage } from '../../library/usage.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { createDraft, createSavedRecord } from './saved-fixture.ts';

const link = 'https://isle-post.example/short';
const article = 'https://isle-post.example/news/ferry-returns';

async function createListWithLink() {
  const storage = createMemoryStorage();
  const library = createLibraryWriter(storage);
  await library.saveLinks([
    { url: link, title: 'Ferry', tags: ['later'], savedAt: '2026-01-02T03:04:05.000Z' },
  ]);
  return { storage, library };
}

describe('a link that was put by for later', () => {
  test.each([link, article])(
    'is filled with the article of its page, also under another address: %s',
    async (url) => {
      const { storage, library } = await createListWithLink();
      const filled = await library.fillStub(link, createDraft(url, { tags: ['new'] }));
      const { items } = await readLibrary(storage);
      expect(items).toEqual([filled]);
      expect(filled).toMatchObject({
        ...{
          url,
          isStub: false,
          savedAt: '2026-01-02T03:04:05.000Z',
          removedAt: null,
          tags: ['later', 'new'],
        },
      });
    },
  );

  test('gives its tags to an article that is there already', async () => {
    const { storage, library } = await createListWithLink();
    await library.save(createDraft(article, { tags: ['old'], note: 'mine' }));
    await library.fillStub(link, createDraft(article));
    const { items } = await readLibrary(storage);
    expect(items.map(({ url, tags, note }) => ({ url, tags, note }))).toEqual([
      { url: article, tags: ['old', 'later'], note: 'mine' },
    ]);
  });

  test('is there or filled, never both or neither, after a stop at any write', async () => {
    for (let writes = 0; writes < 3; writes++) {
      const { storage, library } = await createListWithLink();
      storage.writesLeft = writes;
      await library.fillStub(link, createDraft(article)).catch(() => undefined);
      const { items } = await readLibrary(storage);
      expect(items.filter(({ removedAt }) => removedAt === null).map(({ url }) => url)).toEqual([
        writes === 0 ? link : article,
      ]);
    }
  });

  test('that does not wait, or lies in the bin, is not filled', async () => {
    const { storage, library } = await createListWithLink();
    expect(await library.fillStub(article, createDraft(article))).toBeNull();
    await library.remove((await readLibrary(storage)).items.map(({ id }) => id));
    expect(await library.fillStub(link, createDraft(article))).toBeNull();
  });
});

describe('what is unread', () => {
  test('is counted once, and then follows the changes', async () => {
    const { item } = await createSavedRecord('https://news.example/a');
    const moment = '2026-01-02T03:04:05.000Z';
    const unread = { ...item, readAt: null, removedAt: null };
    const read = { ...unread, readAt: moment };
    const removed = { ...unread, removedAt: moment };
    const storage = createMemoryStorage({
      'item:a': { ...unread, id: 'a' },
      'item:b': { ...read, id: 'b' },
      'item:c': { ...removed, id: 'c' },
      'body:a': unread,
    });
    expect(await countUnread(storage)).toBe(1);
    expect(toUnreadDifference({ 'item:d': { newValue: unread }, 'body:d': { newValue: unread } })).toBe(1);
    expect(toUnreadDifference({ 'item:a': { oldValue: unread, newValue: read } })).toBe(-1);
    expect(toUnreadDifference({ 'item:a': { oldValue: unread, newValue: removed } })).toBe(-1);
    expect(toUnreadDifference({ 'item:c': { oldValue: removed } })).toBe(0);
    expect(toUnreadDifference({ 'item:a': { oldValue: unread } })).toBe(-1);
  });
});

test('the bin says for how many days it keeps an article', () => {
  const removedAt = '2026-03-01T12:00:00.000Z';
  const at = (iso: string): number => toDaysLeft(removedAt, new Date(iso));
  expect(at('2026-03-01T12:00:01Z')).toBe(30);
  expect(at('2026-03-30T13:00:00Z')).toBe(1);
  expect(at('2026-05-01T00:00:00Z')).toBe(0);
});

test('what is stored is measured by kind', async () => {
  const values = { 'item:a': 1, 'body:a': 1, 'version:a:0001': 1, settings: {}, snapshot: null };
  const storage = createMemoryStorage(values);
  expect(await readUsage(storage)).toBeNull();
  storage.bytesInUse = async (keys) => (keys ?? Object.keys(values)).length * 10;
  expect(await readUsage(storage)).toEqual({ articles: 10, texts: 10, versions: 10, rest: 20 });
});
