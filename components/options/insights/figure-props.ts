import type { Insights } from '../../../library/insights/insights.ts';
import type { InsightsChoice } from './insights-choice.ts';
import type { Term } from './list-address.ts';

/** What every figure is drawn from. */
export interface FigureProps {
  readonly insights: Insights;
  readonly choice: InsightsChoice;
  /** The list, narrowed down to what a mark stands for. */
  readonly toAddress: (...terms: readonly Term[]) => string;
}
