import { browser } from 'wxt/browser';
import type { LibraryWriter } from '../../library/store.ts';
import { listArticleTabs } from '../../platform/article-tabs.ts';
import { BylineError, reportError, toBylineError } from '../../platform/errors.ts';
import { translate } from '../../platform/i18n.ts';
import { flashBadge } from '../../platform/icon.ts';
import { keepOpenTabs, readDraft, toLink } from './keep-pages.ts';

const webPages = ['http://*/*', 'https://*/*'];

/** What of a click on a menu's entry is looked at. */
export interface MenuClick {
  readonly menuItemId: string | number;
  readonly linkUrl?: string | undefined;
  /** Firefox tells it. */
  readonly linkText?: string | undefined;
}

/** The tab in which the menu was opened. */
export interface ClickedTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly incognito: boolean;
}

/** Does what an entry of the menu says. @throws BylineError `private_window`, and what the list throws */
export async function choose(library: LibraryWriter, click: MenuClick, tab: ClickedTab): Promise<void> {
  if (click.menuItemId === 'keep-tabs') {
    await keepOpenTabs(library);
    return;
  }
  if (tab.incognito) throw new BylineError('private_window', 'refused to store from a private window');
  const isArticle = (await listArticleTabs()).some(({ tabId }) => tabId === tab.id);
  if (click.menuItemId === 'later-page' && tab.id !== undefined && isArticle) {
    await library.save(await readDraft(tab.id));
    return;
  }
  const isPage = click.menuItemId === 'later-page';
  const link = isPage
    ? toLink(tab.url ?? '', tab.title ?? null)
    : toLink(click.linkUrl ?? '', click.linkText ?? null);
  if (!link) throw new BylineError('not_an_article', 'a link to no page of the web');
  await library.saveLinks([link]);
}

async function create(): Promise<void> {
  // Titles follow the browser's language; the menu itself outlives the background.
  await browser.contextMenus.removeAll();
  const [later, tabs] = [translate('menu_read_later'), translate('menu_keep_tabs')];
  browser.contextMenus.create({
    ...{ id: 'later-link', title: later, contexts: ['link'], targetUrlPatterns: webPages },
  });
  browser.contextMenus.create({
    ...{ id: 'later-page', title: later, contexts: ['page'], documentUrlPatterns: webPages },
  });
  browser.contextMenus.create({ id: 'keep-tabs', title: tabs, contexts: ['action'] });
}

/**
 * Byline's entries in the menus of links, pages and the icon; Firefox for Android has no such menus.
 *
 * @param changed told after what was chosen has changed the list
 */
export function watchContextMenus(library: LibraryWriter, changed: () => Promise<unknown>): void {
  // Absent there, whatever the types say.
  if (!('contextMenus' in browser) || !browser.contextMenus) return;
  const make = (): void => {
    create().catch((thrown) => reportError('making the menus', thrown));
  };
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const clicked: ClickedTab = tab ?? { incognito: false };
    choose(library, click, clicked)
      .then(changed)
      .then(() => flashBadge(clicked.id ?? null, true, translate('menu_kept')))
      .catch((thrown) => {
        reportError('keeping from a menu', thrown);
        return flashBadge(clicked.id ?? null, false, translate(`error_${toBylineError(thrown).code}`));
      });
  });
}
