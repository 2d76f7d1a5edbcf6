import { type DayOrder, type DayOrders, settleDayOrders, toDayOrders } from '../../text/day-order.ts';
import type { PageReading } from '../page-reading.ts';
import { type FoundOnPage, isPlausible } from './found-dates.ts';
import { findElementDates, findPrintedDates } from './shown-dates.ts';
import {
  findImageDates,
  findJsonLdDates,
  findMetaDates,
  findScriptDates,
  findUrlDates,
} from './stated-dates.ts';

const mostDates = 400;

/** Every date that the page states of itself or prints, metadata first. */
export function findDatesOnPage(reading: PageReading, byLanguage: DayOrder): readonly FoundOnPage[] {
  const stated = findStatedDates(reading, toDayOrders(byLanguage));
  const orders = settleByPage(reading, byLanguage, stated);
  const found = [...stated, ...findElementDates(reading, orders), ...findPrintedDates(reading, orders)];
  return withoutPicturesAlone(found.filter(({ value }) => isPlausible(value)).slice(0, mostDates));
}

/** The day that a picture was filed under says something only of a day that something else names. */
function withoutPicturesAlone(found: readonly FoundOnPage[]): readonly FoundOnPage[] {
  const named = new Set(
    found.flatMap(({ source, value }) => (source === 'image' ? [] : [value.iso.slice(0, 10)])),
  );
  return found.filter(({ source, value }) => source !== 'image' || named.has(value.iso.slice(0, 10)));
}

function findStatedDates(reading: PageReading, orders: DayOrders): readonly FoundOnPage[] {
  return [
    ...findJsonLdDates(reading, orders),
    ...findMetaDates(reading, orders),
    ...findScriptDates(reading, orders),
    ...findUrlDates(reading, orders),
    ...findImageDates(reading),
  ];
}

const longestLine = 200;
/** Days written as years first can be read in one way only. */
const isUnambiguous = /^\d{4}/;

/** The order in which the page writes numeric dates: its short lines, and the days that it states elsewhere, decide. */
export function settleByPage(
  { blocks }: PageReading,
  byLanguage: DayOrder,
  stated: readonly FoundOnPage[],
): DayOrders {
  const days = new Set(
    stated.flatMap(({ value, evidence, source }) =>
      source === 'url' || isUnambiguous.test(evidence.raw) ? [value.iso.slice(0, 10)] : [],
    ),
  );
  const lines = blocks.flatMap(({ text }) => (text.length <= longestLine && /\d/.test(text) ? [text] : []));
  return settleDayOrders(lines, byLanguage, (iso) => days.has(iso));
}
