import { type DayNumber, easterOf, toDayNumber } from './days.ts';

/** On which day of a year a holiday is; null where that is announced, or another day in each country. */
type HolidayRule = ((year: number) => DayNumber) | null;

const on =
  (month: number, day: number): HolidayRule =>
  (year) =>
    toDayNumber(year, month, day);
const afterEaster =
  (days: number): HolidayRule =>
  (year) =>
    easterOf(year) + days;

/**
 * Holidays by name, longer names first. Those of the lunar Hijri, Hindu, Hebrew and Chinese calendars are found, but not
 * reckoned: which day they begin on differs from country to country (see calendars.ts).
 */
export const holidays: readonly (readonly [name: RegExp, rule: HolidayRule])[] = [
  [/Christmas\s+Eve\b/iy, on(12, 24)],
  [/Christmas(?:\s+Day)?\b/iy, on(12, 25)],
  [/Boxing\s+Day\b/iy, on(12, 26)],
  [/New\s+Year['’]?s?['’]?\s+Eve\b/iy, on(12, 31)],
  [/New\s+Year['’]?s?['’]?\s+Day\b/iy, on(1, 1)],
  [/Epiphany\b/y, on(1, 6)],
  [/(?:St\.?\s+)?Valentine['’]?s\s+Day\b/iy, on(2, 14)],
  [/International\s+Women['’]s\s+Day\b/iy, on(3, 8)],
  [/(?:St\.?|Saint)\s+Patrick['’]?s\s+Day\b/iy, on(3, 17)],
  [/April\s+Fools?['’]?s?\s+Day\b/iy, on(4, 1)],
  [/Anzac\s+Day\b/iy, on(4, 25)],
  [/May\s+Day\b/y, on(5, 1)],
  [/Cinco\s+de\s+Mayo\b/iy, on(5, 5)],
  [/Juneteenth\b/iy, on(6, 19)],
  [/Bastille\s+Day\b/iy, on(7, 14)],
  [/Hallowe['’]?en\b/iy, on(10, 31)],
  [/All\s+Saints['’]?\s+Day\b/iy, on(11, 1)],
  [/Guy\s+Fawkes\s+(?:Day|Night)\b/iy, on(11, 5)],
  [/Ash\s+Wednesday\b/iy, afterEaster(-46)],
  [/Palm\s+Sunday\b/iy, afterEaster(-7)],
  [/Maundy\s+Thursday\b/iy, afterEaster(-3)],
  [/Good\s+Friday\b/iy, afterEaster(-2)],
  [/Easter\s+Monday\b/iy, afterEaster(1)],
  [/Easter(?:\s+Sunday)?\b/iy, afterEaster(0)],
  [/Ascension\s+Day\b/iy, afterEaster(39)],
  [/Pentecost\b/iy, afterEaster(49)],
  [/(?:Whit|Pentecost)\s+Monday\b/iy, afterEaster(50)],
  [/Eid(?:[\s-]+(?:al|ul|el)[\s-]+(?:Adha|Azha|Fitr))?\b/iy, null],
  [/Rama[dz]an\b/iy, null],
  [/(?:Lunar|Chinese)\s+New\s+Year\b/iy, null],
  [/Thanksgiving(?:\s+Day)?\b/iy, null],
  [/Independence\s+Day\b/iy, null],
  [/Diwali\b/iy, null],
  [/Hanukkah\b/iy, null],
  [/Passover\b/iy, null],
  [/Yom\s+Kippur\b/iy, null],
  [/Rosh\s+Hashanah?\b/iy, null],
  [/Nowruz\b/iy, null],
  [/Ashura\b/iy, null],
];

/** What holidays' names begin with, in lower case: most words are told from them at a glance. */
const firstWords = new Set(
  'christmas boxing new epiphany st saint valentine international april anzac may cinco juneteenth bastille halloween hallowe all guy ash palm maundy good easter ascension pentecost whit eid ramadan ramazan lunar chinese thanksgiving independence diwali hanukkah passover yom rosh nowruz ashura'.split(
    ' ',
  ),
);

/** The holiday whose name begins at an offset: its index in `holidays`, and where the name ends; null where none does. */
export function findHoliday(
  text: string,
  start: number,
  word: string,
): { index: number; end: number } | null {
  if (!firstWords.has(word)) return null;
  for (const [index, [name]] of holidays.entries()) {
    name.lastIndex = start;
    if (name.test(text)) return { index, end: name.lastIndex };
  }
  return null;
}
