import type { Direction } from './3-direction.ts';
import { type DayNumber, mondayOf, monthOf, weekdayOf, yearOf } from './days.ts';
import { type Extent, toDays, toMonthExtent, toRange, toYears } from './extent.ts';
import type { Meaning } from './meaning.ts';
import type { Unit } from './vocabulary.ts';

type Relative = Extract<Meaning, { kind: 'weekday' | 'named' | 'shift' | 'within' }>;

/** What is reckoned from the day of publication alone; null where no calendar has it ("ten minutes ago"). */
export function toRelative(
  meaning: Relative,
  published: DayNumber,
  direction: Direction | null,
): Extent | null {
  if (meaning.kind === 'weekday') {
    const day = toWeekday(meaning.weekday, meaning.shift, published, direction);
    return toDays(day, day, 'published');
  }
  if (meaning.kind === 'named') {
    const { month, shift } = meaning;
    const away = month - monthOf(published);
    const year = yearOf(published) + (shift < 0 && away >= 0 ? -1 : shift > 0 && away <= 0 ? 1 : 0);
    return toMonthExtent(year, month, 1, 'published');
  }
  return meaning.kind === 'shift'
    ? toShifted(meaning.unit, meaning.by, published)
    : toWithin(meaning.unit, meaning.by, published);
}

/** "Monday" is the last one up to publication, unless the verb points ahead; "last Monday" is never the day itself. */
function toWeekday(
  weekday: number,
  shift: number | null,
  published: DayNumber,
  direction: Direction | null,
): DayNumber {
  const since = (weekdayOf(published) - weekday + 7) % 7;
  if (shift === 1) return published - since + 7;
  if (shift === -1) return published - (since || 7);
  const isAhead = direction === 'future' && since > 0;
  return published - since + (isAhead ? 7 : 0);
}

function toShifted(unit: Unit, by: number, published: DayNumber): Extent | null {
  const [year, month] = [yearOf(published), monthOf(published)];
  switch (unit) {
    case 'day':
      return toDays(published + by, published + by, 'published');
    case 'week':
    case 'fortnight': {
      const monday = mondayOf(published) + 7 * by * (unit === 'week' ? 1 : 2);
      return toDays(monday, monday + 6, 'published');
    }
    case 'weekend': {
      const saturday = mondayOf(published) + 5 + 7 * by;
      return toDays(saturday, saturday + 1, 'published');
    }
    case 'month':
      return toMonthExtent(year, month + by, 1, 'published');
    case 'quarter':
      return toMonthExtent(year, 3 * Math.floor((month - 1) / 3) + 1 + 3 * by, 3, 'published');
    case 'year':
      return { ...toYears(year + by, year + by), anchor: 'published' };
    case 'decade':
      return { ...toYears(year + 10 * by, year + 10 * by), anchor: 'published' };
    default:
      return null;
  }
}

/** Weeks are counted in days here: "the past two weeks" end with publication, not on a Sunday. */
const inDays: Partial<Readonly<Record<Unit, number>>> = { week: 7, fortnight: 14 };

/** The stretch between publication and some units before or after it. */
function toWithin(unit: Unit, by: number, published: DayNumber): Extent | null {
  const days = inDays[unit];
  const [counted, many] = days === undefined ? [unit, by] : ['day' as const, days * by];
  const other = toShifted(counted, many, published);
  const own = toShifted(counted, 0, published);
  if (!other || !own) return null;
  return by < 0 ? toRange(other, own) : toRange(own, other);
}
