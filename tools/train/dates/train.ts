/**
 * Trains the trees that tell an article's day of publication from the other dates of its page:
 *   node tools/train/dates/train.ts            trains on all development pages, writes engine/article/fields/date-trees.ts
 *   node tools/train/dates/train.ts --check    5-fold cross-validation by page, prints the share of days right
 */
import { toDayFeatures } from '../../../engine/article/fields/date-features.ts';
import { findDatesOnPage } from '../../../engine/article/fields/date-sources.ts';
import { leastScore } from '../../../engine/article/fields/dates.ts';
import { groupByDay } from '../../../engine/article/fields/days-on-page.ts';
import { readPage } from '../../../engine/article/reader.ts';
import { finish } from '../../../engine/text/finish.ts';
import { type GoldPage, type PageSet, readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import {
  chooseUnseen,
  percent,
  printByThreshold,
  type RankedPage,
  type RankerSettings,
  trainRanker,
  writeTrees,
} from '../ranker.ts';

const settings: RankerSettings = {
  trees: 90,
  depth: 4,
  learningRate: 0.15,
  leastInLeaf: 4,
  penalty: 3,
  featureShare: 0.2,
  oneOfPage: true,
};

const hour = 3_600_000;

/** Whether a date names the gold's day; a gold moment in UTC stands for the day that it is anywhere on Earth. */
function isRight(iso: string, gold: string): boolean {
  const day = iso.slice(0, 10);
  if (gold.slice(0, 10) === day) return true;
  // Where gold was read from metadata in UTC, a moment with its offset names that day as well.
  if (/T.*[+-]\d\d:\d\d$/.test(iso) && new Date(iso).toISOString().slice(0, 10) === gold.slice(0, 10))
    return true;
  if (!/T.*Z$/i.test(gold)) return false;
  const moment = Date.parse(gold);
  return [-12, 14].some((hours) => new Date(moment + hours * hour).toISOString().slice(0, 10) === day);
}

const sets: readonly PageSet[] = ['wcxb', 'trafilatura', 'htmldate', 'postlight'];

/** A page with a vector and a label for each day that it names. */
interface DatedPage extends RankedPage {
  readonly set: PageSet;
}

function toPage(page: GoldPage & { readonly published: string }, set: PageSet): DatedPage {
  const { reading, order } = finish(readPage(parsePage(page.html), page.url));
  const days = groupByDay(findDatesOnPage(reading, order));
  return {
    set,
    vectors: toDayFeatures(days, reading),
    labels: days.map(({ fullest }) => (isRight(fullest.value.iso, page.published) ? 1 : 0)),
  };
}

async function readPages(): Promise<DatedPage[]> {
  const pages: DatedPage[] = [];
  for (const set of sets) {
    for await (const page of readGoldPages(set)) {
      const { published } = page;
      if (published === null || !/^\d{4}-\d\d-\d\d/.test(published)) continue;
      pages.push(toPage({ ...page, published }, set));
    }
  }
  return pages;
}

const pages = await readPages();
if (process.argv.includes('--check')) {
  const possible = pages.filter(({ labels }) => labels.includes(1)).length;
  console.log(`${pages.length} pages; the day stands on ${percent(possible, pages.length)} %`);
  const choices = chooseUnseen(pages, settings);
  printByThreshold(choices, pages.length);
  for (const set of sets) {
    const ofSet = choices.filter(({ page }) => page.set === set);
    const right = ofSet.filter(({ isRight, score }) => isRight && score >= leastScore).length;
    console.log(`${set}: right on ${percent(right, ofSet.length)} % of ${ofSet.length} pages`);
  }
} else writeTrees('date-trees', 'dateTrees', trainRanker(pages, settings));
