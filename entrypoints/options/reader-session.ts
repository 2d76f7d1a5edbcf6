import { toTagChange } from '../../components/common/tags.ts';
import type { Language } from '../../components/i18n.ts';
import type { OpenedArticle } from '../../components/options/opened-article-view.tsx';
import type { ReaderProps } from '../../components/options/reader-view.tsx';
import { findQuote } from '../../engine/text/anchor-quote.ts';
import type { Highlight } from '../../library/highlight.ts';
import { toBodyKey } from '../../library/keys.ts';
import type { LibrarySnapshot } from '../../library/library-reader.ts';
import { readBody } from '../../library/library-reader.ts';
import type { ListItem, SavedBody } from '../../library/saved-article.ts';
import { citing } from '../../page/citing.ts';
import { createSavedSurface, type SavedSurface } from '../../page/saved-surface.ts';
import { reportError } from '../../platform/errors.ts';
import { sendToBackground } from '../../platform/send.ts';
import type { Settings } from '../../platform/settings.ts';
import { extensionStorage } from '../../platform/storage.ts';
import { letterSizes } from '../../platform/view-settings.ts';
import { findKeptPlace, goToKeptPlace, type KeptPlace } from './kept-place.ts';
import { keepReadingPlace } from './reading-place.ts';
import type { ShownSettings } from './shown-settings.ts';

/** What the reader view works with. */
export interface ReaderSetting {
  readonly language: Language;
  /** Does what may fail, and says so where it does. */
  readonly attempt: (doing: string, work: () => Promise<unknown>) => void;
  readonly changeSettings: ShownSettings['change'];
  readonly draw: () => void;
}

/** What the reader view shows and does. */
export interface ReaderSession {
  /** Of the article that is open; null while there is none, or no settings yet. */
  toProps(opened: OpenedArticle, list: LibrarySnapshot | null, settings: Settings | null): ReaderProps | null;
}

/** Nothing is being read yet. */
export function createReaderSession({
  language,
  attempt,
  changeSettings,
  draw,
}: ReaderSetting): ReaderSession {
  let surface: SavedSurface | null = null;
  let highlights: readonly Highlight[] = [];
  let shown: HTMLElement | null = null;
  /** Of which article the highlights are. */
  let shownId: string | null = null;
  /** What the reader has before them of a text that is about to be replaced. */
  let kept: { readonly place: KeptPlace; readonly isPanelOpen: boolean } | null = null;
  let known: { saved: SavedBody; item: ListItem | null; settings: Settings } | null = null;

  const update = (
    doing: string,
    change: Parameters<typeof sendToBackground<'update'>>[1]['change'],
  ): void => {
    const id = known?.saved.id;
    if (id !== undefined) attempt(doing, () => sendToBackground('update', { ids: [id], change }));
  };

  const save = {
    onSave(tags: readonly string[], note: string) {
      const { item } = known ?? {};
      // What is as it was is left as it is: another window may have changed it since.
      update('changing tags and note', {
        ...toTagChange(item?.tags ?? [], tags),
        ...(note === item?.note.trim() ? {} : { note }),
      });
    },
    onListTags: () => sendToBackground('list-tags', null),
    onOpenList: () => {
      location.hash = '#/';
    },
  };

  function onShown(text: HTMLElement): () => void {
    if (!known) return () => undefined;
    const { saved, item, settings } = known;
    const ending = new AbortController();
    const { article, analysis, seenAt } = saved;
    surface = createSavedSurface(
      text,
      {
        ...{ article, analysis, seenAt, language, view: settings, save: { ...save, saved: item } },
        // It is dear to make, and the list wants to know of whom the article tells.
        onAnalysis(made) {
          sendToBackground('keep-analysis', { id: saved.id, seenAt, analysis: made }).catch((thrown) =>
            reportError('keeping an analysis', thrown),
          );
        },
        findHighlights: async () => {
          const body = await readBody(extensionStorage, saved.id);
          return body?.ok ? { id: saved.id, highlights: body.value.highlights } : null;
        },
        onHighlights(list) {
          highlights = list;
          draw();
        },
      },
      ending.signal,
    );
    // They may be made and changed on the live page as well.
    extensionStorage.watch((keys) => {
      if (keys.includes(toBodyKey(saved.id))) void surface?.highlights.load();
    }, ending.signal);
    const back = kept;
    kept = null;
    shown = text;
    if (shownId !== saved.id) highlights = [];
    shownId = saved.id;
    if (back?.isPanelOpen) surface.togglePanel();
    if (back) goToKeptPlace(text, article.text, back.place);
    keepReadingPlace(
      { text, position: back ? 0 : (item?.position ?? 0), watchPosition: surface.overlay.watchPosition },
      (position) => {
        sendToBackground('update', { ids: [saved.id], change: { position } }).catch(() => undefined);
      },
      ending.signal,
    );
    return () => {
      [surface, shown] = [null, null];
      ending.abort();
    };
  }

  return {
    toProps(opened, list, settings) {
      if (opened.kind !== 'open' || !settings) return null;
      const saved = opened.body;
      const item = list?.items.find(({ id }) => id === saved.id) ?? null;
      const before = known;
      if (shown && before?.saved.id === saved.id && before.saved.seenAt !== saved.seenAt)
        kept = {
          place: findKeptPlace(shown, before.saved.article.text),
          isPanelOpen: surface?.panel.isOpen ?? false,
        };
      known = { saved, item, settings };
      if (before?.item !== item) surface?.panel.update({ saved: item });
      if (before?.settings !== settings) surface?.setView(settings);
      return {
        saved,
        typography: settings.typography,
        letterSizes,
        highlights: (shownId === saved.id ? highlights : []).map((highlight) => ({
          highlight,
          isFound: findQuote(saved.article.text, highlight) !== null,
        })),
        onShowHighlight(id, isEdited) {
          // After the click, which closes any card.
          setTimeout(() => surface?.overlay.showHighlight(id, isEdited));
        },
        onDeleteHighlight: (id) => surface?.highlights.ways.onDelete(id),
        onUndo: surface?.highlights.canUndo ? () => surface?.highlights.undo() : null,
        onShown,
        onTypography(part) {
          const typography = { ...(known?.settings ?? settings).typography, ...part };
          attempt('changing how texts are set', () =>
            changeSettings({ typography }, () => sendToBackground('change-settings', { typography })),
          );
        },
        onTogglePanel: () => surface?.togglePanel(),
        onPrint: () => print(),
        citation: citing(() => saved),
      };
    },
  };
}
