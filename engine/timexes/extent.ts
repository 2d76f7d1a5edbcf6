import type { Timex, TimexPrecision } from '../model.ts';
import { type DayNumber, toIsoDay, toIsoMonth, toIsoYear } from './days.ts';

/** From and to, the same where it is one day, month or year. */
export interface Extent {
  readonly from: string;
  readonly to: string;
  readonly precision: TimexPrecision;
  readonly anchor: Timex['anchor'];
}

/** Whole years, the last one with them. */
export function toYears(from: number, to: number): Extent {
  return { from: toIsoYear(from), to: toIsoYear(to), precision: 'year', anchor: null };
}

export const toDays = (from: DayNumber, to: DayNumber, anchor: Timex['anchor']): Extent => ({
  from: toIsoDay(from),
  to: toIsoDay(to),
  precision: 'day',
  anchor,
});

export const toMonthExtent = (
  year: number,
  first: number,
  count: number,
  anchor: Timex['anchor'],
): Extent => ({
  from: toIsoMonth(year, first),
  to: toIsoMonth(year, first + count - 1),
  precision: 'month',
  anchor,
});

/** From one extent to another as precise; null where that is none. */
export function toRange(from: Extent | null, to: Extent | null): Extent | null {
  if (!from || !to || from.precision !== to.precision || from.from > to.to) return null;
  return { ...from, to: to.to, anchor: from.anchor ?? to.anchor };
}
