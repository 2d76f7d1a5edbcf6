/** Days counted from 1 January 1970, in the Gregorian calendar: what dates are reckoned in. */
export type DayNumber = number;

const milliseconds = 86_400_000;

/** Day of a month that may lie outside of 1 to 12, as it carries over into other years. */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  // `Date.UTC` takes the years 0 to 99 for those of the last century.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / milliseconds;
}

const toDate = (day: DayNumber): Date => new Date(day * milliseconds);

export const yearOf = (day: DayNumber): number => toDate(day).getUTCFullYear();

/** 1 to 12. */
export const monthOf = (day: DayNumber): number => toDate(day).getUTCMonth() + 1;

/** 0 is Sunday. */
export const weekdayOf = (day: DayNumber): number => toDate(day).getUTCDay();

/** "2017-09-25". */
export const toIsoDay = (day: DayNumber): string => toDate(day).toISOString().slice(0, 10);

export const toIsoYear = (year: number): string => String(year).padStart(4, '0');

/** "2017-09"; months outside of 1 to 12 carry over. */
export const toIsoMonth = (year: number, month: number): string =>
  toIsoDay(toDayNumber(year, month, 1)).slice(0, 7);

/** The Monday of a day's week. */
export const mondayOf = (day: DayNumber): DayNumber => day - ((weekdayOf(day) + 6) % 7);

/** Whether a month has such a day; 29 February only in leap years. */
export const isDayOf = (year: number, month: number, day: number): boolean =>
  day >= 1 && monthOf(toDayNumber(year, month, day)) === month;

/** The day that an ISO date to the day or finer names, or null where it is none. */
export function fromIsoDay(iso: string): DayNumber | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (year === undefined || !isDayOf(Number(year), Number(month), Number(day))) return null;
  return toDayNumber(Number(year), Number(month), Number(day));
}

/** Easter Sunday of a year, by the rule of Meeus, Jones and Butcher. */
export function easterOf(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor(century / 4);
  const moon =
    (19 * golden + century - skipped - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) %
    30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * late + 114;
  return toDayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}
