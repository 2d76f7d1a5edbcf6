import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** An open tab that shows an article. */
export interface ArticleTab {
  readonly tabId: number;
  /** The article's canonical address, which the list knows it by. */
  readonly url: string;
  /** The address that the tab shows. */
  readonly shown: string;
  /** Whether the reader is in the page, which has been looked at. */
  readonly isRead: boolean;
}

const keyPrefix = 'article-tab:';
const storedSchema = v.object({ tabId: v.number(), url: v.string(), shown: v.string(), isRead: v.boolean() });

/*
 * Kept in session storage, one key a tab: memory that outlives the background, which may be stopped at any moment,
 * and that never reaches the disk.
 */

/** Remembers that a tab shows an article. */
export async function noteArticleTab(tab: ArticleTab): Promise<void> {
  await browser.storage.session.set({ [`${keyPrefix}${tab.tabId}`]: tab });
}

/** Forgets a tab that was closed or shows something else now. */
export async function forgetArticleTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(`${keyPrefix}${tabId}`);
}

/** The open tabs that show articles. */
export async function listArticleTabs(): Promise<readonly ArticleTab[]> {
  const stored = await browser.storage.session.get(null);
  return Object.values(stored).flatMap((value) => (v.is(storedSchema, value) ? [value] : []));
}
