import type { ArticleDate } from '../../model.ts';
import { type ClockTime, findClockTime } from '../../text/clock-times.ts';
import { parseStatedDate } from '../../text/dates.ts';
import { type DayOrder, toDayOrders } from '../../text/day-order.ts';

/** When a post was published, as far as its stamp says: the moment, or a time of some day. */
export interface PostTime {
  readonly date: ArticleDate | null;
  readonly clock: ClockTime | null;
}

const clockInLine = /(?<!\d)(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?!\d)|\s?(?:[ap]\.?m\b|uhr\b))/iu;

/** Reads a stamp: "2026-05-02T14:32:00+01:00", "Updated at 2.32pm BST", "14:32". */
export function readPostTime(raw: string, order: DayOrder): PostTime {
  const stated = /\d{2}/.test(raw) ? parseStatedDate(raw, toDayOrders(order)) : null;
  // As the model has it, without where it stood.
  const date = stated && { iso: stated.iso, precision: stated.precision, zone: stated.zone };
  if (date) return { date, clock: null };
  const at = clockInLine.exec(raw)?.index;
  return { date: null, clock: at === undefined ? null : findClockTime(raw.slice(at)) };
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A time of day on a day that the page states.
 *
 * @param day as "2026-05-02"
 */
export function toMoment(day: string, { hour, minute, second, zone }: ClockTime): ArticleDate {
  const clock = `${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`;
  return { iso: `${day}T${clock}${zone ?? ''}`, precision: second === null ? 'minute' : 'second', zone };
}

/** Whether times go one way, newest first or oldest first, but for a few: posts are in the order in which they came. */
export function isInOrder(times: readonly PostTime[]): boolean {
  const keys = times.flatMap(({ date, clock }) =>
    date ? [date.iso.slice(0, 19)] : clock ? [`${two(clock.hour)}:${two(clock.minute)}`] : [],
  );
  let up = 0;
  let down = 0;
  keys.forEach((key, i) => {
    const before = keys[i - 1];
    if (before === undefined || before === key) return;
    if (key > before) up += 1;
    else down += 1;
  });
  // A night between two posts turns bare times round once.
  return Math.min(up, down) <= Math.max(1, (up + down) * 0.1);
}

/** How long a live blog goes on at most. */
const mostDays = 4;

/** Whether what posts state of their days lies as close together as a live blog's. */
export function isWithinDays(times: readonly PostTime[]): boolean {
  const days = times.flatMap(({ date }) => (date ? [Date.parse(date.iso.slice(0, 10)) / 86_400_000] : []));
  return days.length === 0 || Math.max(...days) - Math.min(...days) <= mostDays;
}

/** Whether bare times go one way without a turn: all are of one day. */
export function isOfOneDay(clocks: readonly ClockTime[]): boolean {
  const minutes = clocks.map(({ hour, minute }) => hour * 60 + minute);
  const goes = (step: 1 | -1): boolean =>
    minutes.every((minute, i) => i === 0 || step * (minute - (minutes[i - 1] ?? minute)) >= 0);
  return goes(1) || goes(-1);
}
