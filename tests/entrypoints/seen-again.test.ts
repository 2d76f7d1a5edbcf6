import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toCompared } from '../../engine/summary.ts';
import { countChangesOf, keepSeenVersion } from '../../entrypoints/background/seen-again.ts';
import type { SavedArticleDraft } from '../../library/saved-article.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { noteArticleTab } from '../../platform/article-tabs.ts';
import { extensionStorage } from '../../platform/storage.ts';
import { createDraft } from '../library/saved-fixture.ts';

const url = 'https://isle-post.example/news/ferry-returns';
const tab = { tabId: 7, url, shown: url, isRead: true };
const text = 'The ferry sails again after nine years. It carries 40 cars, and is paid for by the state.';
const saved = createDraft(url, { article: { text } });
const changed = createDraft(url, { article: { text: text.replace('40', '45') } });

/** A tab whose page reads like a draft. @returns how often the reader in it was asked */
function showTab({ article, analysis }: SavedArticleDraft, incognito: boolean) {
  const asked = { count: 0 };
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [] });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: 7, url, incognito }),
    sendMessage: async (_: number, { byline }: { byline: string }) => {
      asked.count += 1;
      const reading = { article, verdict: { isArticle: true, score: 1 }, overlayOn: false, panelOpen: false };
      return { ok: true, value: byline === 'get-analysis' ? analysis : reading };
    },
  });
  return asked;
}

beforeEach(() => fakeBrowser.reset());

describe('a saved article whose page is looked at again', () => {
  test.each([
    ['is kept as it is now', changed, false, 1],
    ['is left where it says the same', saved, false, 0],
    ['is left, and not even read, in a private window', changed, true, 0],
  ])('%s', async (_, draft, incognito, versions) => {
    const library = createLibraryWriter(extensionStorage);
    await library.save(saved);
    await noteArticleTab(tab);
    const asked = showTab(draft, incognito);
    await keepSeenVersion(library, tab, 0);
    expect((await library.findByUrl(url))?.versions).toBe(versions);
    if (incognito) expect(asked.count).toBe(0);
  });

  test('tells what has changed since it was saved, however often it was seen since', async () => {
    const library = createLibraryWriter(extensionStorage);
    await library.save(saved);
    await library.keepSeen(changed);
    const item = await library.findByUrl(url);
    if (!item) throw new Error('it is not there');
    expect(await countChangesOf(item, toCompared(changed.article))).toBe(1);
    expect(await countChangesOf(item, toCompared(saved.article))).toBe(0);
  });

  test('says nothing of how another program had read the page', async () => {
    const library = createLibraryWriter(extensionStorage);
    const title = {
      value: 'Ferry',
      evidence: [{ origin: 'import', at: 'title', raw: 'Ferry' }],
      conflicts: [],
    } as const;
    const imported = createDraft(url, { article: { text, title } });
    const item = await library.save(imported);
    expect(await countChangesOf(item, toCompared(changed.article))).toBe(0);
    await library.keepSeen(changed);
    const seen = await library.findByUrl(url);
    expect(seen && (await countChangesOf(seen, toCompared(changed.article)))).toBe(0);
    expect(seen && (await countChangesOf(seen, toCompared(saved.article)))).toBeGreaterThan(0);
  });
});
