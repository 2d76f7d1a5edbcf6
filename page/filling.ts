import { toAnalysisState } from '../components/common/analysis-state.ts';
import type { Language } from '../components/i18n.ts';
import type { Reading } from '../engine/index.ts';
import type { Analysis, Entity } from '../engine/model.ts';
import { reportError } from '../platform/errors.ts';
import type { Change } from './change.ts';
import type { CurrentReading } from './current-reading.ts';
import { toErrorText } from './error-text.ts';
import type { Overlay } from './overlay.ts';
import { createPaced } from './paced.ts';
import type { Panel } from './panel.ts';

/** What marks and panel say. */
export interface Filling {
  /** They show what is known of the article in view as it becomes known, or why it is not. */
  fill(): Promise<void>;
  /**
   * The page has been read again. Of the same article they stay as they are until the analysis of its new text is there;
   * another article takes their place at once.
   */
  follow(change: Change): void;
  /** As `fill`, where the last analysis failed. */
  fillAfterFailure(): void;
}

/** How long a text must not have changed before it is analysed anew, in milliseconds. */
const writing = 400;

/** @param onFollow called when marks have been laid over another reading */
export function createFilling(
  { overlay, panel }: { readonly overlay: Overlay; readonly panel: Panel },
  current: CurrentReading,
  language: Language,
  onFollow: () => void,
  signal: AbortSignal,
): Filling {
  let turn = 0;
  let shown = current.reading.article;
  let state: 'filling' | 'filled' | 'failed' = 'filling';

  /** Another text takes over. What the page did to its nodes in the meantime is known of the latest reading only. */
  function lay(reading: Reading, analysis: Analysis | null): void {
    shown = reading.article;
    overlay.follow(current.reading.article === shown ? current.reading : reading, analysis);
    panel.update({ article: shown });
    onFollow();
  }

  function fail(thrown: unknown, names: readonly Entity[] | null): void {
    state = 'failed';
    reportError('the analysis', thrown);
    panel.update({
      analysis: { kind: 'failed', message: toErrorText(language, thrown), entities: names },
    });
  }

  async function fill(): Promise<void> {
    const mine = ++turn;
    const isOver = (): boolean => signal.aborted || turn !== mine;
    const { reading } = current;
    const running = current.analyze();
    state = 'filling';
    if (reading.article !== shown) lay(reading, null);
    panel.update({ analysis: { kind: 'loading' } });
    let named: readonly Entity[] | null = null;
    const show = (entities: readonly Entity[]): void => {
      if (!isOver()) overlay.setNames(entities);
    };
    try {
      running.onFirstNames(show);
      named = await running.names;
      if (isOver()) return;
      if (named) {
        show(named);
        panel.update({ analysis: { kind: 'names', entities: named } });
      }
      const analysis = await running.whole;
      if (isOver()) return;
      overlay.setAnalysis(analysis);
      panel.update({ analysis: toAnalysisState(reading.article, analysis) });
      state = 'filled';
    } catch (thrown) {
      // Else the question was taken back, as the page shows something else by now.
      if (!isOver()) fail(thrown, named);
    }
  }

  async function refill(): Promise<void> {
    if (state !== 'filled') return fill();
    const mine = ++turn;
    const { reading } = current;
    const analysis = await current.analyze().whole.catch((thrown) => {
      if (turn === mine && !signal.aborted) fail(thrown, null);
      return null;
    });
    if (signal.aborted || turn !== mine) return;
    lay(reading, analysis);
    if (analysis) panel.update({ analysis: toAnalysisState(reading.article, analysis) });
  }

  const refilling = createPaced({ work: () => refill().then(() => true), quiet: writing }, signal);

  return {
    fill,
    follow(change) {
      const { reading } = current;
      if (change === 'article') return void fill();
      if (reading.article.text !== shown.text) return refilling.ask(true);
      shown = reading.article;
      if (change !== 'none') {
        overlay.follow(reading);
        onFollow();
      }
      panel.update({ article: shown });
    },
    fillAfterFailure() {
      if (state === 'failed') void fill();
    },
  };
}
