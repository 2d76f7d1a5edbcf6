import { dayInPath } from './article/fields/stated-dates.ts';
import type { ArticleDate } from './model.ts';
import { parseStatedDate } from './text/dates.ts';
import { toDayOrders } from './text/day-order.ts';

/** Longer strings hold more than a date. */
const longest = 300;

/**
 * The day that a piece of evidence states, for showing places of a page that disagree beside each other. The time of
 * day is left out, as days are what dates of an article are compared by.
 *
 * @param raw what stands in the place, as `Evidence.raw`
 * @returns null where it is none, or where only knowing the rest of the page would tell which ("3/4/2018")
 */
export function readStatedDay(raw: string): ArticleDate | null {
  const text = raw.slice(0, longest);
  const [a, b] = [toDayOrders('day-first'), toDayOrders('month-first')].map((orders) =>
    parseStatedDate(text, orders),
  );
  const iso = a && b && a.iso === b.iso ? a.iso.slice(0, 10) : a || b ? undefined : dayInPath(text)?.iso;
  if (iso === undefined) return null;
  const precision = (['year', 'month', 'day'] as const)[iso.split('-').length - 1] ?? 'day';
  return { iso, precision, zone: null };
}
