import type { ArticleDate, Field } from '../../model.ts';
import { parseStatedDate } from '../../text/dates.ts';
import { type DayOrder, toDayOrders } from '../../text/day-order.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import type { PostPart } from '../body/parts.ts';
import type { PageSignals } from '../signals/page-signals.ts';
import { findStatedTimes, type Post } from './live-blog.ts';
import { isOfOneDay, toMoment } from './post-times.ts';

/** What is known of a live blog beside its posts. */
export interface BlogDates {
  readonly published: Field<ArticleDate> | null;
  readonly modified: Field<ArticleDate> | null;
}

/**
 * A live blog's posts as parts of its body, each with its time as far as the page states it: in full, or as a time of
 * the one day on which all of them came.
 */
export function toPostParts(
  posts: readonly Post[],
  blocks: readonly PageBlock[],
  signals: PageSignals,
  dates: BlogDates,
  order: DayOrder,
): readonly PostPart[] {
  const stated = findStatedTimes(signals);
  const day = findOnlyDay(posts, dates);
  return posts.map(({ first, last, time, stamp }) => {
    const { date, clock } = time;
    const inWords = blocks.slice(first, last + 1).map(({ text }) => stated.get(foldForComparison(text)));
    const found = inWords.find((raw) => raw !== undefined);
    const bySite = found === undefined ? null : parseStatedDate(found, toDayOrders(order));
    const published =
      (bySite && { iso: bySite.iso, precision: bySite.precision, zone: bySite.zone }) ??
      date ??
      (clock && day ? toMoment(day, clock) : null);
    return { first, last, published, time: (blocks[stamp.at]?.text ?? stamp.raw).slice(0, 60) };
  });
}

/** The day of posts that show a time alone: only where the page names one day, and the times do not turn round. */
function findOnlyDay(posts: readonly Post[], { published, modified }: BlogDates): string | null {
  const day = published?.value.iso.slice(0, 10) ?? '';
  const clocks = posts.flatMap(({ time }) => time.clock ?? []);
  const isOneDay = day.length === 10 && (modified === null || modified.value.iso.startsWith(day));
  const isDisputed = published?.conflicts.some(({ raw }) => /\d/.test(raw)) ?? true;
  return isOneDay && !isDisputed && isOfOneDay(clocks) ? day : null;
}
