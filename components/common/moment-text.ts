import type { Moment } from '../../engine/when.ts';
import { toDateFormat } from './formats.ts';

const optionsFor: Readonly<Record<Moment['precision'], Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** The first day of what an ISO date names, as if it were in UTC, so that nothing shifts it. */
const toDate = (iso: string): Date => new Date(`${iso}${'-01'.repeat(3 - iso.split('-').length)}T00:00:00Z`);

/**
 * Prints moments ("25 September 2017", "April – June 2020", "1990 – 1999") in a language.
 *
 * @param locale BCP 47
 */
export function createMomentFormat(
  locale: string,
): (value: string, precision: Moment['precision']) => string {
  return (value, precision) => {
    const format = toDateFormat(locale, { ...optionsFor[precision], calendar: 'gregory', timeZone: 'UTC' });
    const [from = '', to = from] = value.split('/');
    const [first, last] = [toDate(from), toDate(to)];
    if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return value;
    return from === to ? format.format(first) : format.formatRange(first, last);
  };
}
