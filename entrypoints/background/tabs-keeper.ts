import { browser } from 'wxt/browser';
import type { GateVerdict } from '../../engine/model.ts';
import {
  type ArticleTab,
  forgetArticleTab,
  listArticleTabs,
  noteArticleTab,
} from '../../platform/article-tabs.ts';
import { reportError } from '../../platform/errors.ts';
import { showIconState } from '../../platform/icon.ts';
import type { SavedSummary } from '../../platform/message-parts.ts';
import type { Sender } from '../../platform/router.ts';
import { sendToTab } from '../../platform/send.ts';
import { readSettings, toSite } from '../../platform/settings.ts';
import { bringInReader, lookAgain } from '../../platform/tabs.ts';

/**
 * Keeps toolbar icons in step with what tabs show, and brings the reader into articles that are looked at: the overlay may
 * open by itself there, and a popup that opens finds the page read.
 *
 * @param lookAt told of an article that is looked at: a link on the list may wait for it, or it may have changed since it
 * was saved; answers whether a link was filled
 * @param expectText told when an article is about to be read whose names will be asked for
 */
export function createTabsKeeper(
  findSaved: (canonicalUrl: string) => Promise<SavedSummary | null>,
  expectText: () => void,
  lookAt: (tab: ArticleTab) => Promise<boolean>,
) {
  async function light(tabId: number, url: string): Promise<void> {
    await showIconState(tabId, { isArticle: true, isSaved: (await findSaved(url)) !== null });
  }

  const inTurn = createTurns();

  /** @param shown the address the tab shows now, or null where whatever it shows is to be left */
  async function leave(tabId: number, shown: string | null): Promise<void> {
    // Where no reader was brought in, nobody answers; then there is nothing to leave.
    await sendToTab(tabId, 'leave', { shown }).catch(() => undefined);
    await forgetArticleTab(tabId);
    await showIconState(tabId, { isArticle: false, isSaved: false });
  }

  async function addressChanged(tabId: number, shown: string): Promise<void> {
    const noted = (await listArticleTabs()).find((tab) => tab.tabId === tabId);
    // The new page's gate may have spoken before the browser told of the change.
    if (noted?.shown === shown) return;
    await leave(tabId, shown);
    await lookAgain(tabId);
  }

  async function articleFound(tabId: number, url: string, shown: string, isOwn: boolean): Promise<void> {
    if (isOwn) {
      await noteArticleTab({ tabId, url, shown, isRead: true });
      return light(tabId, url);
    }
    const settings = await readSettings();
    // The site is the one the tab shows, not the one that the page calls canonical.
    const site = toSite(shown);
    if (site === null || settings.disabledSites.includes(site)) return;
    const { active } = await browser.tabs.get(tabId);
    const isRead = active || settings.overlay;
    await noteArticleTab({ tabId, url, shown, isRead });
    await light(tabId, url);
    if (settings.overlay) expectText();
    if (isRead) await bringInReader(tabId);
    if (active) fill({ tabId, url, shown, isRead });
  }

  /** Nobody waits for it: it takes as long as the analysis does. */
  function fill(tab: ArticleTab): void {
    lookAt(tab)
      .then((isFilled) => (isFilled ? light(tab.tabId, tab.url) : undefined))
      .catch((thrown) => reportError('looking at a saved article again', thrown));
  }

  /** An article that was opened behind other tabs is read when it is first looked at. */
  async function lookedAt(tabId: number): Promise<void> {
    const tab = (await listArticleTabs()).find((noted) => noted.tabId === tabId);
    if (!tab || tab.isRead) return;
    await noteArticleTab({ ...tab, isRead: true });
    await bringInReader(tabId);
    fill(tab);
  }

  return {
    /** A page's gate has found an article, or the welcome page shows its sample. */
    async articleFound({ url }: { url: string; verdict: GateVerdict }, sender: Sender): Promise<null> {
      const { tabId, url: shown, isExtensionPage } = sender;
      if (tabId !== null && shown !== null)
        await inTurn(tabId, () => articleFound(tabId, url, shown, isExtensionPage));
      return null;
    },

    /** The list has changed: badges follow. */
    async savedChanged(): Promise<null> {
      await Promise.all((await listArticleTabs()).map(({ tabId, url }) => light(tabId, url)));
      return null;
    },

    /** Byline was switched on or off on a site: its open tabs follow at once. */
    async siteSwitched(site: string, enabled: boolean): Promise<void> {
      const tabs = await browser.tabs.query({ url: [`*://${site}/*`, `*://www.${site}/*`] });
      await Promise.all(
        tabs.map(({ id }) => id !== undefined && (enabled ? lookAgain(id) : leave(id, null))),
      );
    },

    /** Follows tabs that close, load anew, or change address without a load (pushState). */
    watch(): void {
      browser.tabs.onRemoved.addListener((tabId) => {
        void forgetArticleTab(tabId).catch((thrown) => reportError('forgetting a closed tab', thrown));
      });
      browser.tabs.onActivated.addListener(({ tabId }) => {
        inTurn(tabId, () => lookedAt(tabId)).catch((thrown) => reportError('reading ahead', thrown));
      });
      browser.tabs.onUpdated.addListener((tabId, change) => {
        // With or without a load. After a load the page's own gate speaks too; the second one sees that and is silent.
        const { url } = change;
        if (url === undefined) return;
        inTurn(tabId, () => addressChanged(tabId, url)).catch((thrown) =>
          reportError('following a change of address', thrown),
        );
      });
    },
  };
}

/** What happens to one tab happens in order: a new page's article is not put out by the leaving of the old one. */
function createTurns() {
  const last = new Map<number, Promise<void>>();
  return (tabId: number, work: () => Promise<void>): Promise<void> => {
    const turn = (last.get(tabId) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => undefined);
    last.set(tabId, settled);
    void settled.then(() => last.get(tabId) === settled && last.delete(tabId));
    return turn;
  };
}
