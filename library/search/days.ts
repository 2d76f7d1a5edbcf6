/** What a query can say of days: a year, a month, a day, or a week as in ISO 8601; "2026/5/3" and "2026.5.3" as well. */
const dayPattern = /^(\d{4})(?:[-/.](?:W(\d{1,2})|(\d{1,2})(?:[-/.](\d{1,2}))?))?[-/.]?$/i;

const millisecondsPerDay = 86_400_000;

/** The first day of what a text names ("2026", "2026-05", "2026-05-03", "2026-W18"), as YYYY-MM-DD; null for other texts. */
export function toFirstDay(text: string): string | null {
  const [, year, week, statedMonth = '1', statedDay = '1'] = dayPattern.exec(text.trim()) ?? [];
  if (!year) return null;
  const [month, day] = [statedMonth.padStart(2, '0'), statedDay.padStart(2, '0')];
  const first = week ? toMonday(Number(year), Number(week)) : Date.parse(`${year}-${month}-${day}T00:00Z`);
  if (Number.isNaN(first)) return null;
  const iso = new Date(first).toISOString().slice(0, 10);
  // 31 February is no day.
  return week || iso === `${year}-${month}-${day}` ? iso : null;
}

/** The Monday of a week: week 1 is the one with 4 January in it (ISO 8601). */
function toMonday(year: number, week: number): number {
  if (week < 1 || week > 53) return Number.NaN;
  const fourth = Date.UTC(year, 0, 4);
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - sinceMonday) * millisecondsPerDay;
}

/** A stated date's first day, as YYYY-MM-DD. @param iso ISO 8601, of any precision down from the year */
export const toDay = (iso: string): string => `${iso.slice(0, 10)}-01-01`.slice(0, 10);

/*
 * When something was saved is a moment, and its day is the one that it was where the reader is: as the list shows it, and
 * as the insights count it (`insights/time-bins.ts`).
 */

/** The moment at which a day begins where the reader is, in milliseconds since 1970. @param day as YYYY-MM-DD */
export const toLocalMidnight = (day: string): number => Date.parse(`${day}T00:00:00`);

/** The day on which a moment falls where the reader is, as YYYY-MM-DD. */
export function toLocalDay(moment: string): string {
  const date = new Date(moment);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(String);
  return `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
