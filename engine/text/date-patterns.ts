import {
  type Day,
  fromBuddhist,
  fromChineseNumber,
  fromEra,
  fromPersian,
  toPersianMonth,
} from './calendars.ts';
import type { DayOrders } from './day-order.ts';
import { toMonth } from './months.ts';

/** How a printed date is told from other text, and which day it names; null where it names none after all. */
export interface DatePattern {
  /** What any text has that the pattern fits: told in a fraction of the time, and most texts have it not. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], context: PatternContext) => Day | null;
}

export interface PatternContext {
  readonly orders: DayOrders;
  /** Whether the text is written in Persian digits: then "1399/04/12" is a day of the Persian calendar. */
  readonly isPersian: boolean;
}

/** Nothing of a number may follow, but a time of day, which some pages leave no blank before. */
const end = '(?!\\d(?!\\d?:\\d\\d))';
const year = '((?:19|20)\\d\\d)';
/** Years of other calendars too: Thai ones (2562), Persian ones (1399). */
const anyYear = '((?:19|20|2[456]|1[34])\\d\\d)';
/**
 * What words are made of, by what they are not: the letters of all scripts, counted or in either case, take a third of
 * a second to compile, on every page whose text is not Latin alone. The table of names tells what is a month.
 */
const letter = '[^\\s\\d.,/;:!?()\\[\\]{}<>"\'’“”„«»|–—•·【】「」-]';
/** A month's name: one word, an Arabic pair, or a Thai abbreviation. */
const word = `(${letter}{2,14}(?:\\s(?:الأول|الاول|الثاني|الثانى))?\\.?|${letter}{1,3}\\.${letter}\\.?)`;
const ordinal = 'st|nd|rd|th|ST|ND|RD|TH';

/** The ways in which dates are printed, the most explicit first; no two match the same characters. */
export const datePatterns: readonly DatePattern[] = [
  // 2017-09-26, 2017/9/26, 2017.09.26, 2017. 9. 26, 2017年9月26日, 2017년 9월 26일, ۱۳۹۹/۰۴/۱۲
  {
    needs: /\d\d\s?[-/.年년]\s?\d/,
    pattern: new RegExp(
      `(?<![\\d.,])${anyYear}\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d|[.,]\\d)\\s?[日일]?`,
      'gu',
    ),
    read: ([y, m, d], { isPersian }) => inItsCalendar([Number(y), Number(m), Number(d)], isPersian),
  },
  // 令和元年5月1日, 平成31年4月30日, 民國108年5月3日
  {
    needs: /日/,
    pattern: /(令和|平成|昭和|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu,
    read: ([era, y, m, d]) => withYear(fromEra(era ?? '', y ?? ''), Number(m), Number(d)),
  },
  // 二〇一九年五月三日
  {
    needs: /日/,
    pattern:
      /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,3})日/gu,
    read: ([y, m, d]) =>
      withYear(fromChineseNumber(y ?? ''), fromChineseNumber(m ?? ''), fromChineseNumber(d ?? '')),
  },
  // 26 September 2017, 26. September 2017, 26 de septiembre de 2017, 1er mars 2017, 26th of September, 2017,
  // 26 กันยายน พ.ศ. 2560, 15 آذار/مارس 2020, 12 تیر 1399, 26 בספטמבר 2017
  {
    needs: /\d\D+\d{4}/,
    pattern: new RegExp(
      `(?<![\\d.,])(\\d{1,2})(?:${ordinal}|er|º|ª|\\.|-?го|ης)?[\\s-]{0,2}(?:(?:of|OF|de|DE)\\s+|[dD]['’])?${word}(?:/${letter}{2,14})?[\\s,./-]{1,3}(?:(?:del?|DEL?)\\s+|พ\\.ศ\\.\\s?|ค\\.ศ\\.\\s?)?${anyYear}${end}`,
      'gu',
    ),
    read: ([d, name, y]) => named(name, y, d),
  },
  // September 26, 2017; Sept. 26th 2017; Sep. 26,2017
  {
    needs: /\d(?:st|nd|rd|th)?[\s,]+(?:of\s+)?(?:19|20)\d\d/i,
    pattern: new RegExp(
      `(?<!${letter})${word}\\s*(\\d{1,2})(?:${ordinal})?(?:\\s*,\\s*|\\s+)(?:of\\s+)?${year}${end}`,
      'gu',
    ),
    read: ([name, d, y]) => named(name, y, d),
  },
  // 2017 Sep 26, 2017. szeptember 26., 2017 m. rugsėjo 26 d., 2017. gada 26. septembris
  {
    needs: /(?:19|20)\d\d[\s.,-]\D+\d/,
    pattern: new RegExp(
      `(?<![\\d.,])${year}[\\s.,-]{1,2}(?:m\\.\\s)?${word}[\\s-]{1,2}(\\d{1,2})(?!\\d)`,
      'gu',
    ),
    read: ([y, name, d]) => named(name, y, d),
  },
  {
    needs: /gada/i,
    pattern: new RegExp(`(?<![\\d.,])${year}\\.?\\sgada\\s(\\d{1,2})\\.?\\s${word}`, 'gu'),
    read: ([y, d, name]) => named(name, y, d),
  },
  // 26 tháng 9 năm 2017, 26 tháng 9, 2017
  {
    needs: /tháng/i,
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s[Tt]háng\\s(\\d{1,2})(?:,|\\snăm)?\\s${year}(?!\\d)`, 'gu'),
    read: ([d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  // 26.09.2017, 26/09/2017, 9/26/2017, 26/09/2560
  {
    needs: /\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{4}/,
    pattern: /(?<![\d.,/])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20|2[456])\d\d)(?!\d|[.,/]\d)/gu,
    read: ([first, mark, second, y], { orders }) =>
      inOrder(Number(first), Number(second), fromBuddhist(Number(y)), mark ?? '', orders),
  },
  // 26-Sep-17, 26 Sep '17
  {
    needs: /\d-\D+-\d\d|\d\s\D+\s['’]\d\d/,
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:-${word}-|\\s${word}\\s['’])(\\d{2})(?!\\d)`, 'gu'),
    read: ([d, dashed, spaced, y]) => named(dashed ?? spaced, String(toFullYear(Number(y))), d),
  },
  // 26.09.17, 2.11.22; 26/09/17, 9/26/17
  {
    needs: /\d[./]\d{1,2}[./]\d\d/,
    pattern: /(?<![\d.,/:-])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d/]|[.,:]\d|\s?%)/gu,
    read: ([first, mark, second, y], { orders }) =>
      inOrder(Number(first), Number(second), toFullYear(Number(y)), mark ?? '', orders),
  },
];

/** Two digits of year are of this century unless that year is still to come. */
function toFullYear(twoDigits: number): number {
  const thisYear = new Date().getUTCFullYear();
  return 2000 + twoDigits <= thisYear ? 2000 + twoDigits : 1900 + twoDigits;
}

const withYear = (year: number | null, month: number | null, day: number | null): Day | null =>
  year === null || month === null || day === null ? null : [year, month, day];

function inItsCalendar(day: Day, isPersian: boolean): Day | null {
  const [year, month, date] = day;
  if (year < 1900) return isPersian ? fromPersian(day) : null;
  return [fromBuddhist(year), month, date];
}

function named(name = '', year = '', day = ''): Day | null {
  const y = Number(year);
  const month = toMonth(name);
  if (month !== null && y >= 1900) return [fromBuddhist(y), month, Number(day)];
  const persian = y < 1900 ? toPersianMonth(name) : null;
  return persian === null ? null : fromPersian([y, persian, Number(day)]);
}

function inOrder(first: number, second: number, year: number, mark: string, orders: DayOrders): Day {
  if (first > 12) return [year, second, first];
  if (second > 12) return [year, first, second];
  const order = mark === '.' ? orders.dotted : orders.other;
  return order === 'month-first' ? [year, first, second] : [year, second, first];
}
