import type { DatePrecision } from '../../model.ts';
import type { FoundOnPage } from './found-dates.ts';

/** A day that the page names, with every place that does. */
export interface DayOnPage {
  /** As far as it is stated: "2019-08-02", "2019-08", "2019". */
  readonly iso: string;
  readonly found: readonly FoundOnPage[];
  /** The place that states it most fully: with the time of day and its zone, where one does. */
  readonly fullest: FoundOnPage;
}

/** The dates of a page by the day that they name, in order of the first place that names each. */
export function groupByDay(found: readonly FoundOnPage[]): readonly DayOnPage[] {
  const days = new Map<string, FoundOnPage[]>();
  for (const one of found) {
    const iso = one.value.iso.slice(0, 10);
    const alike = days.get(iso);
    if (alike) alike.push(one);
    else days.set(iso, [one]);
  }
  return [...days].map(([iso, alike]) => ({
    iso,
    found: alike,
    fullest: alike.reduce((full, one) => (fullness(one) > fullness(full) ? one : full)),
  }));
}

const precisions: readonly DatePrecision[] = ['year', 'month', 'day', 'minute', 'second'];

const fullness = ({ value }: FoundOnPage): number =>
  precisions.indexOf(value.precision) + (value.zone === null ? 0 : 0.5);
