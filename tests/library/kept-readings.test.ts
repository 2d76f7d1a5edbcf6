import { describe, expect, test } from 'vitest';
import { readLibrary, readRecord } from '../../library/library-reader.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { createDraft } from './saved-fixture.ts';

const url = 'https://isle-post.example/news/ferry-returns';

describe('the analysis of a text that had none', () => {
  const { analysis } = createDraft(url);

  test('is kept once it is made, and the list knows the names', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const { id, names } = await writer.save(createDraft(url, { analysis: null, tags: ['sea'] }));
    expect(names).toEqual([]);
    const seenAt = (await readRecord(storage, id))?.body?.seenAt ?? '';
    if (analysis) await writer.keepAnalysis(id, seenAt, analysis);
    const record = await readRecord(storage, id);
    expect(record?.body).toMatchObject({ seenAt, analysis });
    expect(record?.item).toMatchObject({ tags: ['sea'], versions: 0 });
    expect(record?.item.names.length).toBeGreaterThan(0);
  });

  test('is not kept where the text is another by now, or is gone', async () => {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const { id } = await writer.save(createDraft(url, { analysis: null }));
    if (analysis) await writer.keepAnalysis(id, '2026-01-01T00:00:00.000Z', analysis);
    expect((await readRecord(storage, id))?.body?.analysis).toBeNull();
    await writer.remove([id]);
    await writer.purge([id]);
    if (analysis) await writer.keepAnalysis(id, '2026-01-01T00:00:00.000Z', analysis);
    expect((await readLibrary(storage)).items).toEqual([]);
  });
});

describe('a saved page that is seen again', () => {
  const text = 'The ferry sails again after nine years. It carries 40 cars, and is paid for by the state.';
  const saved = createDraft(url, { article: { text }, tags: ['sea'], note: 'mine' });
  const see = (change: Partial<typeof saved.article>) =>
    createDraft(url, { article: { ...saved.article, ...change }, analysis: null });

  async function createList() {
    const storage = createMemoryStorage();
    const writer = createLibraryWriter(storage);
    const { id } = await writer.save(saved);
    return { storage, writer, id };
  }

  test('is kept as a version where it says something else; what is the reader’s stays', async () => {
    const { storage, writer, id } = await createList();
    expect(await writer.keepSeen(see({ text: text.replace('40', '45') }))).toBe(true);
    const record = await readRecord(storage, id);
    expect(record?.body?.article.text).toContain('45 cars');
    expect(record?.versions.map(({ article }) => article.text)).toEqual([text]);
    expect(record?.item).toMatchObject({ tags: ['sea'], note: 'mine', versions: 1 });
  });

  test.each([
    ['it says the same', { text: text.replace('It carries', ' It  carries') }],
    ['its date is stated more exactly', { published: toField('2026-05-02T08:30') }],
    ['most of it is not there', { text: 'Log in to read on.' }],
  ])('is not where %s', async (_, change) => {
    const { storage, writer } = await createList();
    const before = structuredClone([...storage.values]);
    expect(await writer.keepSeen(see(change))).toBe(false);
    expect([...storage.values]).toEqual(before);
  });

  test('is not where it was never saved, is a link, or lies in the bin', async () => {
    const { writer, id } = await createList();
    await writer.remove([id]);
    expect(await writer.keepSeen(see({ text: `${text} More.` }))).toBe(false);
    const other = 'https://isle-post.example/other';
    expect(await writer.keepSeen(createDraft(other))).toBe(false);
    await writer.saveLinks([{ url: other, title: null, tags: [], savedAt: null }]);
    expect(await writer.keepSeen(createDraft(other))).toBe(false);
  });

  test('is kept five hundred times by itself, and then only when it is saved', async () => {
    const { storage, writer, id } = await createList();
    for (let i = 0; i < 502; i++) await writer.keepSeen(see({ text: `${text} Update ${i}.` }));
    expect((await readRecord(storage, id))?.versions).toHaveLength(500);
    await writer.save(see({ text: `${text} The last one.` }));
    const record = await readRecord(storage, id);
    expect(record?.versions).toHaveLength(501);
    expect(record?.body?.article.text).toContain('The last one');
  });
});

function toField(iso: string) {
  const value = { iso, precision: 'minute', zone: null } as const;
  return { value, evidence: [{ origin: 'meta', at: 'date', raw: iso }], conflicts: [] } as const;
}
