import { useEffect, useMemo, useState } from 'preact/hooks';
import type { InsightsChoice } from '../../components/options/insights/insights-choice.ts';
import { InsightsView } from '../../components/options/insights/insights-view.tsx';
import { toInsights } from '../../library/insights/insights.ts';
import { meetNames } from '../../library/insights/name-tally.ts';
import type { ListItem } from '../../library/saved-article.ts';
import { breathe } from '../../platform/breathe.ts';

interface Props {
  /** The whole list, the bin with it. */
  readonly items: readonly ListItem[];
  readonly choice: InsightsChoice;
}

/** The insights of a list, counted anew when the list or the choice of articles changes. */
export function InsightsPart({ items, choice }: Props) {
  const [met, setMet] = useState<readonly ListItem[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void meetNames(items, breathe).then(() => isCurrent && setMet(items));
    return () => {
      isCurrent = false;
    };
  }, [items]);
  const { period, onlyRead } = choice;
  const insights = useMemo(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return met && toInsights(met, { period, onlyRead }, new Date(), timeZone);
  }, [met, period, onlyRead]);
  return <InsightsView choice={choice} insights={insights} />;
}
