import type { Language } from '../components/i18n.ts';
import { findWhen, readStatedDay } from '../engine/index.ts';
import type { CorrectableField, Correction, Evidence } from '../engine/model.ts';
import { reportError } from '../platform/errors.ts';
import type { OverlayState, PageReading } from '../platform/messages.ts';
import { sendToBackground } from '../platform/send.ts';
import { toSite } from '../platform/settings.ts';
import { defaultView, panelWidths, type ViewSettings } from '../platform/view-settings.ts';
import { createCurrentReading } from './current-reading.ts';
import { toErrorText } from './error-text.ts';
import { createOverlay } from './overlay.ts';
import { createPanel } from './panel.ts';
import type { RunningAnalysis } from './running-analysis.ts';
import { createSaving } from './saving.ts';
import { fillSurface, type Surface } from './surface.ts';

/** One reading of one page and what the reader does with it. */
export interface Session {
  /** The article in view: what the page shows now, read again. */
  read(): PageReading;
  /**
   * After a change of address without a load: stays with a page of several articles, and with the one in view there.
   * False where the page shows something else now.
   */
  follow(): Promise<boolean>;
  /** The analysis, asked for with the first call; asked for again after a failure. */
  analyze(): RunningAnalysis;
  /** Shows or hides the overlay; null toggles. */
  setOverlay(on: boolean | null): OverlayState;
  /** Shows articles as the reader wants them from now on. */
  setView(view: ViewSettings): void;
  /** Opens or closes the panel; null toggles. */
  setPanel(open: boolean | null): OverlayState;
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
}

/** Reads the page, and keeps the reading, its analysis and the overlay until the signal ends them. */
export async function createSession(
  { language, isPrivate, known, view: firstView }: SessionContext,
  signal: AbortSignal,
): Promise<Session> {
  let corrections = known;
  let view = firstView;
  const current = await createCurrentReading(corrections, signal);
  const saving = createSaving(current, language);
  let surface: Surface | null = null;

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

  /** Reads what the page shows now. What is over the page stays where it fits that, and is else laid anew. */
  function readAgain(): void {
    if (current.renew(corrections)) {
      const { article } = current.reading;
      surface?.panel.update({ article, corrections, correctionFailure: null });
      return;
    }
    saving.forget();
    if (!surface) return;
    const wasOpen = surface.panel.isOpen;
    setOverlay(false);
    setOverlay(true);
    if (wasOpen) setPanel(true);
  }

  function readInView(): void {
    if (!current.isFresh()) readAgain();
  }

  async function follow(): Promise<boolean> {
    const isFollowed = await current.isAmongSeveral(signal);
    if (isFollowed) readAgain();
    return isFollowed;
  }

  function createSurface(): Surface {
    const ending = new AbortController();
    const until = AbortSignal.any([signal, ending.signal]);
    const overlay = createOverlay(current.reading, language, view, until);
    const panel = createPanel(
      overlay.host.panel,
      language,
      {
        article: current.reading.article,
        corrections,
        correctionFailure: null,
        site: toSite(location.href) ?? location.host,
        analysis: { kind: 'loading' },
        saved: saving.saved,
        saveStatus: { kind: 'idle' },
        isPrivate,
        view,
        widths: { ...panelWidths, usual: defaultView.panel.width },
        onChangeView: (part) => {
          // At once, not only when it is stored: readers look at what they change.
          setView({ ...view, ...part });
          sendToBackground('change-view', part).catch((thrown) =>
            reportError('changing how articles are shown', thrown),
          );
        },
        onClose: () => void setPanel(false),
        onCorrect: (field, place) => void correct(field, place),
        onRetry: () => void fillSurface(created, current, language),
        onShowMention: overlay.showMention,
        onShowStatement: overlay.showStatement,
        onShowPart: overlay.showPart,
        watchPosition: overlay.watchPosition,
        findWhen,
        findLeftOut: () => current.reading.leftOut,
        readStatedDay,
        onShowSpan: overlay.showSpan,
        onSave: (tags, note) => void saving.save(panel, tags, note),
        onOpenList: () => {
          sendToBackground('open-list', null).catch((thrown) => reportError('opening the list', thrown));
        },
      },
      until,
    );
    const created: Surface = { overlay, panel, ending };
    void fillSurface(created, current, language);
    void saving.lookUp(panel);
    return created;
  }

  function setOverlay(on: boolean): OverlayState {
    if (on && !signal.aborted) surface ??= createSurface();
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

  function setView(next: ViewSettings): void {
    view = next;
    surface?.overlay.setMarks(view.marks);
    surface?.panel.update({ view });
    surface?.overlay.roomChanged();
  }

  const toState = (): OverlayState => ({
    overlayOn: surface !== null,
    panelOpen: surface?.panel.isOpen ?? false,
  });

  return {
    read() {
      readInView();
      return { ...toState(), article: current.reading.article, verdict: current.verdict };
    },
    follow,
    analyze: current.analyze,
    setView,
    setOverlay: (on) => setOverlay(on ?? surface === null),
    setPanel(open) {
      const isOpen = surface?.panel.isOpen ?? false;
      const opens = open ?? !isOpen;
      if (opens && !isOpen) readInView();
      return setPanel(opens);
    },
  };
}
