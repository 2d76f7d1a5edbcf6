import type { Language, MessageKey } from '../../components/i18n.ts';
import type { OptionsView } from '../../components/options/options-view.tsx';
import { type ListRoute, toRoute } from '../../components/options/route.ts';
import { type LibrarySnapshot, watchLibrary } from '../../library/library-reader.ts';
import type { ListItem } from '../../library/saved-article.ts';
import { reportError, toBylineError } from '../../platform/errors.ts';
import { sendToBackground } from '../../platform/send.ts';
import { extensionStorage } from '../../platform/storage.ts';
import { createOpenChanges } from './changes-session.ts';
import { createDeletions } from './deletions.ts';
import { createInAndOut } from './in-and-out.ts';
import { createInsightsLoader } from './insights-loader.ts';
import { createListSession } from './list-session.ts';
import { createOpenArticle } from './opened-article.ts';
import { createReaderLoader } from './reader-loader.ts';
import { createSettingsSession } from './settings-session.ts';
import { createShownSettings } from './shown-settings.ts';
import { createUsageMeter, exportDamaged, toRemoved } from './storage-care.ts';

/** What is behind the other views. */
const wholeList: ListRoute = { view: 'list', query: '', sort: 'saved', read: null };

/** How long the first drawing of the list is left alone before the rest is begun, in milliseconds. */
const rests = { texts: 50, reader: 500, copy: 1000 };

/** What the options page shows and does: it reads the list, and changes it only by messages to the background. */
export function createOptionsSession(
  language: Language,
  show: (props: Parameters<typeof OptionsView>[0]) => void,
): void {
  const { signal } = new AbortController();
  let snapshot: LibrarySnapshot | null = null;
  let failure: string | null = null;
  const meter = createUsageMeter(() => draw());
  const reading = createOpenArticle(() => draw(), signal);
  const inAndOut = createInAndOut(language, draw);
  const deletions = createDeletions(draw);
  const insights = createInsightsLoader();
  const changes = createOpenChanges((...work) => attempt(...work));

  const attempt = (doing: string, work: () => Promise<unknown>): void => {
    failure = null;
    work()
      .catch((thrown) => {
        reportError(doing, thrown);
        failure = language.t(`error_${toBylineError(thrown).code}` satisfies MessageKey);
      })
      .finally(draw);
  };

  const settings = createShownSettings(() => draw(), signal);
  const reader = createReaderLoader({ language, attempt, changeSettings: settings.change, draw });
  const onRemove = (articles: readonly ListItem[]): void =>
    attempt('deleting articles', () => deletions.remove(articles));
  const onExport = (ids: readonly string[]): void => {
    inAndOut.choose(ids);
    location.hash = '#/in-and-out';
  };
  const list = createListSession({ language, settings, draw, attempt, onRemove, onExport });
  const toSettingsProps = createSettingsSession({ settings, attempt });

  function draw(): void {
    const route = toRoute(location.hash);
    show({
      route,
      articles: snapshot?.items ?? null,
      opened: reading.opened,
      changes: changes.shown,
      reader: reader.toProps(reading.opened, snapshot, settings.current),
      insights: insights.show(route, snapshot?.items ?? null),
      removed: toRemoved(snapshot, new Date()),
      damaged: snapshot?.damaged ?? [],
      undoable: deletions.undoable,
      failure,
      inAndOut: inAndOut.toProps(snapshot?.items.filter(({ removedAt }) => removedAt === null).length ?? 0),
      list: list.toProps(route.view === 'list' ? route : wholeList),
      settings: toSettingsProps(meter.usage),
      onRestore: (ids) => attempt('restoring articles', () => deletions.restore(ids)),
      onPurge: (ids) => attempt('deleting for good', () => sendToBackground('purge', { ids: [...ids] })),
      onExportDamaged: exportDamaged,
    });
  }

  const follow = (): void => {
    const route = toRoute(location.hash);
    const id = route.view === 'list' ? route.read : null;
    if (id !== null) attempt('opening an article', reader.load);
    attempt('opening an article', () => reading.open(id));
    if (route.view === 'insights') attempt('opening the insights', insights.load);
    if (route.view === 'settings') attempt('measuring what is stored', meter.measure);
    changes.open(route.view === 'changes' ? route.id : null);
    draw();
  };

  function setSnapshot(next: LibrarySnapshot): void {
    const isFirst = snapshot === null;
    snapshot = next;
    list.setSnapshot(next);
    draw();
    // What is heavy comes behind the first drawing, or it would be late.
    setTimeout(list.followTexts, isFirst ? rests.texts : 0);
    if (!isFirst) return;
    // Ahead of the first article; where that fails, opening one tries again and says so.
    setTimeout(() => void reader.load().catch(() => undefined), rests.reader);
    setTimeout(attempt, rests.copy, 'making the list ready', () => sendToBackground('prepare-list', null));
  }

  const onUnreadable = (thrown: unknown): void => attempt('reading the list', () => Promise.reject(thrown));
  watchLibrary(extensionStorage, setSnapshot, onUnreadable, signal);
  addEventListener('hashchange', follow);
  follow();
}
