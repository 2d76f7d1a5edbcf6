/**
 * Trains the trees that tell an article's day of publication from the other dates of its page:
 *   node tools/train/dates/train.ts            trains on all development pages, writes engine/article/fields/date-trees.ts
 *   node tools/train/dates/train.ts --check    5-fold cross-validation by page, prints the share of days right
 */
import { toDateFeatures } from '../../../engine/article/fields/date-features.ts';
import { findDatesOnPage } from '../../../engine/article/fields/date-sources.ts';
import { readPage } from '../../../engine/article/reader.ts';
import { type GoldPage, readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import type { TreeSettings } from '../boosted-trees.ts';
import {
  chooseUnseen,
  percent,
  printByThreshold,
  type RankedPage,
  trainRanker,
  writeTrees,
} from '../ranker.ts';

const settings: TreeSettings = { trees: 60, depth: 4, learningRate: 0.15, leastInLeaf: 4, penalty: 3 };

const hour = 3_600_000;

/** Whether a date names the gold's day; a gold moment in UTC stands for the day that it is anywhere on Earth. */
function isRight(iso: string, gold: string): boolean {
  const day = iso.slice(0, 10);
  if (gold.slice(0, 10) === day) return true;
  if (!/T.*Z$/i.test(gold)) return false;
  const moment = Date.parse(gold);
  return [-12, 14].some((hours) => new Date(moment + hours * hour).toISOString().slice(0, 10) === day);
}

function toPage(page: GoldPage & { readonly published: string }): RankedPage {
  const { reading, order } = readPage(parsePage(page.html), page.url);
  const found = findDatesOnPage(reading, order);
  return {
    vectors: toDateFeatures(found, reading),
    labels: found.map(({ value }) => (isRight(value.iso, page.published) ? 1 : 0)),
  };
}

async function readPages(): Promise<RankedPage[]> {
  const pages: RankedPage[] = [];
  for (const set of ['wcxb', 'trafilatura', 'htmldate', 'postlight'] as const) {
    for await (const page of readGoldPages(set)) {
      const { published } = page;
      if (published === null || !/^\d{4}-\d\d-\d\d/.test(published)) continue;
      pages.push(toPage({ ...page, published }));
    }
  }
  return pages;
}

const pages = await readPages();
if (process.argv.includes('--check')) {
  const possible = pages.filter(({ labels }) => labels.includes(1)).length;
  console.log(`${pages.length} pages; the day stands on ${percent(possible, pages.length)} %`);
  printByThreshold(chooseUnseen(pages, settings), pages.length);
} else writeTrees('date-trees', 'dateTrees', trainRanker(pages, settings));
