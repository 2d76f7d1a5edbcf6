import type { InsightsFilter, Period } from '../../../library/insights/insights.ts';

/** What the reader has chosen to see; all of it stands in the view's address, so that back works. */
export interface InsightsChoice extends InsightsFilter {
  readonly origin: (typeof origins)[number];
  readonly names: (typeof nameFacets)[number];
}

export const periods = ['all', 'year', 'quarter'] as const satisfies readonly Period[];
export const origins = ['publisher', 'author', 'section'] as const;
export const nameFacets = ['person', 'organization', 'place'] as const;

const pick = <T extends string>(known: readonly [T, ...T[]], value: string | null): T =>
  known.find((one) => one === value) ?? known[0];

/** What an address ("#/insights?period=year") chooses; what it does not say, or says wrongly, is as at first. */
export function readInsightsChoice(address: string): InsightsChoice {
  const asked = new URLSearchParams(address.split('?')[1] ?? '');
  return {
    period: pick(periods, asked.get('period')),
    onlyRead: asked.get('of') === 'read',
    origin: pick(origins, asked.get('origin')),
    names: pick(nameFacets, asked.get('names')),
  };
}

/** The address of the insights with a choice; what is as at first is left out. */
export function toInsightsAddress({ period, onlyRead, origin, names }: InsightsChoice): string {
  const said = new URLSearchParams();
  if (period !== periods[0]) said.set('period', period);
  if (onlyRead) said.set('of', 'read');
  if (origin !== origins[0]) said.set('origin', origin);
  if (names !== nameFacets[0]) said.set('names', names);
  return said.size > 0 ? `#/insights?${said}` : '#/insights';
}
