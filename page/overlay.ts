import { h, render } from 'preact';
import type { SavedState, SaveStatus } from '../components/common/save-form.tsx';
import { type Language, LanguageContext } from '../components/i18n.ts';
import { type AnalysisState, PanelView } from '../components/panel/panel-view.tsx';
import type { Reading } from '../engine/index.ts';
import type { Entity, Span } from '../engine/model.ts';
import { watchCards } from './cards.ts';
import { createHighlights } from './highlights.ts';
import { showMarks } from './marks.ts';
import { createNavigator } from './navigation.ts';
import { mountPanelHost } from './panel-host.ts';
import { toRanges } from './ranges.ts';

/** What the overlay asks of the rest: to save, to open the list, and to hear that the reader closed the panel. */
export interface OverlayActions {
  readonly onSave: (tags: readonly string[], note: string) => void;
  readonly onOpenList: () => void;
  readonly onClosePanel: () => void;
}

/** The marks, cards and panel over one reading of the page. */
export interface Overlay {
  setAnalysis(analysis: AnalysisState): void;
  setSaved(saved: SavedState | null, status: SaveStatus): void;
  setPanel(isOpen: boolean, takesFocus: boolean): void;
}

/** Lays the overlay over the page; it is gone, without a trace, once the signal is aborted. */
export function createOverlay({ article, textMap }: Reading, language: Language, actions: OverlayActions, signal: AbortSignal): Overlay {
  const highlights = createHighlights(signal);
  const show = createNavigator(highlights, signal);
  const host = mountPanelHost(language.locale, signal);
  let analysis: AnalysisState = { kind: 'loading' };
  let saved: SavedState | null = null;
  let saveStatus: SaveStatus = { kind: 'idle' };
  let panel = { isOpen: false, takesFocus: false };
  signal.addEventListener('abort', () => render(null, host.root));

  const showSpans = (spans: readonly Span[]): void => show(spans.flatMap((span) => toRanges(textMap, span)));
  const showMention = ({ mentions }: Entity, mention: number): void => {
    const span = mentions[mention];
    if (span) showSpans([span]);
  };
  const showPart = (index: number): void => {
    const block = article.blocks[article.parts[index]?.firstBlock ?? -1];
    if (block && block.kind !== 'caption') showSpans([block.span]);
  };
  const draw = (): void => {
    if (signal.aborted) return;
    const view = h(PanelView, {
      article,
      analysis,
      saved,
      saveStatus,
      takesFocus: panel.takesFocus,
      onClose: actions.onClosePanel,
      onShowMention: showMention,
      onShowStatement: (index) => analysis.kind === 'ready' && showSpans(analysis.analysis.attributions[index]?.content ?? []),
      onShowPart: showPart,
      onSave: actions.onSave,
      onOpenList: actions.onOpenList,
    });
    render(panel.isOpen ? h(LanguageContext.Provider, { value: language }, view) : null, host.root);
  };

  return {
    setAnalysis(next) {
      analysis = next;
      if (next.kind === 'ready') {
        showMarks(highlights, textMap, next.analysis);
        watchCards({ root: host.cards, language, article, textMap, analysis: next.analysis, onShowMention: showMention }, signal);
      }
      draw();
    },
    setSaved(next, status) {
      saved = next;
      saveStatus = status;
      draw();
    },
    setPanel(isOpen, takesFocus) {
      panel = { isOpen, takesFocus };
      draw();
    },
  };
}
