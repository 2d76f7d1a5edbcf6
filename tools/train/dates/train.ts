/**
 * Trains the trees that tell an article's day of publication from the other dates of its page:
 *   node tools/train/dates/train.ts            trains on all development pages, writes engine/article/fields/date-trees.ts
 *   node tools/train/dates/train.ts --check    5-fold cross-validation by page, prints the share of days right
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoostedTrees, scoreWithTrees } from '../../../engine/article/boosted-trees.ts';
import { toDateFeatures } from '../../../engine/article/fields/date-features.ts';
import { findDatesOnPage } from '../../../engine/article/fields/date-sources.ts';
import { readPage } from '../../../engine/article/reader.ts';
import { type GoldPage, readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import { type TreeSettings, trainTrees } from '../boosted-trees.ts';
import { compactTrees } from '../compact-trees.ts';

const folds = 5;
const settings: TreeSettings = { trees: 60, depth: 4, learningRate: 0.15, leastInLeaf: 4, penalty: 3 };

interface Page {
  readonly vectors: readonly Float32Array[];
  readonly labels: readonly number[];
}

const hour = 3_600_000;

/** Whether a date names the gold's day; a gold moment in UTC stands for the day that it is anywhere on Earth. */
function isRight(iso: string, gold: string): boolean {
  const day = iso.slice(0, 10);
  if (gold.slice(0, 10) === day) return true;
  if (!/T.*Z$/i.test(gold)) return false;
  const moment = Date.parse(gold);
  return [-12, 14].some((hours) => new Date(moment + hours * hour).toISOString().slice(0, 10) === day);
}

function toPage(page: GoldPage & { readonly published: string }): Page {
  const { reading, order } = readPage(parsePage(page.html), page.url);
  const found = findDatesOnPage(reading, order);
  return {
    vectors: toDateFeatures(found, reading),
    labels: found.map(({ value }) => (isRight(value.iso, page.published) ? 1 : 0)),
  };
}

async function readPages(): Promise<Page[]> {
  const pages: Page[] = [];
  for (const set of ['wcxb', 'trafilatura', 'htmldate', 'postlight'] as const) {
    for await (const page of readGoldPages(set)) {
      const { published } = page;
      if (published === null || !/^\d{4}-\d\d-\d\d/.test(published)) continue;
      pages.push(toPage({ ...page, published }));
    }
  }
  return pages;
}

/** Every page counts alike, its right dates as much as its wrong ones. */
function train(pages: readonly Page[]): BoostedTrees {
  const rows = pages.flatMap(({ vectors, labels }) => {
    const right = labels.filter((label) => label === 1).length;
    return vectors.map((vector, i) => {
      const label = labels[i] ?? 0;
      const alike = label === 1 ? right : labels.length - right;
      return { vector, label, weight: 1 / Math.max(1, alike) };
    });
  });
  return trainTrees(
    {
      vectors: rows.map(({ vector }) => vector),
      labels: rows.map(({ label }) => label),
      weights: rows.map(({ weight }) => weight),
    },
    settings,
  );
}

const thresholds = [0.1, 0.2, 0.3, 0.4, 0.5];

function check(pages: readonly Page[]): void {
  const right = thresholds.map(() => 0);
  const given = thresholds.map(() => 0);
  let possible = 0;
  for (let fold = 0; fold < folds; fold++) {
    const trees = train(pages.filter((_, i) => i % folds !== fold));
    for (const { vectors, labels } of pages.filter((_, i) => i % folds === fold)) {
      if (labels.includes(1)) possible++;
      const scores = vectors.map((vector) => scoreWithTrees(trees, vector));
      const best = Math.max(...scores);
      thresholds.forEach((threshold, t) => {
        if (best < threshold || scores.length === 0) return;
        given[t] = (given[t] ?? 0) + 1;
        right[t] = (right[t] ?? 0) + (labels[scores.indexOf(best)] ?? 0);
      });
    }
  }
  const percent = (count: number, of: number): string => ((100 * count) / of).toFixed(1);
  console.log(`${pages.length} pages; the day stands on ${percent(possible, pages.length)} %`);
  thresholds.forEach((threshold, t) => {
    const [r = 0, g = 0] = [right[t], given[t]];
    console.log(
      `from ${threshold}: right ${percent(r, pages.length)} % of pages, ${percent(r, g)} % of days given`,
    );
  });
}

const pages = await readPages();
if (process.argv.includes('--check')) check(pages);
else
  writeFileSync(
    join(import.meta.dirname, '../../../engine/article/fields/date-trees.ts'),
    `// Written by tools/train/dates/train.ts. Do not edit.\nimport type { BoostedTrees } from '../boosted-trees.ts';\n\nexport const dateTrees: BoostedTrees = ${JSON.stringify(compactTrees(train(pages)))};\n`,
  );
