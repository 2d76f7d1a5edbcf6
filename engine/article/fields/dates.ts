import type { ArticleDate, DatePrecision, Field } from '../../model.ts';
import type { DayOrder } from '../../text/dates.ts';
import { scoreWithTrees } from '../boosted-trees.ts';
import type { PageReading } from '../page-reading.ts';
import { findSiteRule } from '../sites/index.ts';
import { dateByRule } from '../sites/read-by-rule.ts';
import { toDateFeatures } from './date-features.ts';
import { type FoundOnPage, findDatesOnPage } from './date-sources.ts';
import { dateTrees } from './date-trees.ts';
import { pickField, putCorrectedFirst } from './pick-field.ts';

export interface DatesReading {
  readonly published: Field<ArticleDate> | null;
  readonly modified: Field<ArticleDate> | null;
}

/** A date less likely than this to be the day of publication says nothing, for or against. */
const leastScore = 0.15;

interface RankedDate extends FoundOnPage {
  readonly score: number;
}

/**
 * When the article was published and when it was changed, each as stated. All dates of the page are ranked by learned
 * scores: which kind of place states them, where they are shown, what else names the same day. Where a page shows one
 * date alone and calls it "updated", that is the day that readers know it by, and it is given as the published one
 * too; the evidence says what it is called.
 */
export function readDates(reading: PageReading, order: DayOrder): DatesReading {
  const found = findDatesOnPage(reading, order);
  const features = toDateFeatures(found, reading);
  const ranked: readonly RankedDate[] = found
    .map((one, i) => ({ ...one, score: scoreWithTrees(dateTrees, features[i] ?? new Float32Array()) }))
    .sort((a, b) => b.score - a.score);
  const ruled = dateByRule(reading.document, findSiteRule(reading.signals.url)?.published, order);
  const likely = withFullestFirst(ranked.filter(({ score }) => score >= leastScore));
  return {
    published: pickField(
      putCorrectedFirst([...ruled, ...likely], reading.corrections, 'published'),
      isSameDay,
    ),
    modified: pickField(
      putCorrectedFirst(ranked.filter(isModification).sort(byPlace), reading.corrections, 'modified'),
      isSameDay,
    ),
  };
}

const precisions: readonly DatePrecision[] = ['year', 'month', 'day', 'minute', 'second'];

/** The best day as its fullest statement has it: with the time of day, where one states that. */
function withFullestFirst(ranked: readonly RankedDate[]): readonly RankedDate[] {
  const [best] = ranked;
  if (!best) return [];
  const fullness = ({ value }: RankedDate): number =>
    precisions.indexOf(value.precision) + (value.zone === null ? 0 : 0.5);
  const fullest = ranked
    .filter(({ value }) => isSameDay(value, best.value))
    .reduce((full, one) => (fullness(one) > fullness(full) ? one : full));
  return [fullest, ...ranked.filter((one) => one !== fullest)];
}

const isModification = ({ meaning, isOwn }: FoundOnPage): boolean => meaning === 'modified' && isOwn;

const places: readonly FoundOnPage['source'][] = ['json-ld', 'meta', 'microdata', 'time', 'text', 'script'];

/** Metadata first; of what is printed, the more likely to be the article's own. */
const byPlace = (a: RankedDate, b: RankedDate): number =>
  places.indexOf(a.source) - places.indexOf(b.source) || b.score - a.score;

const isSameDay = (a: ArticleDate, b: ArticleDate): boolean => {
  const length = Math.min(10, a.iso.length, b.iso.length);
  return a.iso.slice(0, length) === b.iso.slice(0, length);
};
