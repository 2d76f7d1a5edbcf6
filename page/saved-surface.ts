import { toAnalysisState } from '../components/common/analysis-state.ts';
import type { Language } from '../components/i18n.ts';
import type { PanelProps } from '../components/panel/panel-view.tsx';
import { findWhen, mapTextNodes, readStatedDay, type TextMap } from '../engine/index.ts';
import type { Analysis, Article } from '../engine/model.ts';
import { reportError } from '../platform/errors.ts';
import type { Highlight } from '../platform/messages.ts';
import { sendToBackground } from '../platform/send.ts';
import { defaultView, markKinds, panelWidths, type ViewSettings } from '../platform/view-settings.ts';
import { createCardWays } from './card-ways.ts';
import { citing } from './citing.ts';
import { createCurrentView } from './current-view.ts';
import { toErrorText } from './error-text.ts';
import type { FoundHighlights } from './highlighting.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { createOwnHighlights, type OwnHighlights } from './own-highlights.ts';
import { createPanel, type Panel } from './panel.ts';
import { keepBeside } from './room-beside-panel.ts';
import { runAnalysis } from './running-analysis.ts';

/** Marks, cards and panel over a saved text. */
export interface SavedSurface {
  readonly overlay: Overlay;
  readonly panel: Panel;
  readonly highlights: OwnHighlights;
  togglePanel(): void;
  /** Shows articles as the reader wants them from now on. */
  setView(view: ViewSettings): void;
}

/** What is shown, and what is done with it. */
export interface SavedSurfaceSetting {
  readonly article: Article;
  /** When its page was read, ISO 8601. */
  readonly seenAt: string;
  /** Null where the article was saved before its analysis was there: then it is made now. */
  readonly analysis: Analysis | null;
  /** Told of an analysis that was made now. */
  readonly onAnalysis: (analysis: Analysis) => void;
  readonly language: Language;
  readonly view: ViewSettings;
  /** What the list holds of the reader's own highlights, and who is told of all of them after each change. */
  readonly findHighlights: () => Promise<FoundHighlights | null>;
  readonly onHighlights: (highlights: readonly Highlight[]) => void;
  /** What the Save tab shows and does. */
  readonly save: Pick<PanelProps, 'saved' | 'onSave' | 'onListTags' | 'onOpenList'>;
}

/** The map of a text whose pieces stand in elements that say in `data-at` where each begins. */
function mapShownText(shown: HTMLElement, text: string): TextMap {
  const placed = [...shown.querySelectorAll<HTMLElement>('[data-at]')].flatMap(({ firstChild, dataset }) =>
    firstChild instanceof Text ? [{ node: firstChild, at: Number(dataset.at) }] : [],
  );
  return mapTextNodes(placed, text);
}

/**
 * Lays over a saved text, on a page of Byline's own, what lies over articles on the web; gone once the signal is aborted.
 *
 * @param shown the element that the text stands in
 */
export function createSavedSurface(
  shown: HTMLElement,
  setting: SavedSurfaceSetting,
  signal: AbortSignal,
): SavedSurface {
  const { article, language } = setting;
  const view = createCurrentView(setting.view, show);
  const reading = { article, articles: 1, leftOut: [], textMap: mapShownText(shown, article.text) };
  const highlights = createHighlightsOf(setting, () => overlay, signal);
  const outside = createCardWays(
    () => article,
    ({ id }) => {
      overlay.closeCard();
      setOpen(true);
      panel.update({ goal: { speaker: id } });
    },
    highlights.ways,
  );
  const overlay = createOverlay(reading, language, view.now, outside, signal);
  const panel = createPanel(overlay.host.panel, language, toPanelProps(), signal);
  const beside = keepBeside(overlay.host, signal);
  let areMarksHidden = false;

  function toPanelProps(): PanelProps {
    return {
      ...toFixedProps(setting, overlay),
      view: view.now,
      onChangeView: view.change,
      onClose: () => setOpen(false),
      onRetry: () => void fill(),
      onToggleMarks: toggleMarks,
    };
  }

  function setOpen(isOpen: boolean): void {
    panel.setOpen(isOpen);
    beside.follow();
    overlay.roomChanged();
  }

  function show(next: ViewSettings): void {
    areMarksHidden = false;
    overlay.setMarks(next.marks);
    panel.update({ view: next });
    beside.follow();
    overlay.roomChanged();
  }

  function toggleMarks(): void {
    const { marks } = view.now;
    areMarksHidden = !areMarksHidden;
    overlay.setMarks(areMarksHidden ? { ...marks, hidden: [...markKinds] } : marks);
    overlay.host.announce(language.t(areMarksHidden ? 'marks_hidden' : 'marks_shown'));
  }

  async function fill(): Promise<void> {
    try {
      const analysis = setting.analysis ?? (await runAnalysis(article, signal).whole);
      overlay.setAnalysis(analysis);
      panel.update({ analysis: toAnalysisState(article, analysis) });
      if (!setting.analysis) setting.onAnalysis(analysis);
    } catch (thrown) {
      if (signal.aborted) return;
      reportError('the analysis of a saved article', thrown);
      panel.update({
        analysis: { kind: 'failed', message: toErrorText(language, thrown), entities: null },
      });
    }
  }

  watchTextKeys(shown, toKeys({ overlay, highlights, toggleMarks }), signal);
  void fill();
  void highlights.load();
  return { overlay, panel, highlights, togglePanel: () => setOpen(!panel.isOpen), setView: view.stored };
}

/** The reader's own highlights, of which the list tells. */
const createHighlightsOf = (
  { article, language, findHighlights, onHighlights }: SavedSurfaceSetting,
  toOverlay: () => Overlay,
  signal: AbortSignal,
): OwnHighlights =>
  createOwnHighlights(
    {
      ...{ language, toOverlay, toText: () => article.text },
      ...{ find: findHighlights, saveFirst: null, onList: onHighlights },
    },
    signal,
  );

/** What each key does in the text. */
function toKeys({
  overlay,
  highlights,
  toggleMarks,
}: Pick<SavedSurface, 'overlay' | 'highlights'> & { readonly toggleMarks: () => void }) {
  const doWithSelection = highlights.watch();
  return {
    n: () => overlay.walk(1),
    p: () => overlay.walk(-1),
    m: toggleMarks,
    h: () => doWithSelection('highlight'),
    a: () => doWithSelection('note'),
  };
}

/** Keys that work while the focus is in the text, and nowhere else. */
function watchTextKeys(
  shown: HTMLElement,
  does: Readonly<Record<string, () => void>>,
  signal: AbortSignal,
): void {
  const onKeyDown = ({ key, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): void => {
    if (!ctrlKey && !altKey && !metaKey && !isComposing && Object.hasOwn(does, key)) does[key]?.();
  };
  shown.addEventListener('keydown', onKeyDown, { signal });
}

/** What the panel over a saved article shows and never changes by itself. */
const toFixedProps = ({ article, seenAt, save }: SavedSurfaceSetting, overlay: Overlay) => ({
  ...save,
  article,
  turn: 0,
  goal: null,
  site: '',
  corrections: [],
  correctionFailure: null,
  onCorrect: null,
  analysis: { kind: 'loading' } as const,
  saveStatus: { kind: 'idle' } as const,
  isPrivate: false,
  widths: { ...panelWidths, usual: defaultView.panel.width },
  findWhen,
  readStatedDay,
  findLeftOut: () => [],
  ...citing(() => ({ article, seenAt })),
  watchPosition: overlay.watchPosition,
  onWalk: overlay.walk,
  onShowMention: overlay.showMention,
  onShowStatement: overlay.showStatement,
  onShowPart: overlay.showPart,
  onShowSpan: overlay.showSpan,
  onFindShortcuts: () => sendToBackground('get-shortcuts', null),
  onChangeShortcuts() {
    sendToBackground('change-shortcuts', null).catch((thrown) =>
      reportError('opening the page of shortcuts', thrown),
    );
  },
});
