import { describe, expect, test } from 'vitest';
import { saveDraft } from '../../entrypoints/background/save-draft.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { createMemoryStorage } from '../library/memory-storage.ts';
import { createDraft } from '../library/saved-fixture.ts';

const url = 'https://isle-post.example/a';

describe('saving an article again', () => {
  test('takes away the tags and the note that the reader took away, and no others', async () => {
    const library = createLibraryWriter(createMemoryStorage());
    await library.save(createDraft(url, { tags: ['sea', 'port'], note: 'mine' }));
    // Added in another window, after the reader saw the first two.
    await library.save(createDraft(url, { tags: ['isles'] }));
    const saved = await saveDraft(library, createDraft(url, { tags: ['port', 'new'] }), {
      tags: ['sea'],
      note: true,
    });
    expect(saved).toMatchObject({ tags: ['port', 'isles', 'new'], note: '' });
  });

  test('keeps both where nothing was taken away', async () => {
    const library = createLibraryWriter(createMemoryStorage());
    await library.save(createDraft(url, { tags: ['sea'], note: 'mine' }));
    for (const none of [null, { tags: [], note: false }])
      expect(await saveDraft(library, createDraft(url), none)).toMatchObject({ tags: ['sea'], note: 'mine' });
  });
});
