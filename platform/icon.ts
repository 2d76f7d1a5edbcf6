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
    isSaved ? browser.action.setBadgeText({ tabId, text: '✓' }) : clearBadge(tabId),
  ]).catch(() => undefined);
}

/** A tab without a badge of its own shows what holds for all: the unread count, or nothing. */
async function clearBadge(tabId: number): Promise<void> {
  // Both browsers want null for that, of which the types know nothing.
  await Reflect.apply(browser.action.setBadgeText, browser.action, [{ tabId, text: null }]);
}

/** More would not fit. */
const mostShown = 999;

/** Shows on the icon, over all tabs that have no badge of their own, how many articles are unread. @param count null for nothing */
export async function showUnreadCount(count: number | null): Promise<void> {
  const text = !count ? '' : count > mostShown ? `${mostShown}+` : String(count);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: '#1d6b54' }),
  ]);
}

/** How long a flash lasts, in milliseconds. */
const flashFor = 2500;

/** Shows on a tab's icon, for a moment, how what the reader asked for there has gone. @param words for the icon's title */
export async function flashBadge(tabId: number | null, isDone: boolean, words: string): Promise<void> {
  if (tabId === null) return;
  const [text, title] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getTitle({ tabId }),
  ]);
  await browser.action.setBadgeText({ tabId, text: isDone ? '+' : '!' });
  await browser.action.setTitle({ tabId, title: words });
  await new Promise((resolve) => setTimeout(resolve, flashFor));
  await browser.action.setTitle({ tabId, title });
  if (text === '✓') await browser.action.setBadgeText({ tabId, text });
  else await clearBadge(tabId);
}
