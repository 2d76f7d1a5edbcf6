import type { ArticleDate, DatePrecision, Span } from '../model.ts';
import type { Day } from './calendars.ts';
import { type ClockTime, findClockTime, findClockTimeBefore, zoneOffset } from './clock-times.ts';
import { datePatterns } from './date-patterns.ts';
import type { DayOrders } from './day-order.ts';
import { hasPersianDigits, toAsciiDigits } from './digits.ts';

/** A date found in text: where it stands, and what it states. */
export interface FoundDate extends ArticleDate {
  readonly span: Span;
}

const longestText = 20_000;

/** What every date has somewhere, and most lines do not: a year of four digits or of two, or one in words. */
const mayHoldDate = /(?:19|20|2[456]|1[34])\d\d|\d[./]\d{1,2}[./]\d\d|-\d\d(?!\d)|['’]\d\d|年/;

/** The dates that a text states, in order, each with as much precision as it states and never more. */
export function findDates(source: string, orders: DayOrders): readonly FoundDate[] {
  const cut = source.slice(0, longestText);
  const text = toAsciiDigits(cut);
  if (!mayHoldDate.test(text)) return [];
  const context = { orders, isPersian: hasPersianDigits(cut) };
  const found: FoundDate[] = [];
  for (const { needs, pattern, read } of datePatterns) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (found.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
      const day = read(match.slice(1), context);
      if (day && isPossible(day)) found.push(withClock(text, span, day));
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The date with the time of day that stands behind it, or else before it. */
function withClock(text: string, span: Span, day: Day): FoundDate {
  const after = findClockTime(text.slice(span.end, span.end + 40));
  if (after)
    return { span: { start: span.start, end: span.end + after.length }, ...toArticleDate(day, after) };
  const before = findClockTimeBefore(text.slice(Math.max(0, span.start - 40), span.start));
  return {
    span: { start: span.start - (before?.length ?? 0), end: span.end },
    ...toArticleDate(day, before),
  };
}

function isPossible([year, month, day]: Day): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (n: number): string => String(n).padStart(2, '0');

function toArticleDate([year, month, day]: Day, time: ClockTime | null): ArticleDate {
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!time) return { iso: date, precision: 'day', zone: null };
  const precision: DatePrecision = time.second === null ? 'minute' : 'second';
  const clock = `${two(time.hour)}:${two(time.minute)}${time.second === null ? '' : `:${two(time.second)}`}`;
  return { iso: `${date}T${clock}${time.zone ?? ''}`, precision, zone: time.zone };
}

const isoDate =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[T\s]\s*|(?=\d{4}(?:\d\d)?(?!\d)))(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?!\d)/i;

/** "Mon Aug 03 12:45:00 EDT 2015", as Java and C print moments: the year stands behind the time. */
const yearLast =
  /^(?:[A-Z][a-z]{2},?\s)?([A-Z][a-z]{2})\s+(\d{1,2}),?\s+(\d\d:\d\d(?::\d\d)?)\s+([A-Z]{1,5}|[+-]\d{4})?\s*(\d{4})$/;

const unixTime = /^1\d{9}(?:\d{3})?$/;

/**
 * A date as metadata write it: ISO 8601 in all its mixtures, RFC 2822, Unix seconds or milliseconds, or printed. A
 * midnight without zone is how many systems write a bare day, and is read as one. A bare month or year is that.
 */
export function parseStatedDate(raw: string, orders: DayOrders): ArticleDate | null {
  const text = toAsciiDigits(raw.trim());
  if (unixTime.test(text)) {
    const moment = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return { iso: moment.toISOString().replace(/\.\d+Z$/, '+00:00'), precision: 'second', zone: '+00:00' };
  }
  const iso = isoDate.exec(text);
  if (!iso || Number(iso[1]) < 1900)
    return findDates(raw.trim().replace(yearLast, '$1 $2 $5 $3 $4'), orders)[0] ?? toLooseDate(text);
  const day: Day = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  if (!isPossible(day)) return null;
  const second = iso[6] === undefined ? null : Number(iso[6]);
  const time = {
    hour: Number(iso[4] ?? 0),
    minute: Number(iso[5] ?? 0),
    second: second !== null && second > 59 ? null : second,
    zone: zoneOffset(iso[7]),
    length: 0,
  };
  const isMidnight = time.hour === 0 && time.minute === 0 && !time.second && time.zone === null;
  const isBareDay = iso[4] === undefined || isMidnight || time.hour > 23 || time.minute > 59;
  return toArticleDate(day, isBareDay ? null : time);
}

/** "2019-05", "2019/05", "2019". */
function toLooseDate(text: string): ArticleDate | null {
  const [, year, month] = /^((?:19|20)\d\d)(?:[-/](0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  if (!year) return null;
  return month
    ? { iso: `${year}-${month}`, precision: 'month', zone: null }
    : { iso: year, precision: 'year', zone: null };
}
