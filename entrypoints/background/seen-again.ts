import { browser } from 'wxt/browser';
import type { Article } from '../../engine/model.ts';
import { type ComparedArticle, toCompared } from '../../engine/summary.ts';
import { countChanges } from '../../library/changes.ts';
import { toVersionKey } from '../../library/keys.ts';
import { readBody } from '../../library/library-reader.ts';
import type { ListItem } from '../../library/saved-article.ts';
import { isImported, isNewVersion } from '../../library/seen-version.ts';
import type { LibraryWriter } from '../../library/store.ts';
import { upgradeVersion } from '../../library/upgrade.ts';
import { type ArticleTab, listArticleTabs } from '../../platform/article-tabs.ts';
import { askReader } from '../../platform/ask-reader.ts';
import { extensionStorage } from '../../platform/storage.ts';
import { readDraft } from './keep-pages.ts';

/** How long a page may still fill itself before it is looked at, in milliseconds. */
const settles = 1500;

/** The article as it was when the reader saved it: the earliest version that Byline has read itself. */
async function readSaved({ id, versions }: ListItem): Promise<Article | null> {
  // An imported text may stand before it.
  const keys = [1, 2].filter((number) => number <= versions).map((number) => toVersionKey(id, number));
  const stored = keys.length > 0 ? await extensionStorage.get(keys) : {};
  for (const key of keys) {
    const version = upgradeVersion(stored[key]);
    if (version.ok && !isImported(version.value.article)) return version.value.article;
  }
  const body = await readBody(extensionStorage, id);
  return body?.ok ? body.value.article : null;
}

/** How much of a saved article is not what its page says now; nothing where it cannot be read. */
export async function countChangesOf(item: ListItem, seen: ComparedArticle): Promise<number> {
  const saved = await readSaved(item);
  return saved && !isImported(saved) ? countChanges(toCompared(saved), seen) : 0;
}

/**
 * Keeps what the page of a saved article says now as a version of its own, where that is something else than what is on
 * the list. Nothing of a private window is kept. The page may fill itself for a moment before.
 *
 * @param tab one that is looked at, on a site that Byline is let in to
 * @param settlesIn for how long, in milliseconds
 */
export async function keepSeenVersion(
  library: Pick<LibraryWriter, 'findByUrl' | 'keepSeen'>,
  { tabId, url, shown }: ArticleTab,
  settlesIn = settles,
): Promise<void> {
  const item = await library.findByUrl(url);
  if (!item || item.isStub || (await browser.tabs.get(tabId)).incognito) return;
  await new Promise((resolve) => setTimeout(resolve, settlesIn));
  if (!(await listArticleTabs()).some((tab) => tab.tabId === tabId && tab.shown === shown)) return;
  const { article, verdict } = await askReader(tabId, 'get-reading', null);
  const body = await readBody(extensionStorage, item.id);
  if (!verdict.isArticle || !body?.ok || article.canonicalUrl !== item.url) return;
  if (!isNewVersion(item, body.value.article, article)) return;
  const draft = await readDraft(tabId);
  if (draft.article.canonicalUrl === item.url) await library.keepSeen(draft);
}
