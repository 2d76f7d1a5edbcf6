import type { Language, MessageKey } from '../components/i18n.ts';
import { isArticlePage, readArticle, toKnownNames } from '../engine/index.ts';
import type { Analysis, CorrectableField, Correction, Evidence } from '../engine/model.ts';
import { summarizeSourcing } from '../engine/summary.ts';
import { reportError, toBylineError } from '../platform/errors.ts';
import type { OverlayState, PageReading, SavedSummary } from '../platform/messages.ts';
import { sendToBackground } from '../platform/send.ts';
import { toSite } from '../platform/settings.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { createPanel, type Panel } from './panel.ts';

/** What is over the page while the overlay is on; `ending` takes it all away. */
interface Surface {
  readonly overlay: Overlay;
  readonly panel: Panel;
  readonly ending: AbortController;
}

/** One reading of one page and what the reader does with it. */
export interface Session {
  read(): PageReading;
  /** The analysis, asked for with the first call; asked for again after a failure. */
  analyze(): Promise<Analysis>;
  /** Shows or hides the overlay; null toggles. */
  setOverlay(on: boolean | null): OverlayState;
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
}

/** Reads the page, and keeps the reading, its analysis and the overlay until the signal ends them. */
export function createSession({ language, isPrivate, known }: SessionContext, signal: AbortSignal): Session {
  const verdict = isArticlePage(document, location.href);
  let corrections = known;
  let reading = readArticle(document, location.href, corrections);
  let analysis: Promise<Analysis> | null = null;
  let saved: SavedSummary | null = null;
  let surface: Surface | null = null;

  const toWords = (thrown: unknown): string =>
    language.t(`error_${toBylineError(thrown).code}` satisfies MessageKey);

  function analyze(): Promise<Analysis> {
    analysis ??= sendToBackground('analyze', {
      text: reading.article.text,
      known: [...toKnownNames(reading.article)],
    });
    analysis.catch(() => {
      analysis = null;
    });
    return analysis;
  }

  async function fill({ overlay, panel }: Surface): Promise<void> {
    panel.update({ analysis: { kind: 'loading' } });
    try {
      const ready = await analyze();
      overlay.setAnalysis(ready);
      panel.update({
        analysis: { kind: 'ready', analysis: ready, sourcing: summarizeSourcing(reading.article, ready) },
      });
    } catch (thrown) {
      reportError('the analysis', thrown);
      panel.update({ analysis: { kind: 'failed', message: toWords(thrown) } });
    }
  }

  async function lookUp({ panel }: Surface): Promise<void> {
    try {
      saved = await sendToBackground('find-saved', { canonicalUrl: reading.article.canonicalUrl });
      panel.update({ saved });
    } catch (thrown) {
      reportError('looking the article up on the list', thrown);
    }
  }

  async function save(panel: Panel, tags: readonly string[], note: string): Promise<void> {
    panel.update({ saveStatus: { kind: 'saving' } });
    try {
      // Without an analysis the article is still worth keeping.
      const draft = {
        article: reading.article,
        analysis: await analyze().catch(() => null),
        tags: [...tags],
        note,
      };
      saved = await sendToBackground('save', draft);
      panel.update({ saved, saveStatus: { kind: 'saved' } });
    } catch (thrown) {
      panel.update({ saveStatus: { kind: 'failed', message: toWords(thrown) } });
    }
  }

  /** Keeps what the reader says is right on this site, and reads the page again by it. */
  async function correct(field: CorrectableField, place: Evidence | null): Promise<void> {
    try {
      const { origin, at } = place ?? {};
      const said = origin !== undefined && at !== undefined ? { origin, at } : null;
      corrections = await sendToBackground('set-correction', { field, place: said });
      if (!signal.aborted) readAgain();
    } catch (thrown) {
      surface?.panel.update({ correctionFailure: toWords(thrown) });
    }
  }

  function readAgain(): void {
    const before = reading.article.text;
    reading = readArticle(document, location.href, corrections);
    if (reading.article.text === before) {
      const { article, leftOut } = reading;
      surface?.panel.update({ article, leftOut, corrections, correctionFailure: null });
      return;
    }
    // Another headline may begin the text elsewhere: then marks and analysis are made anew.
    analysis = null;
    setOverlay(false);
    setPanel(true);
  }

  function createSurface(): Surface {
    const ending = new AbortController();
    const until = AbortSignal.any([signal, ending.signal]);
    const overlay = createOverlay(reading, language, until);
    const panel = createPanel(
      overlay.host.panel,
      language,
      {
        article: reading.article,
        leftOut: reading.leftOut,
        corrections,
        correctionFailure: null,
        site: toSite(location.href) ?? location.host,
        analysis: { kind: 'loading' },
        saved,
        saveStatus: { kind: 'idle' },
        isPrivate,
        onClose: () => void setPanel(false),
        onCorrect: (field, place) => void correct(field, place),
        onRetry: () => void fill(created),
        onShowMention: overlay.showMention,
        onShowStatement: overlay.showStatement,
        onShowPart: overlay.showPart,
        onSave: (tags, note) => void save(panel, tags, note),
        onOpenList: () => {
          sendToBackground('open-list', null).catch((thrown) => reportError('opening the list', thrown));
        },
      },
      until,
    );
    const created: Surface = { overlay, panel, ending };
    void fill(created);
    void lookUp(created);
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

  const toState = (): OverlayState => ({
    overlayOn: surface !== null,
    panelOpen: surface?.panel.isOpen ?? false,
  });

  return {
    read: () => ({ ...toState(), article: reading.article, verdict }),
    analyze,
    setOverlay: (on) => setOverlay(on ?? surface === null),
    setPanel: (open) => setPanel(open ?? !surface?.panel.isOpen),
  };
}
