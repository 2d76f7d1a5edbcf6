import type { Analysis } from '../../engine/model.ts';
import type { SourcingSummary } from '../../engine/summary.ts';

/** The analysis of an article: on its way, there, or failed with words for the reader. */
export type AnalysisState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly analysis: Analysis; readonly sourcing: SourcingSummary }
  | { readonly kind: 'failed'; readonly message: string };
