import type { Analysis, Article, Entity } from '../../engine/model.ts';
import { type SourcingSummary, summarizeSourcing } from '../../engine/summary.ts';

/**
 * The analysis of an article: on its way; there as far as names go, with statements on their way; there; not made,
 * because the article is in another language; or failed with words for the reader, after the names or before.
 */
export type AnalysisState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'names'; readonly entities: readonly Entity[] }
  | { readonly kind: 'ready'; readonly analysis: Analysis; readonly sourcing: SourcingSummary }
  | { readonly kind: 'other-language'; readonly language: string }
  | { readonly kind: 'failed'; readonly message: string; readonly entities: readonly Entity[] | null };

/** How an analysis that is there is shown. */
export function toAnalysisState(article: Pick<Article, 'text'>, analysis: Analysis): AnalysisState {
  return analysis.otherLanguage === null
    ? { kind: 'ready', analysis, sourcing: summarizeSourcing(article, analysis) }
    : { kind: 'other-language', language: analysis.otherLanguage };
}

/** Whom an article names, as far as that is known; null where it is not, or not yet. */
export function toNames(state: AnalysisState): readonly Entity[] | null {
  if (state.kind === 'ready') return state.analysis.entities;
  return state.kind === 'names' || state.kind === 'failed' ? state.entities : null;
}
