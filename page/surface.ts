import { toAnalysisState } from '../components/common/analysis-state.ts';
import type { Language } from '../components/i18n.ts';
import type { Entity } from '../engine/model.ts';
import { reportError } from '../platform/errors.ts';
import type { CurrentReading } from './current-reading.ts';
import { toErrorText } from './error-text.ts';
import type { Overlay } from './overlay.ts';
import type { Panel } from './panel.ts';

/** What is over the page while the overlay is on; `ending` takes it all away. */
export interface Surface {
  readonly overlay: Overlay;
  readonly panel: Panel;
  readonly ending: AbortController;
}

/** Marks and panel show what is known as it becomes known, or why it is not. */
export async function fillSurface(
  { overlay, panel, ending }: Surface,
  current: CurrentReading,
  language: Language,
): Promise<void> {
  panel.update({ analysis: { kind: 'loading' } });
  let named: readonly Entity[] | null = null;
  try {
    const { article } = current.reading;
    const running = current.analyze();
    running.onFirstNames(overlay.setNames);
    named = await running.names;
    if (named) {
      overlay.setNames(named);
      panel.update({ analysis: { kind: 'names', entities: named } });
    }
    const analysis = await running.whole;
    overlay.setAnalysis(analysis);
    panel.update({ analysis: toAnalysisState(article, analysis) });
  } catch (thrown) {
    // The question was taken back, as the page shows something else by now.
    if (ending.signal.aborted) return;
    reportError('the analysis', thrown);
    panel.update({ analysis: { kind: 'failed', message: toErrorText(language, thrown), entities: named } });
  }
}
