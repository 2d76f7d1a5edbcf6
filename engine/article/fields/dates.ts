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
export const leastScore = 0.3;

interface RankedDate extends FoundOnPage {
  readonly score: number;
}

/**
 * When the article was published and when it was changed, each as stated. The days that the page names are ranked by
 * learned scores: which properties state each, where it is shown, how it stands to the others. Where a page shows one
 * date alone and calls it "updated", that is the day that readers know it by, and it is given as the published one
 * too; the evidence says what it is called.
 *
 * @returns work that offers a pause half way, and the dates at its end
 */
export function* readDates(reading: PageReading, order: DayOrder): Generator<void, DatesReading> {
  const found = findDatesOnPage(reading, order);
  yield;
  const days = groupByDay(found);
  const features = toDayFeatures(days, reading);
  const ranked: readonly RankedDate[] = days
    .map((day, i) => ({ day, score: scoreWithTrees(dateTrees, features[i] ?? new Float32Array()) }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ day, score }) => fullestFirst(day).map((one) => ({ ...one, score })));
  const ruled = dateByRule(reading, findSiteRule(reading.signals.url)?.published, toDayOrders(order));
  const likely = withoutChanges(ranked.filter(({ score }) => score >= leastScore));
  const lastResorts = likely.length === 0 ? findLastResorts(reading, found) : [];
  const published = pickField(
    putCorrectedFirst([...ruled, ...likely, ...lastResorts], reading.corrections, 'published'),
    isSameDay,
  );
  const changes = findChanges(ranked, reading, published?.value ?? null);
  return {
    published,
    modified: pickField(putCorrectedFirst(changes, reading.corrections, 'modified'), isSameDay),
  };
}

/** A later change, called so, does not contradict the day of publication; where it is all there is, it stays. */
function withoutChanges(likely: readonly RankedDate[]): readonly RankedDate[] {
  const [best] = likely;
  return likely.filter((one) => one.meaning !== 'modified' || (best && isSameDay(one.value, best.value)));
}

/** How many blocks above the headline and below the text a line about the article may stand. */
const nearArticle = 8;

/**
 * What the page calls a change of the article, metadata first. A date shown far from the article is that of another
 * one's; a change from before the day of publication was made to a draft, which no reader has seen.
 */
function findChanges(
  ranked: readonly RankedDate[],
  { body, titleBlock }: PageReading,
  published: ArticleDate | null,
): readonly RankedDate[] {
  const first = body[0] ?? 0;
  const from = (titleBlock >= 0 ? Math.min(titleBlock, first) : first) - nearArticle;
  const to = (body.at(-1) ?? first) + nearArticle;
  return ranked
    .filter(({ meaning, holder }) => meaning === 'modified' && holder !== 'other')
    .filter(({ block }) => block < 0 || (block >= from && block <= to))
    .filter(({ value }) => published === null || isSameDay(value, published) || value.iso > published.iso)
    .sort(byPlace);
}

/** A day's places, the one with the fullest statement first: with the time of day, where one states that. */
const fullestFirst = ({ fullest, found }: DayOnPage): readonly FoundOnPage[] => [
  fullest,
  ...found.filter((one) => one !== fullest),
];

const places: readonly FoundOnPage['source'][] = ['json-ld', 'meta', 'microdata', 'time', 'text', 'script'];
/** Metadata first; of what is printed, the more likely to be the article's own. */
const byPlace = (a: RankedDate, b: RankedDate): number =>
  places.indexOf(a.source) - places.indexOf(b.source) || b.score - a.score;

const isSameDay = (a: ArticleDate, b: ArticleDate): boolean => {
  const length = Math.min(10, a.iso.length, b.iso.length);
  return a.iso.slice(0, length) === b.iso.slice(0, length);
};
