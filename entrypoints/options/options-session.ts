import type { Language, MessageKey } from '../../components/i18n.ts';
import { type OptionsView, toRoute } from '../../components/options/options-view.tsx';
import { type LibrarySnapshot, watchLibrary } from '../../library/library-reader.ts';
import type { ListItem } from '../../library/saved-article.ts';
import { type SortOrder, searchArticles, sortArticles } from '../../library/search.ts';
import { reportError, toBylineError } from '../../platform/errors.ts';
import { sendToBackground } from '../../platform/send.ts';
import { readSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { extensionStorage } from '../../platform/storage.ts';
import { createInAndOut } from './in-and-out.ts';
import { createOpenArticle } from './opened-article.ts';
import { createReaderSession } from './reader-session.ts';

/** How long a deletion can be undone from where it was done; the bin keeps it for longer. */
const undoFor = 12_000;

/** What the options page shows and does: it reads the list, and changes it only by messages to the background. */
export function createOptionsSession(
  language: Language,
  show: (props: Parameters<typeof OptionsView>[0]) => void,
): void {
  const { signal } = new AbortController();
  let snapshot: LibrarySnapshot | null = null;
  let settings: Settings | null = null;
  let query = '';
  let order: SortOrder = 'saved';
  let undoable: ListItem | null = null;
  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  let failure: string | null = null;
  let bytesInUse: number | null = null;
  const reading = createOpenArticle();
  const inAndOut = createInAndOut(language, () => draw());

  const attempt = (doing: string, work: () => Promise<unknown>): void => {
    failure = null;
    work()
      .catch((thrown) => {
        reportError(doing, thrown);
        failure = language.t(`error_${toBylineError(thrown).code}` satisfies MessageKey);
      })
      .finally(draw);
  };

  const reader = createReaderSession({ language, attempt, setSettings });

  function draw(): void {
    const listed = (snapshot?.items ?? []).filter(({ removedAt }) => removedAt === null);
    show({
      route: toRoute(location.hash),
      articles: snapshot && listed,
      opened: reading.opened,
      reader: reader.toProps(reading.opened, snapshot, settings),
      removed: (snapshot?.items ?? []).filter(({ removedAt }) => removedAt !== null),
      damaged: snapshot?.damaged ?? [],
      undoable,
      failure,
      inAndOut: inAndOut.toProps(listed.length),
      list: {
        articles: sortArticles(searchArticles(listed, query), order, language.locale),
        total: listed.length,
        query,
        order,
        onQuery: (next) => {
          query = next;
          draw();
        },
        onOrder: (next) => {
          order = next;
          draw();
        },
        onRemove: remove,
        onChange: (id, change) =>
          attempt('changing an article', () => sendToBackground('update', { ids: [id], change })),
      },
      settings: settings && {
        settings,
        bytesInUse,
        onOverlay: (overlay) =>
          attempt('changing a setting', () => sendToBackground('change-settings', { overlay })),
        onView: (part) => {
          // At once, not only when it is stored: the next switch goes on from this one.
          if (settings) setSettings({ ...settings, ...part });
          attempt('changing how articles are shown', () => sendToBackground('change-view', part));
        },
        onEnableSite: (site) =>
          attempt('switching a site on', () => sendToBackground('set-site-enabled', { site, enabled: true })),
        onForgetCorrection: ({ site, field }) =>
          attempt('forgetting a correction', () => sendToBackground('forget-correction', { site, field })),
      },
      onRestore: (id) => {
        if (undoable?.id === id) undoable = null;
        attempt('restoring an article', () => sendToBackground('restore', { ids: [id] }));
      },
    });
  }

  function setSettings(next: Settings): void {
    settings = next;
    draw();
  }

  function remove(id: string): void {
    const saved = snapshot?.items.find((one) => one.id === id) ?? null;
    attempt('deleting an article', async () => {
      await sendToBackground('remove', { ids: [id] });
      undoable = saved;
      clearTimeout(undoTimer);
      undoTimer = setTimeout(() => {
        undoable = null;
        draw();
      }, undoFor);
    });
  }

  const follow = (): void => {
    const route = toRoute(location.hash);
    attempt('opening an article', () => reading.open(route.view === 'read' ? route.id : null));
    draw();
  };

  watchLibrary(
    extensionStorage,
    (next) => {
      snapshot = next;
      void extensionStorage.bytesInUse().then((bytes) => {
        bytesInUse = bytes;
        draw();
      });
      draw();
    },
    (thrown) => attempt('reading the list', () => Promise.reject(thrown)),
    signal,
  );
  watchSettings(setSettings, signal);
  void readSettings().then(setSettings);
  addEventListener('hashchange', follow);
  follow();
  attempt('making the list ready', () => sendToBackground('prepare-list', null));
}
