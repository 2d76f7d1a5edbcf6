import { browser } from 'wxt/browser';

/** What the toolbar icon can say about a tab. */
export interface IconState {
  readonly isArticle: boolean;
  readonly isSaved: boolean;
}

/** Shows a tab's state on the toolbar icon. Tabs that are gone by now are passed over. */
export async function showIconState(tabId: number, { isArticle, isSaved }: IconState): Promise<void> {
  const name = isArticle ? 'lit' : 'plain';
  const path = { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png`, 48: `/icons/${name}-48.png` };
  const title = browser.i18n.getMessage(
    isSaved ? 'action_title_saved' : isArticle ? 'action_title_article' : 'action_title',
  );
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: isSaved ? '✓' : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1d6b54' }),
  ]).catch(() => undefined);
}
