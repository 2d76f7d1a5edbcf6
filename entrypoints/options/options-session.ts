import type { Language, MessageKey } from '../../components/i18n.ts';
import { type OptionsView, toRoute } from '../../components/options/options-view.tsx';
import { toJsonExport } from '../../library/export/json.ts';
import { readJsonImport } from '../../library/import/json.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import { type SortOrder, searchArticles, sortArticles } from '../../library/search.ts';
import { type LibrarySnapshot, watchLibrary } from '../../library/store.ts';
import { reportError, toBylineError } from '../../platform/errors.ts';
import { sendToBackground } from '../../platform/send.ts';
import { readSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { extensionStorage } from '../../platform/storage.ts';

/** How long a deletion can be undone from where it was done; the bin keeps it for longer. */
const undoFor = 12_000;
/** Records handed over in one message. */
const importBatch = 200;

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
  let undoable: SavedArticle | null = null;
  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  let failure: string | null = null;
  let importReport: string | null = null;
  let bytesInUse: number | null = null;

  const attempt = (doing: string, work: () => Promise<unknown>): void => {
    failure = null;
    work()
      .catch((thrown) => {
        reportError(doing, thrown);
        failure = language.t(`error_${toBylineError(thrown).code}` satisfies MessageKey);
      })
      .finally(draw);
  };

  function draw(): void {
    const listed = (snapshot?.articles ?? []).filter(({ removedAt }) => removedAt === null);
    show({
      route: toRoute(location.hash),
      articles: snapshot && listed,
      removed: (snapshot?.articles ?? []).filter(({ removedAt }) => removedAt !== null),
      damaged: snapshot?.damaged ?? [],
      undoable,
      failure,
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
          attempt('changing an article', () => sendToBackground('update', { id, change })),
      },
      settings: settings && {
        settings,
        bytesInUse,
        importReport,
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
        onExport: exportList,
        onImport: (file) => attempt('the import', () => importFile(file)),
      },
      onRestore: (id) => {
        if (undoable?.id === id) undoable = null;
        attempt('restoring an article', () => sendToBackground('restore', { ids: [id] }));
      },
    });
  }

  function remove(id: string): void {
    const saved = snapshot?.articles.find((one) => one.id === id) ?? null;
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

  function exportList(): void {
    if (!snapshot) return;
    const link = document.createElement('a');
    const now = new Date();
    link.href = URL.createObjectURL(new Blob([toJsonExport(snapshot, now)], { type: 'application/json' }));
    link.download = `byline-${now.toISOString().slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  async function importFile(file: File): Promise<void> {
    try {
      const { records, refused } = readJsonImport(await file.text());
      let added = 0;
      let joined = 0;
      for (let i = 0; i < records.length; i += importBatch) {
        const result = await sendToBackground('import-records', {
          records: records.slice(i, i + importBatch),
        });
        added += result.added;
        joined += result.joined;
      }
      const rows = refused
        .slice(0, 10)
        .map(({ row, reason }) => language.t('options_import_refused', row, reason));
      importReport = [language.t('options_import_done', added, joined, refused.length), ...rows].join(' ');
    } catch (thrown) {
      const { code, message } = toBylineError(thrown);
      importReport =
        code === 'internal' ? language.t('options_import_failed', message) : language.t(`error_${code}`);
    }
  }

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
  const setSettings = (next: Settings): void => {
    settings = next;
    draw();
  };
  watchSettings(setSettings, signal);
  void readSettings().then(setSettings);
  addEventListener('hashchange', draw);
  draw();
}
