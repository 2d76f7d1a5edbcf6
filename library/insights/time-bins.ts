import type { ListItem } from '../saved-article.ts';

/** A week, a month or a year. */
export type TimeUnit = 'week' | 'month' | 'year';

/** The articles saved in one week, month or year. */
export interface TimeBin {
  /** Its first day, as "2026-05-04". */
  readonly start: string;
  /** The first day behind it. */
  readonly end: string;
  readonly articles: number;
  /** How many of them are marked as read. */
  readonly read: number;
}

export interface TimeBins {
  readonly unit: TimeUnit;
  /** From the first with an article to the last, the empty ones between them too. */
  readonly bins: readonly TimeBin[];
}

/** What can be told apart side by side: a year and a half of weeks, ten years of months. */
const mostWeeks = 80;
const mostMonths = 120;
const dayLength = 86_400_000;

const toIso = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** The day, as of UTC midnight, on which its week (from Monday, ISO 8601), month or year begins. */
function toStart(day: number, unit: TimeUnit): number {
  const date = new Date(day);
  if (unit === 'week') return day - ((date.getUTCDay() + 6) % 7) * dayLength;
  return Date.UTC(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0, 1);
}

function toNext(start: number, unit: TimeUnit): number {
  if (unit === 'week') return start + 7 * dayLength;
  const date = new Date(start);
  return unit === 'month'
    ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
    : Date.UTC(date.getUTCFullYear() + 1, 0, 1);
}

/** The days on which moments fall where the reader is. @param timeZone IANA, as "Asia/Shanghai" */
export function createLocalDay(timeZone: string): (moment: string) => string {
  // Of what Intl writes, this is ISO 8601 already.
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
  });
  return (moment) => format.format(new Date(moment));
}

function chooseUnit(first: number, last: number): TimeUnit {
  const days = (last - first) / dayLength;
  if (days / 7 <= mostWeeks) return 'week';
  return days / 30.5 <= mostMonths ? 'month' : 'year';
}

/**
 * How many articles were saved in each week (ISO 8601: from Monday), days being those of the reader's time zone; in each
 * month or year where so many weeks could not be told apart.
 *
 * @param timeZone IANA, as "Europe/Berlin"
 */
export function byWeek(items: readonly ListItem[], timeZone: string): TimeBins {
  const toLocalDay = createLocalDay(timeZone);
  const days = items.map(({ savedAt, readAt }) => ({
    day: Date.parse(`${toLocalDay(savedAt)}T00:00:00Z`),
    isRead: readAt !== null,
  }));
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { day } of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (days.length === 0) return { unit: 'week', bins: [] };
  const unit = chooseUnit(first, last);
  const counts = new Map<number, { articles: number; read: number }>();
  for (let start = toStart(first, unit); start <= last; start = toNext(start, unit))
    counts.set(start, { articles: 0, read: 0 });
  for (const { day, isRead } of days) {
    const count = counts.get(toStart(day, unit));
    if (!count) continue;
    count.articles += 1;
    if (isRead) count.read += 1;
  }
  const bins = [...counts].map(([start, count]) => ({
    start: toIso(start),
    end: toIso(toNext(start, unit)),
    ...count,
  }));
  return { unit, bins };
}
