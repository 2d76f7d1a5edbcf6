import type { SaveStatus } from '../components/common/save-form.tsx';
import type { Language, MessageKey } from '../components/i18n.ts';
import type { AnalysisState } from '../components/panel/panel-view.tsx';
import { isArticlePage, type Reading, readArticle } from '../engine/index.ts';
import type { Analysis, GateVerdict } from '../engine/model.ts';
import { summarizeSourcing } from '../engine/summary.ts';
import { reportError, toBylineError } from '../platform/errors.ts';
import type { OverlayState, PageReading, SavedSummary } from '../platform/messages.ts';
import { sendToBackground } from '../platform/send.ts';
import { createOverlay, type Overlay } from './overlay.ts';

/**
 * One reading of one page, from its start until the signal ends it: the article, its analysis once it comes, and the
 * overlay while it is on.
 */
export function createSession(language: Language, signal: AbortSignal) {
  const verdict: GateVerdict = isArticlePage(document, location.href);
  const reading: Reading = readArticle(document, location.href);
  const { article } = reading;
  const analysis: Promise<Analysis> = sendToBackground('analyze', { text: article.text, language: article.language?.value ?? null });
  analysis.catch((thrown) => reportError('the analysis', thrown));
  let overlay: { readonly view: Overlay; readonly ending: AbortController } | null = null;
  let panelOpen = false;
  let saved: SavedSummary | null = null;

  const words = (thrown: unknown): string => language.t(`error_${toBylineError(thrown).code}` satisfies MessageKey);
  const toState = (): Promise<AnalysisState> =>
    analysis.then(
      (ready): AnalysisState => ({ kind: 'ready', analysis: ready, sourcing: summarizeSourcing(article, ready) }),
      (thrown: unknown): AnalysisState => ({ kind: 'failed', message: words(thrown) }),
    );

  async function save(tags: readonly string[], note: string): Promise<void> {
    const tell = (status: SaveStatus): void => overlay?.view.setSaved(saved, status);
    tell({ kind: 'saving' });
    try {
      // Without an analysis the article is still worth keeping.
      const draft = { article, analysis: await analysis.catch(() => null), tags: [...tags], note };
      saved = await sendToBackground('save', draft);
      tell({ kind: 'saved' });
    } catch (thrown) {
      tell({ kind: 'failed', message: words(thrown) });
    }
  }

  function turnOn(): void {
    if (overlay || signal.aborted) return;
    const ending = new AbortController();
    const view = createOverlay(
      reading,
      language,
      {
        onSave: (tags, note) => void save(tags, note),
        onOpenList: () => void sendToBackground('open-list', null).catch((thrown) => reportError('opening the list', thrown)),
        onClosePanel: () => setPanel(false),
      },
      AbortSignal.any([signal, ending.signal]),
    );
    overlay = { view, ending };
    void toState().then((state) => view.setAnalysis(state));
    void sendToBackground('find-saved', { canonicalUrl: article.canonicalUrl })
      .then((found) => {
        saved = found;
        view.setSaved(found, { kind: 'idle' });
      })
      .catch((thrown) => reportError('looking the article up', thrown));
  }

  function setOverlay(on: boolean): OverlayState {
    if (on) turnOn();
    else {
      overlay?.ending.abort();
      overlay = null;
      panelOpen = false;
    }
    return state();
  }

  function setPanel(open: boolean): OverlayState {
    if (open) turnOn();
    panelOpen = open;
    overlay?.view.setPanel(open, open);
    return state();
  }

  const state = (): OverlayState => ({ overlayOn: overlay !== null, panelOpen });

  return {
    read: (): PageReading => ({ ...state(), article, verdict }),
    analysis,
    /** Null toggles. */
    setOverlay: (on: boolean | null): OverlayState => setOverlay(on ?? overlay === null),
    setPanel: (open: boolean | null): OverlayState => setPanel(open ?? !panelOpen),
  };
}
