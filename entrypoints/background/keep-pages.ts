import { browser } from 'wxt/browser';
import { toCanonicalUrl } from '../../engine/article/fields/canonical-url.ts';
import type { SavedArticleDraft, SavedLink } from '../../library/saved-article.ts';
import type { LibraryWriter } from '../../library/store.ts';
import { type ArticleTab, listArticleTabs } from '../../platform/article-tabs.ts';
import { askReader } from '../../platform/ask-reader.ts';
import { reportError, toBylineError } from '../../platform/errors.ts';
import type { KeptTabs } from '../../platform/message-parts.ts';
import { toSite } from '../../platform/settings.ts';

/** A link as it is put on the list; null where it leads to no page of the web. @param title null where it is not known */
export function toLink(url: string, title: string | null): SavedLink | null {
  if (toSite(url) === null || url.length > 100_000) return null;
  const shown = title?.replace(/\s+/g, ' ').trim().slice(0, 10_000) || null;
  return { url: toCanonicalUrl(url, null), title: shown, tags: [], savedAt: null };
}

/** Reads the article in a tab as it is saved. @throws BylineError `no_access` where Byline is not let in */
export async function readDraft(tabId: number): Promise<SavedArticleDraft> {
  const { article } = await askReader(tabId, 'get-reading', null);
  // Without an analysis the article is still worth keeping.
  const analysis = await askReader(tabId, 'get-analysis', null).catch(() => null);
  // The page may have changed meanwhile, and read again: then the analysis is of another text.
  const { article: now } = await askReader(tabId, 'get-reading', null);
  return { article, analysis: now.text === article.text ? analysis : null, tags: [], note: '' };
}

/** Where a link that was put by may wait for the article in a tab: under its address, or under the one that it shows. */
const toWaiting = ({ url, shown }: ArticleTab): readonly string[] => [
  ...new Set([url, toCanonicalUrl(shown, null)]),
];

/**
 * Fills the link that waits on the list for an article that the reader looks at now: putting it by was asking for it.
 * Nothing is read for it that was not opened and looked at.
 *
 * @returns whether one waited
 */
export async function fillWaiting(
  library: Pick<LibraryWriter, 'findByUrl' | 'fillStub'>,
  tab: ArticleTab,
): Promise<boolean> {
  for (const url of toWaiting(tab)) {
    if (!(await library.findByUrl(url))?.isStub) continue;
    if ((await browser.tabs.get(tab.tabId)).incognito) return false;
    return (await library.fillStub(url, await readDraft(tab.tabId))) !== null;
  }
  return false;
}

/** What keeping one tab has come to. */
type Kept = keyof KeptTabs;

async function keepTab(
  library: LibraryWriter,
  tab: { readonly id: number; readonly url: string; readonly title: string; readonly isLoaded: boolean },
  isArticle: boolean,
): Promise<Kept> {
  if (isArticle)
    try {
      await library.save(await readDraft(tab.id));
      return 'saved';
    } catch (thrown) {
      // What the list does not take would fail for the next tab as well.
      if (['quota', 'write_failed'].includes(toBylineError(thrown).code)) throw thrown;
      reportError('reading a tab to keep', thrown);
    }
  const link = isArticle || !tab.isLoaded ? toLink(tab.url, tab.title) : null;
  if (!link) return 'skipped';
  await library.saveLinks([link]);
  return 'links';
}

/**
 * Puts all open tabs on the list, those of private windows aside: articles are read and saved; tabs that the browser has
 * not loaded yet, of which nothing is known, become links to be read later; other pages are left out.
 */
export async function keepOpenTabs(library: LibraryWriter): Promise<KeptTabs> {
  const articles = new Set((await listArticleTabs()).map(({ tabId }) => tabId));
  const kept = { saved: 0, links: 0, skipped: 0 };
  for (const { id, url, title, incognito, discarded, status } of await browser.tabs.query({})) {
    if (incognito || id === undefined || !url || toSite(url) === null) continue;
    const isLoaded = !discarded && status !== 'unloaded';
    kept[await keepTab(library, { id, url, title: title ?? '', isLoaded }, articles.has(id))] += 1;
  }
  return kept;
}
