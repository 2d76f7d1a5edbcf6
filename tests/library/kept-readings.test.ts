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
