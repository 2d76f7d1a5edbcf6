import type { ArticleDate, DatePrecision, Span } from '../model.ts';
import { findClockTime } from './clock-times.ts';
import { toMonth } from './months.ts';

/** A date found in text: where it stands, and what it states. */
export interface FoundDate extends ArticleDate {
  readonly span: Span;
}

/** Whether "3/4/2017" means 4 March or 3 April: the page's language decides, where the numbers leave it open. */
export type DayOrder = 'day-first' | 'month-first';

/** Only American English puts the month first; a bare "en" is read as American when the address is no other country's. */
export function toDayOrder(language: string | null, url: string): DayOrder {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (/^en[-_](?:us|ph)/i.test(language ?? '')) return 'month-first';
  if (language && !/^en\b/i.test(language)) return 'day-first';
  if (/^en[-_]/i.test(language ?? '')) return 'day-first';
  return /\.(?:com|org|net|us|gov|edu|info|io)$/.test(host) || !host.includes('.')
    ? 'month-first'
    : 'day-first';
}

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (
    groups: readonly string[],
    order: DayOrder,
  ) => readonly [year: number, month: number | null, day: number | null] | null;
}

const year = '((?:19|20)\\d\\d)';
const word = '([\\p{L}\\p{M}]{3,14}\\.?)';

/** The ways in which dates are printed, the most explicit first; no two match the same characters. */
const patterns: readonly Pattern[] = [
  // 2017-09-26, 2017/9/26, 2017.09.26, 2017年9月26日, 2017년 9월 26일
  {
    pattern: new RegExp(
      `(?<![\\d.])${year}\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)\\s?[日일]?`,
      'gu',
    ),
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  // 26 September 2017, 26. September 2017, 26 de septiembre de 2017, 1er mars 2017, 26th of September, 2017
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]+(?:of\\s+|de\\s+|d['’])?${word}[\\s,.-]+(?:de\\s+|del\\s+)?${year}(?!\\d)`,
      'giu',
    ),
    read: ([d, name, y]) => named(name, y, d),
  },
  // September 26, 2017; Sept. 26th 2017
  {
    pattern: new RegExp(`(?<![\\p{L}])${word}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+${year}(?!\\d)`, 'giu'),
    read: ([name, d, y]) => named(name, y, d),
  },
  // 26-Sep-17 and 26 Sep 17 are left alone: two digits of year are a guess.
  // 26.09.2017, 26/09/2017, 9/26/2017
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?${year}(?![\\d])`, 'gu'),
    read: ([first, mark, second, y], order) =>
      numeric(Number(first), Number(second), Number(y), mark === '.' ? 'day-first' : order),
  },
  // 26.09.17 in the languages that write it with full stops
  {
    pattern: /(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.])/gu,
    read: ([d, m, y]) => [2000 + Number(y), Number(m), Number(d)],
  },
  // 20170926
  {
    pattern: /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu,
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
];

function named(
  name: string | undefined,
  y: string | undefined,
  d: string | undefined,
): readonly [number, number, number] | null {
  const month = toMonth(name ?? '');
  return month === null ? null : [Number(y), month, Number(d)];
}

function numeric(
  first: number,
  second: number,
  y: number,
  order: DayOrder,
): readonly [number, number, number] {
  if (first > 12) return [y, second, first];
  if (second > 12) return [y, first, second];
  return order === 'month-first' ? [y, first, second] : [y, second, first];
}

/** Digits of Arabic, Persian, Devanagari and full-width writing as ASCII ones; lengths stay the same. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

/** The zeros of the digit rows above. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

const longestText = 20_000;

/** The dates that a text states, in order, each with as much precision as it states and never more. */
export function findDates(source: string, order: DayOrder): readonly FoundDate[] {
  // No date is written without a digit, and most lines have none.
  if (!/\p{Nd}/u.test(source)) return [];
  const text = toAsciiDigits(source.slice(0, longestText));
  const found: FoundDate[] = [];
  for (const { pattern, read } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (found.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
      const parts = read(match.slice(1), order);
      if (!parts || !isPossible(parts)) continue;
      const time = findClockTime(text.slice(span.end, span.end + 40));
      found.push({
        span: { start: span.start, end: span.end + (time?.length ?? 0) },
        ...toArticleDate(parts, time),
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function isPossible([y, month, day]: readonly [number, number | null, number | null]): boolean {
  if (y < 1900 || y > 2100) return false;
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(y, month, 0)).getUTCDate());
}

const two = (n: number): string => String(n).padStart(2, '0');

function toArticleDate(
  [y, month, day]: readonly [number, number | null, number | null],
  time: ReturnType<typeof findClockTime>,
): ArticleDate {
  if (month === null) return { iso: String(y), precision: 'year', zone: null };
  if (day === null) return { iso: `${y}-${two(month)}`, precision: 'month', zone: null };
  const date = `${y}-${two(month)}-${two(day)}`;
  if (!time) return { iso: date, precision: 'day', zone: null };
  const precision: DatePrecision = time.second === null ? 'minute' : 'second';
  const clock = `${two(time.hour)}:${two(time.minute)}${time.second === null ? '' : `:${two(time.second)}`}`;
  return { iso: `${date}T${clock}${time.zone ?? ''}`, precision, zone: time.zone };
}

/**
 * A date as metadata write it: ISO 8601 in all its mixtures, RFC 2822, Unix seconds or milliseconds, or printed.
 * A midnight without zone is how many systems write a bare day, and is read as one.
 */
export function parseStatedDate(raw: string, order: DayOrder): ArticleDate | null {
  const text = raw.trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const moment = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return { iso: moment.toISOString().replace(/\.\d+Z$/, '+00:00'), precision: 'second', zone: '+00:00' };
  }
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]\s*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      text,
    );
  if (!iso) return findDates(text, order)[0] ?? null;
  const parts = [Number(iso[1]), Number(iso[2]), Number(iso[3])] as const;
  if (!isPossible(parts)) return null;
  const hour = Number(iso[4] ?? 0);
  const minute = Number(iso[5] ?? 0);
  const zone = toZone(iso[7]);
  const isBareDay =
    iso[4] === undefined ||
    (hour === 0 && minute === 0 && Number(iso[6] ?? 0) === 0 && zone === null) ||
    hour > 23 ||
    minute > 59;
  return toArticleDate(
    parts,
    isBareDay
      ? null
      : { hour, minute, second: iso[6] === undefined ? null : Number(iso[6]), zone, length: 0 },
  );
}

function toZone(text: string | undefined): string | null {
  if (!text) return null;
  if (/^[a-z]/i.test(text)) return '+00:00';
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  return sign ? `${sign}${hours}:${minutes ?? '00'}` : null;
}
