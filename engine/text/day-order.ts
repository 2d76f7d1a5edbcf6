import { toAsciiDigits } from './digits.ts';
import { toWeekday } from './months.ts';

/** Whether "3/4/2017" means 4 March or 3 April. */
export type DayOrder = 'day-first' | 'month-first';

/** The order of dates written with full stops, and of those written with strokes and dashes. */
export interface DayOrders {
  readonly dotted: DayOrder;
  readonly other: DayOrder;
}

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

/** The order by language alone: full stops are written by those who put the day first. */
export const toDayOrders = (order: DayOrder): DayOrders => ({ dotted: 'day-first', other: order });

const numericDate =
  /(?:([^\s\d.,;:()|]{2,20})\.?,?\s{1,2})?(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\3((?:19|20)\d\d)(?!\d)/gu;

/** What any of them has, told in a fraction of the time. */
const needed = /\d[./-]\d{1,2}[./-](?:19|20)\d\d/;

/**
 * What the texts of a page say about its order: a date that can be read in one way only (13/05/2019), a weekday that
 * fits one reading, or a day stated elsewhere that one reading names. The language's order stands where they say
 * nothing, or as much for either.
 *
 * @param isStated whether the page's metadata or address states this day (2019-05-13)
 */
export function settleDayOrders(
  texts: readonly string[],
  byLanguage: DayOrder,
  isStated: (iso: string) => boolean,
): DayOrders {
  const votes = { dotted: 0, other: 0 };
  for (const text of texts) {
    const digits = toAsciiDigits(text);
    if (!needed.test(digits)) continue;
    for (const [, before = '', first = '', mark, second = '', year = ''] of digits.matchAll(numericDate))
      votes[mark === '.' ? 'dotted' : 'other'] += weigh(
        before,
        Number(first),
        Number(second),
        Number(year),
        isStated,
      );
  }
  const orders = toDayOrders(byLanguage);
  return {
    dotted: votes.dotted === 0 ? orders.dotted : toOrder(votes.dotted),
    other: votes.other === 0 ? orders.other : toOrder(votes.other),
  };
}

const toOrder = (votes: number): DayOrder => (votes > 0 ? 'day-first' : 'month-first');

/** More than nothing where the day stands first, less where the month does. */
function weigh(
  before: string,
  first: number,
  second: number,
  year: number,
  isStated: (iso: string) => boolean,
): number {
  if (first === second || first > 31 || second > 31 || first < 1 || second < 1) return 0;
  if (first > 12 || second > 12) return first > 12 && second > 12 ? 0 : first > 12 ? 1 : -1;
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  const weekday = toWeekday(before);
  const isOn = (iso: string): boolean => new Date(iso).getUTCDay() === weekday;
  const said = weekday === null ? 0 : Number(isOn(dayFirst)) - Number(isOn(monthFirst));
  return said !== 0 ? said : Number(isStated(dayFirst)) - Number(isStated(monthFirst));
}

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
