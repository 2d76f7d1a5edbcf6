import { type ComponentChildren, h } from 'preact';
import type { OptionsRoute } from '../../components/options/route.ts';
import type { ListItem } from '../../library/saved-article.ts';
import type { InsightsPart } from './insights-part.tsx';

/** The insights' code, brought in when they are first looked at: the list opens without it. */
export interface InsightsLoader {
  load(): Promise<void>;
  /** The insights, where the address names them and both their code and the list are there; else null. */
  show(route: OptionsRoute, items: readonly ListItem[] | null): ComponentChildren;
}

/** Nothing has been brought in yet. */
export function createInsightsLoader(): InsightsLoader {
  let Part: typeof InsightsPart | null = null;
  return {
    async load() {
      Part ??= (await import('./insights-part.tsx')).InsightsPart;
    },
    show: (route, items) =>
      Part && items && route.view === 'insights' ? h(Part, { items, choice: route.choice }) : null,
  };
}
