import type { ListItem } from '../saved-article.ts';
import { countBy, mostMet, quotedMost, type StatedFacet } from './count.ts';
import { type NameType, type TalliedName, tallyNames } from './name-tally.ts';
import { type Network, toNetwork } from './network.ts';
import { type PublisherSourcing, sourcingByPublisher } from './sourcing.ts';
import type { Counted } from './tally.ts';
import { byWeek, createLocalDay, type TimeBins } from './time-bins.ts';
import type { Top } from './top.ts';

/** How far back articles count, by the day they were saved. */
export type Period = 'all' | 'year' | 'quarter';

/** Which articles count. */
export interface InsightsFilter {
  readonly period: Period;
  /** Only those that are marked as read. */
  readonly onlyRead: boolean;
}

/** The numbers behind the drawings. */
export interface Insights {
  /** How many articles they are of, and how many are on the list in all. */
  readonly articles: number;
  readonly listed: number;
  readonly read: number;
  /** The first day that counts, as "2026-05-04"; null where all do. */
  readonly since: string | null;
  readonly weeks: TimeBins;
  readonly facets: Readonly<Record<StatedFacet | NameType, Top<Counted>>>;
  readonly quoted: Top<TalliedName>;
  readonly network: Network;
  readonly sourcing: Top<PublisherSourcing>;
}

const periodDays: Readonly<Record<Exclude<Period, 'all'>, number>> = { year: 365, quarter: 90 };

/** The first day of a period that ends now, in the reader's time zone; null for all time. */
function toSince(period: Period, now: Date, timeZone: string): string | null {
  if (period === 'all') return null;
  const today = Date.parse(`${createLocalDay(timeZone)(now.toISOString())}T00:00:00Z`);
  return new Date(today - (periodDays[period] - 1) * 86_400_000).toISOString().slice(0, 10);
}

/** The articles that count: none of the bin's, and none that was saved before a day. */
function chooseItems(
  items: readonly ListItem[],
  onlyRead: boolean,
  since: string | null,
  timeZone: string,
): readonly ListItem[] {
  const toLocalDay = createLocalDay(timeZone);
  return items.filter(
    ({ removedAt, readAt, savedAt }) =>
      removedAt === null &&
      (readAt !== null || !onlyRead) &&
      (since === null || toLocalDay(savedAt) >= since),
  );
}

/**
 * All that the insights show, computed from the list's items.
 *
 * @param items the whole list, the bin with it
 * @param timeZone the reader's, IANA
 */
export function toInsights(
  items: readonly ListItem[],
  { period, onlyRead }: InsightsFilter,
  now: Date,
  timeZone: string,
): Insights {
  const since = toSince(period, now, timeZone);
  const chosen = chooseItems(items, onlyRead, since, timeZone);
  const names = tallyNames(chosen);
  return {
    articles: chosen.length,
    listed: items.filter(({ removedAt }) => removedAt === null).length,
    read: chosen.filter(({ readAt }) => readAt !== null).length,
    since,
    weeks: byWeek(chosen, timeZone),
    facets: {
      publisher: countBy(chosen, 'publisher'),
      author: countBy(chosen, 'author'),
      section: countBy(chosen, 'section'),
      person: mostMet(names, 'person'),
      organization: mostMet(names, 'organization'),
      place: mostMet(names, 'place'),
    },
    quoted: quotedMost(names),
    network: toNetwork(names),
    sourcing: sourcingByPublisher(chosen),
  };
}
