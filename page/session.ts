import type { Language } from '../components/i18n.ts';
import type { CorrectableField, Correction, Evidence } from '../engine/model.ts';
import type { OverlayState, PageReading } from '../platform/messages.ts';
import { sendToBackground } from '../platform/send.ts';
import type { ViewSettings } from '../platform/view-settings.ts';
import type { Change } from './change.ts';
import { createCurrentReading } from './current-reading.ts';
import { createCurrentView } from './current-view.ts';
import { toErrorText } from './error-text.ts';
import { createKeyActions } from './key-actions.ts';
import type { RunningAnalysis } from './running-analysis.ts';
import { createSaving } from './saving.ts';
import { createSurface, type Surface } from './surface.ts';

/** One reading of one page and what the reader does with it. */
export interface Session {
  /** The article in view: what the page shows now, read again by turns with the page. */
  read(): Promise<PageReading>;
  /**
   * After a change of address without a load: stays with what the page still shows, and with the one in view of several
   * articles. False where the page shows something else now.
   */
  follow(): Promise<boolean>;
  /** The analysis, asked for with the first call; asked for again after a failure. */
  analyze(): RunningAnalysis;
  /** Shows or hides the overlay; null toggles. */
  setOverlay(on: boolean | null): Promise<OverlayState>;
  /** Shows articles as the reader wants them from now on. */
  setView(view: ViewSettings): void;
  /** Leads to the next or the previous marked mention; turns the overlay on. */
  walk(step: 1 | -1): Promise<void>;
  /** Saves the article in view, and tells in the page how that went. */
  save(): Promise<void>;
  /** Opens or closes the panel; null toggles. */
  setPanel(open: boolean | null): Promise<OverlayState>;
}

/** What a session is begun with. */
export interface SessionContext {
  readonly language: Language;
  /** Whether the page is in a private window, from which nothing is saved. */
  readonly isPrivate: boolean;
  /** What the reader has said of this site's pages before. */
  readonly known: readonly Correction[];
  /** How the reader wants articles shown. */
  readonly view: ViewSettings;
  /** Whether the reader wants no overlay over the article of an address. */
  readonly isDisabled: (canonicalUrl: string) => boolean;
}

/** Reads the page, and keeps the reading, its analysis and the overlay until the signal ends them. */
export async function createSession(context: SessionContext, signal: AbortSignal): Promise<Session> {
  const { language, isPrivate, isDisabled } = context;
  let { known: corrections } = context;
  const view = createCurrentView(context.view, showView);
  const current = await createCurrentReading(corrections, signal);
  const saving = createSaving(current, language);
  let surface: Surface | null = null;
  let turn = 0;

  /** Keeps what the reader says is right on this site, and reads the page again by it. */
  async function correct(field: CorrectableField, place: Evidence | null): Promise<void> {
    try {
      const { origin, at } = place ?? {};
      const said = origin !== undefined && at !== undefined ? { origin, at } : null;
      corrections = await sendToBackground('set-correction', { field, place: said });
      if (!signal.aborted) readAgain();
    } catch (thrown) {
      surface?.panel.update({ correctionFailure: toErrorText(language, thrown) });
    }
  }

  /** What is over the page, and open there, stays unless the page shows another article now. */
  function take(change: Change): Change {
    const isOther = change === 'article';
    if (isOther) saving.forget();
    if (isOther && isDisabled(current.reading.article.canonicalUrl)) setOverlay(false);
    if (surface) showChange(surface, change);
    return change;
  }

  const readAgain = (): Change => take(current.renew(corrections));
  async function readInView(): Promise<void> {
    if (!current.isFresh()) take(await current.renewInTurns(corrections));
  }
  const setting = { ...context, current, saving, readInView, setOverlay, setPanel };
  const keys = createKeyActions({ ...setting, now: () => ({ surface, view: view.now }) }, signal);

  function showChange({ panel, filling, highlights }: Surface, change: Change): void {
    panel.update({ corrections, correctionFailure: null });
    filling.follow(change);
    if (change !== 'article') return;
    panel.update({ turn: ++turn, saved: null, saveStatus: { kind: 'idle' } });
    void saving.lookUp(panel);
    void highlights.load();
  }

  function laySurface(): Surface {
    return createSurface(
      {
        current,
        saving,
        language,
        keys,
        known: { corrections, turn, isPrivate, view: view.now },
        onClose: () => void setPanel(false),
        onCorrect: (field, place) => void correct(field, place),
        onChangeView: view.change,
        readAgain: async () => !current.hasGone() && take(await current.renewInTurns(corrections)) !== 'none',
        onRewritten() {
          const wasOpen = surface?.panel.isOpen ?? false;
          setOverlay(false);
          setPanel(wasOpen);
          setOverlay(true);
        },
      },
      signal,
    );
  }

  function setOverlay(on: boolean): OverlayState {
    if (on && !surface) keys.begin();
    if (on && !signal.aborted) surface ??= laySurface();
    if (!on) {
      surface?.ending.abort();
      surface = null;
    }
    return toState();
  }

  function setPanel(open: boolean): OverlayState {
    if (open) setOverlay(true);
    surface?.panel.setOpen(open);
    surface?.overlay.roomChanged();
    return toState();
  }

  function showView(next: ViewSettings): void {
    keys.begin();
    surface?.overlay.setMarks(next.marks);
    surface?.panel.update({ view: next });
    surface?.overlay.roomChanged();
  }

  const toState = (): OverlayState => ({
    overlayOn: surface !== null,
    panelOpen: surface?.panel.isOpen ?? false,
  });

  return {
    async read() {
      await readInView();
      return { ...toState(), article: current.reading.article, verdict: current.verdict };
    },
    async follow() {
      const isFollowed = await current.isStillShown(signal);
      if (isFollowed) readAgain();
      return isFollowed;
    },
    ...{ analyze: current.analyze, setView: view.stored, ...keys.ofSession },
    async setOverlay(on) {
      if ((on ?? surface === null) && surface === null) await readInView();
      return setOverlay(on ?? surface === null);
    },
    async setPanel(open) {
      const isOpen = (): boolean => surface?.panel.isOpen ?? false;
      if ((open ?? !isOpen()) && !isOpen()) await readInView();
      return setPanel(open ?? !isOpen());
    },
  };
}
