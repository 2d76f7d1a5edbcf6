/** Year, month and day, in whatever calendar. */
export type Day = readonly [year: number, month: number, day: number];

/** The years before the first one of an era: 令和元年 is 2019, 民國1年 is 1912. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};

/** The Gregorian year of an era's, or null where no such era is known. "元" is its first year. */
export function fromEra(era: string, year: string): number | null {
  const before = eras[era];
  return before === undefined ? null : before + (year === '元' ? 1 : Number(year));
}

/** Thai years count from the Buddha's passing, 543 years before ours; months and days are the Gregorian ones. */
export const fromBuddhist = (year: number): number => (isBuddhist(year) ? year - 543 : year);

const isBuddhist = (year: number): boolean => year >= 2443 && year <= 2643;

/** Months of the Persian calendar, Farvardin first; Arabic letters that Persian writes otherwise are folded to its own. */
const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

/** The month (1 to 12) that a word names in the Persian calendar, or null. */
export function toPersianMonth(word: string): number | null {
  const folded = word
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/^امرداد$/, 'مرداد');
  return persianMonths.indexOf(folded) + 1 || null;
}

/** Days before a Persian year, counted from some day: every 33 years have eight leap years. */
const daysBefore = (year: number): number => 365 * year + Math.floor((8 * year + 21) / 33);

/** 1 Farvardin 1399 was 20 March 2020. */
const anchor = Date.UTC(2020, 2, 20) / 86_400_000 - daysBefore(1399);

/**
 * The Gregorian day of a Persian (solar Hijri) one, or null where there is no such day. The rule of 33 years gives
 * the calendar as it is observed from 1178 to 1633 (M. Heydari-Malayeri, "A concise review of the Iranian calendar",
 * 2004; the ICU library reckons by it as well). The lunar Hijri calendar is another matter: which day its months
 * begin on is announced country by country, so its dates are left out rather than reckoned a day wrong.
 */
export function fromPersian([year, month, day]: Day): Day | null {
  if (year < 1250 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const first = anchor + daysBefore(year);
  const moment = first + before + day - 1;
  const isInMonth = day <= 30 || month <= 6;
  if (!isInMonth || moment >= anchor + daysBefore(year + 1)) return null;
  const date = new Date(moment * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

const chineseDigits = '〇一二三四五六七八九';

/** A number written in Chinese numerals, digit by digit ("二〇二六") or with tens ("二十六"), or null. */
export function fromChineseNumber(text: string): number | null {
  const digits = text.replace(/[零○]/g, '〇').replace(/廿/g, '二十').replace(/卅/g, '三十');
  const [, tens, ones] = /^([一二三]?)十([一二三四五六七八九]?)$/.exec(digits) ?? [];
  if (tens !== undefined)
    return 10 * (chineseDigits.indexOf(tens || '一') || 1) + (ones ? chineseDigits.indexOf(ones) : 0);
  const values = [...digits].map((digit) => chineseDigits.indexOf(digit));
  return values.length > 0 && !values.includes(-1) ? Number(values.join('')) : null;
}
