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
 * Holidays by name, longer names first, under the word that they begin with. Those of the lunar Hijri, Hindu, Hebrew and
 * Chinese calendars are found, but not reckoned: which day they begin on differs from country to country (calendars.ts).
 */
const rows: readonly (readonly [first: string, name: RegExp, rule: HolidayRule])[] = [
  ['christmas', /Christmas\s+Eve\b/iy, on(12, 24)],
  ['christmas', /Christmas(?:\s+Day)?\b/iy, on(12, 25)],
  ['boxing', /Boxing\s+Day\b/iy, on(12, 26)],
  ['new', /New\s+Year['’]?s?['’]?\s+Eve\b/iy, on(12, 31)],
  ['new', /New\s+Year['’]?s?['’]?\s+Day\b/iy, on(1, 1)],
  ['epiphany', /Epiphany\b/y, on(1, 6)],
  ['valentine', /Valentine['’]?s\s+Day\b/iy, on(2, 14)],
  ['international', /International\s+Women['’]s\s+Day\b/iy, on(3, 8)],
  ['st', /St\.?\s+Valentine['’]?s\s+Day\b/iy, on(2, 14)],
  ['st', /St\.?\s+Patrick['’]?s\s+Day\b/iy, on(3, 17)],
  ['saint', /Saint\s+Patrick['’]?s\s+Day\b/iy, on(3, 17)],
  ['april', /April\s+Fools?['’]?s?\s+Day\b/iy, on(4, 1)],
  ['anzac', /Anzac\s+Day\b/iy, on(4, 25)],
  ['may', /May\s+Day\b/y, on(5, 1)],
  ['cinco', /Cinco\s+de\s+Mayo\b/iy, on(5, 5)],
  ['juneteenth', /Juneteenth\b/iy, on(6, 19)],
  ['bastille', /Bastille\s+Day\b/iy, on(7, 14)],
  ['halloween', /Halloween\b/iy, on(10, 31)],
  ['all', /All\s+Saints['’]?\s+Day\b/iy, on(11, 1)],
  ['guy', /Guy\s+Fawkes\s+(?:Day|Night)\b/iy, on(11, 5)],
  ['ash', /Ash\s+Wednesday\b/iy, afterEaster(-46)],
  ['palm', /Palm\s+Sunday\b/iy, afterEaster(-7)],
  ['maundy', /Maundy\s+Thursday\b/iy, afterEaster(-3)],
  ['good', /Good\s+Friday\b/iy, afterEaster(-2)],
  ['easter', /Easter\s+Monday\b/iy, afterEaster(1)],
  ['easter', /Easter(?:\s+Sunday)?\b/iy, afterEaster(0)],
  ['ascension', /Ascension\s+Day\b/iy, afterEaster(39)],
  ['pentecost', /Pentecost\b/iy, afterEaster(49)],
  ['whit', /Whit\s+Monday\b/iy, afterEaster(50)],
  ['eid', /Eid(?:[\s-]+(?:al|ul|el)[\s-]+(?:Adha|Azha|Fitr))?\b/iy, null],
  ['ramadan', /Ramadan\b/iy, null],
  ['ramazan', /Ramazan\b/iy, null],
  ['lunar', /Lunar\s+New\s+Year\b/iy, null],
  ['chinese', /Chinese\s+New\s+Year\b/iy, null],
  ['thanksgiving', /Thanksgiving(?:\s+Day)?\b/iy, null],
  ['independence', /Independence\s+Day\b/iy, null],
  ['diwali', /Diwali\b/iy, null],
  ['hanukkah', /Hanukkah\b/iy, null],
  ['passover', /Passover\b/iy, null],
  ['yom', /Yom\s+Kippur\b/iy, null],
  ['rosh', /Rosh\s+Hashanah?\b/iy, null],
  ['nowruz', /Nowruz\b/iy, null],
  ['ashura', /Ashura\b/iy, null],
];

const byFirstWord = new Map<string, { readonly index: number; readonly name: RegExp }[]>();
for (const [index, [first, name]] of rows.entries())
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { index, name }]);

/**
 * The holiday whose name begins at an offset, and where the name ends; null where none does.
 *
 * @param word the word there, in lower case
 */
export function findHoliday(
  text: string,
  start: number,
  word: string,
): { index: number; end: number } | null {
  for (const { index, name } of byFirstWord.get(word) ?? []) {
    name.lastIndex = start;
    if (name.test(text)) return { index, end: name.lastIndex };
  }
  return null;
}

/** The rule of the holiday at an index that `findHoliday` gave. */
export const ruleOf = (index: number): HolidayRule => rows[index]?.[2] ?? null;
