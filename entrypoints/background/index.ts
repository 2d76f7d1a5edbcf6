import { defineBackground } from 'wxt/utils/define-background';
import { readBody, readLibrary } from '../../library/library-reader.ts';
import { createNamesIndex } from '../../library/names-index.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { listTags } from '../../library/tags.ts';
import { createWriteQueue } from '../../library/write-queue.ts';
import type { ArticleTab } from '../../platform/article-tabs.ts';
import { breathe } from '../../platform/breathe.ts';
import { BylineError, reportError } from '../../platform/errors.ts';
import { backgroundMessages, backgroundStreams } from '../../platform/messages.ts';
import { listen } from '../../platform/router.ts';
import { correctionsOn, toSite } from '../../platform/settings.ts';
import { createSettingsWriter } from '../../platform/settings-writer.ts';
import { openShortcutSettings, readShortcuts } from '../../platform/shortcuts.ts';
import { extensionStorage } from '../../platform/storage.ts';
import { listenToStreams } from '../../platform/streams.ts';
import { openOptionsPage, paintTone } from '../../platform/tabs.ts';
import { createLazyAnalyzer } from './analyzer.ts';
import { watchContextMenus } from './context-menus.ts';
import { welcomeReader } from './first-run.ts';
import { fillWaiting } from './keep-pages.ts';
import { answerForList } from './list-answers.ts';
import { refusePrivateWindow } from './private-windows.ts';
import { toSummary } from './saved-summary.ts';
import { countChangesOf, keepSeenVersion } from './seen-again.ts';
import { runCommand, watchCommands } from './shortcuts.ts';
import { createTabsKeeper } from './tabs-keeper.ts';
import { watchUnread } from './unread-badge.ts';

/** The background: answers messages, and is the only writer of the list and of the settings. */
export default defineBackground(() => {
  const library = createLibraryWriter(extensionStorage);
  const settings = createSettingsWriter(createWriteQueue());
  const names = createNamesIndex(extensionStorage, breathe);
  const analyzer = createLazyAnalyzer();
  const findSaved = async (url: string) => toSummary(await library.findByUrl(url));
  const lookAt = async (tab: ArticleTab): Promise<boolean> => {
    const isFilled = await fillWaiting(library, tab);
    if (!isFilled) await keepSeenVersion(library, tab);
    return isFilled;
  };
  const tabs = createTabsKeeper(findSaved, analyzer.prepare, lookAt);

  listen(backgroundMessages, {
    'article-found': (found, sender) => tabs.articleFound(found, sender),
    'find-saved': async ({ canonicalUrl, seen }) => {
      const item = await library.findByUrl(canonicalUrl);
      const saved = toSummary(item);
      return item && saved && seen ? { ...saved, changes: await countChangesOf(item, seen) } : saved;
    },
    'find-highlights': async ({ canonicalUrl }) => {
      const item = await library.findByUrl(canonicalUrl);
      const body = item && (await readBody(extensionStorage, item.id));
      return body?.ok ? { id: body.value.id, highlights: body.value.highlights } : null;
    },
    'find-in-list': ({ name, type, canonicalUrl }) => names.find(name, type, canonicalUrl),
    'list-tags': async () => {
      const { items } = await readLibrary(extensionStorage);
      return [...listTags(items.filter(({ removedAt }) => removedAt === null).map(({ tags }) => tags))];
    },
    ...answerForList(library, tabs.savedChanged),
    'open-list': async (ask) => {
      await openOptionsPage(ask?.id ?? null, ask?.view);
      return null;
    },
    'get-shortcuts': readShortcuts,
    'run-command': async ({ name }, { tabId }) => {
      if (tabId !== null) await runCommand(name, tabId);
      return null;
    },
    'change-shortcuts': async () => {
      await openShortcutSettings();
      return null;
    },
    'paint-tone': async ({ tone }, { tabId }) => {
      if (tabId !== null) await paintTone(tabId, tone);
      return null;
    },
    'change-view': (change) => settings.change(change),
    'change-settings': (change) => settings.change(change),
    'set-correction': async ({ field, place }, sender) => {
      await refusePrivateWindow(sender);
      const site = toSite(sender.url ?? '');
      if (site === null) throw new BylineError('bad_message', 'a correction for no site');
      return [...correctionsOn(await settings.correct(site, field, place), site)];
    },
    'forget-correction': ({ site, field }) => settings.correct(site, field, null),
    'set-article-enabled': async ({ url, enabled }, sender) => {
      await refusePrivateWindow(sender);
      return settings.setArticleEnabled(url, enabled);
    },
    'set-site-enabled': async ({ site, enabled }, sender) => {
      await refusePrivateWindow(sender);
      const changed = await settings.setSiteEnabled(site, enabled);
      await tabs.siteSwitched(site, enabled);
      return changed;
    },
  });

  listenToStreams(backgroundStreams, { analyze: analyzer.analyze });

  // Whatever else writes to the list's keys: the copy that is read must not stay behind.
  extensionStorage.watch((keys) => {
    library.noteChanged(keys).catch((thrown) => reportError('noting what has changed', thrown));
  }, new AbortController().signal);
  tabs.watch();
  watchUnread();
  watchContextMenus(library, tabs.savedChanged);
  welcomeReader();
  watchCommands();
});
