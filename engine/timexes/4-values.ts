import type { Timex } from '../model.ts';
import { findDates } from '../text/dates.ts';
import type { Direction } from './3-direction.ts';
import { type DayNumber, fromIsoDay, isDayOf, monthOf, toDayNumber, yearOf } from './days.ts';
import { type Extent, toDays, toMonthExtent, toRange, toYears } from './extent.ts';
import { ruleOf } from './holidays.ts';
import type { Meaning } from './meaning.ts';
import { toRelative } from './relative.ts';
import type { Unit } from './vocabulary.ts';

/** What values are reckoned from. */
export interface ValueContext {
  /** Null where the day of publication is not known. */
  readonly published: DayNumber | null;
  /** A year that the sentence has named before. */
  readonly yearSaid: number | null;
  readonly direction: Direction | null;
}

export type TimexValue = Pick<Timex, 'value' | 'precision' | 'anchor'>;

const unknown: TimexValue = { value: null, precision: null, anchor: null };

/** Stage 4: what an expression means on the calendar, as ISO 8601 (see `Timex.value`). */
export function toValue(meaning: Meaning, context: ValueContext): TimexValue {
  if (meaning.kind === 'duration')
    return { ...unknown, value: meaning.count === null ? null : toIsoDuration(meaning.unit, meaning.count) };
  const extent = toExtent(meaning, context);
  if (!extent) return unknown;
  const { from, to, precision, anchor } = extent;
  return { value: from === to ? from : `${from}/${to}`, precision, anchor };
}

const durations: Readonly<Record<Unit, readonly [before: string, designator: string, factor: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'W', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

function toIsoDuration(unit: Unit, count: number): string | null {
  if (unit === 'weekend') return null;
  const [before, designator, factor] = durations[unit];
  return `${before}${count * factor}${designator}`;
}

function toExtent(meaning: Meaning, context: ValueContext): Extent | null {
  const { published } = context;
  switch (meaning.kind) {
    case 'years':
      return toYears(meaning.from, meaning.to);
    case 'date':
      return toDateExtent(meaning, context);
    case 'numeric':
      return toNumericDate(meaning.text);
    case 'range':
      return toRange(toExtent(meaning.from, context), toExtent(meaning.to, context));
    case 'months':
      return toMonths(meaning, published);
    case 'holiday':
      return toHoliday(meaning, context);
    case 'weekday':
    case 'named':
    case 'shift':
    case 'within':
      return published === null ? null : toRelative(meaning, published, context.direction);
    default:
      return null;
  }
}

/** A date in numbers, where day and month can be told apart or are the same. */
function toNumericDate(text: string): Extent | null {
  const [dayFirst, monthFirst] = (['day-first', 'month-first'] as const).map(
    (order) => findDates(text, { dotted: order, other: order })[0]?.iso ?? null,
  );
  const day = dayFirst && dayFirst === monthFirst ? fromIsoDay(dayFirst) : null;
  return day === null ? null : toDays(day, day, null);
}

type DateMeaning = Extract<Meaning, { kind: 'date' }>;

function toDateExtent({ year, shift, month, day }: DateMeaning, context: ValueContext): Extent | null {
  const { published, yearSaid, direction } = context;
  const [given, anchor] =
    year !== null
      ? [year, null]
      : shift !== null && published !== null
        ? [yearOf(published) + shift, 'published' as const]
        : yearSaid !== null
          ? [yearSaid, 'text' as const]
          : [published === null ? null : nearestYear(published, month, day, direction), 'published' as const];
  if (given === null) return null;
  if (day === null) return toMonthExtent(given, month, 1, anchor);
  if (!isDayOf(given, month, day)) return null;
  const number = toDayNumber(given, month, day);
  return toDays(number, number, anchor);
}

/** Days within which a day is the nearest one, whatever the verb says. */
const near = 60;

/**
 * The year that a month, or a day of it, is of: the one nearest to publication in the direction that the verb points,
 * and nearest at all where none does.
 */
function nearestYear(
  published: DayNumber,
  month: number,
  day: number | null,
  direction: Direction | null,
): number {
  const year = yearOf(published);
  const now = day === null ? 12 * year + monthOf(published) : published;
  const at = (y: number): number => (day === null ? 12 * y + month : toDayNumber(y, month, day));
  const distance = (y: number): number => Math.abs(at(y) - now);
  const nearest = [year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best), year);
  // Nobody tells a day of nearly a year ago, or ahead, without its year: then the verb was another's.
  if (direction === null || (day !== null && distance(nearest) <= near)) return nearest;
  if (direction === 'past') return at(year) <= now ? year : year - 1;
  return at(year) >= now ? year : year + 1;
}

type PartOfYear = Extract<Meaning, { kind: 'months' }>;

function toMonths({ first, count, year, shift }: PartOfYear, published: DayNumber | null): Extent | null {
  if (year !== null) return toMonthExtent(year, first, count, null);
  if (published === null || shift === null) return null;
  return toMonthExtent(yearOf(published) + shift, first, count, 'published');
}

type HolidayMeaning = Extract<Meaning, { kind: 'holiday' }>;

function toHoliday({ index, year, shift }: HolidayMeaning, context: ValueContext): Extent | null {
  const rule = ruleOf(index);
  if (!rule) return null;
  const { published, yearSaid, direction } = context;
  const said = year ?? (shift === null ? yearSaid : null);
  if (said !== null) return toDays(rule(said), rule(said), year === null ? 'text' : null);
  if (published === null) return null;
  const way = shift === null || shift === 0 ? direction : shift < 0 ? 'past' : 'future';
  const day = rule(yearOf(published));
  const isPassed = way === 'past' ? day > published : way === 'future' && day < published;
  const nearest = isPassed ? rule(yearOf(published) + (way === 'past' ? -1 : 1)) : day;
  return toDays(nearest, nearest, 'published');
}
