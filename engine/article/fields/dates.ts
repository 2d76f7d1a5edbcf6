import type { ArticleDate, Field } from '../../model.ts';
import { type DayOrder, toDayOrders } from '../../text/day-order.ts';
import { scoreWithTrees } from '../boosted-trees.ts';
import type { PageReading } from '../page-reading.ts';
import { findSiteRule } from '../sites/index.ts';
import { dateByRule } from '../sites/read-by-rule.ts';
import { toDayFeatures } from './date-features.ts';
import { findDatesOnPage } from './date-sources.ts';
import { dateTrees } from './date-trees.ts';
import { type DayOnPage, groupByDay } from './days-on-page.ts';
import type { FoundOnPage } from './found-dates.ts';
import { findLastResorts } from './last-resort-dates.ts';
import { pickField, putCorrectedFirst } from './pick-field.ts';

export interface DatesReading {
  readonly published: Field<ArticleDate> | null;
  readonly modified: Field<ArticleDate> | null;
}

/** A day less likely than this to be that of publication says nothing, for or against. */
export const leastScore = 0.4;

interface RankedDate extends FoundOnPage {
  readonly score: number;
}

/**
 * When the article was published and when it was changed, each as stated. The days that the page names are ranked by
 * learned scores: which properties state each, where it is shown, how it stands to the others. Where a page shows one
 * date alone and calls it "updated", that is the day that readers know it by, and it is given as the published one
 * too; the evidence says what it is called.
 */
export function readDates(reading: PageReading, order: DayOrder): DatesReading {
  const found = findDatesOnPage(reading, order);
  const days = groupByDay(found);
  const features = toDayFeatures(days, reading);
  const ranked: readonly RankedDate[] = days
    .map((day, i) => ({ day, score: scoreWithTrees(dateTrees, features[i] ?? new Float32Array()) }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ day, score }) => fullestFirst(day).map((one) => ({ ...one, score })));
  const ruled = dateByRule(reading, findSiteRule(reading.signals.url)?.published, toDayOrders(order));
  const likely = withoutChanges(ranked.filter(({ score }) => score >= leastScore));
  const lastResorts = likely.length === 0 ? findLastResorts(reading, found) : [];
  return {
    published: pickField(
      putCorrectedFirst([...ruled, ...likely, ...lastResorts], reading.corrections, 'published'),
      isSameDay,
    ),
    modified: pickField(
      putCorrectedFirst(ranked.filter(isModification).sort(byPlace), reading.corrections, 'modified'),
      isSameDay,
    ),
  };
}

/** A later change, called so, does not contradict the day of publication; where it is all there is, it stays. */
function withoutChanges(likely: readonly RankedDate[]): readonly RankedDate[] {
  const [best] = likely;
  return likely.filter((one) => one.meaning !== 'modified' || (best && isSameDay(one.value, best.value)));
}

/** A day's places, the one with the fullest statement first: with the time of day, where one states that. */
const fullestFirst = ({ fullest, found }: DayOnPage): readonly FoundOnPage[] => [
  fullest,
  ...found.filter((one) => one !== fullest),
];

const isModification = ({ meaning, holder }: FoundOnPage): boolean =>
  meaning === 'modified' && holder !== 'other';

const places: readonly FoundOnPage['source'][] = ['json-ld', 'meta', 'microdata', 'time', 'text', 'script'];
/** Metadata first; of what is printed, the more likely to be the article's own. */
const byPlace = (a: RankedDate, b: RankedDate): number =>
  places.indexOf(a.source) - places.indexOf(b.source) || b.score - a.score;

const isSameDay = (a: ArticleDate, b: ArticleDate): boolean => {
  const length = Math.min(10, a.iso.length, b.iso.length);
  return a.iso.slice(0, length) === b.iso.slice(0, length);
};
