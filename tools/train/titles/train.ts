/**
 * Trains the trees that tell an article's headline from the other titles of its page:
 *   node tools/train/titles/train.ts            trains on all development pages, writes engine/article/fields/title-trees.ts
 *   node tools/train/titles/train.ts --check    5-fold cross-validation by page, prints the share of titles right
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseBody } from '../../../engine/article/body/choose-body.ts';
import { collectBlocks } from '../../../engine/article/body/collect-blocks.ts';
import { type BoostedTrees, scoreWithTrees } from '../../../engine/article/boosted-trees.ts';
import { siteNames } from '../../../engine/article/fields/publisher.ts';
import { toTitleFeatures } from '../../../engine/article/fields/title-features.ts';
import { findTitlesOnPage } from '../../../engine/article/fields/title-sources.ts';
import { readSignals } from '../../../engine/article/signals/read-signals.ts';
import { foldForComparison } from '../../../engine/text/whitespace.ts';
import { type GoldPage, readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import { type TreeSettings, trainTrees } from '../boosted-trees.ts';
import { compactTrees } from '../compact-trees.ts';

const folds = 5;
const settings: TreeSettings = { trees: 80, depth: 5, learningRate: 0.12, leastInLeaf: 2, penalty: 3 };

interface Page {
  readonly set: string;
  readonly vectors: readonly Float32Array[];
  readonly labels: readonly number[];
}

function toPage(page: GoldPage & { readonly title: string }, set: string): Page {
  const document = parsePage(page.html);
  const signals = readSignals(document, page.url);
  const blocks = collectBlocks(document.documentElement);
  const found = findTitlesOnPage(signals, blocks, siteNames(signals, document));
  const gold = foldForComparison(page.title);
  return {
    set,
    vectors: toTitleFeatures(found, blocks, chooseBody(blocks), page.url),
    labels: found.map(({ value }) => (foldForComparison(value) === gold ? 1 : 0)),
  };
}

async function readPages(): Promise<Page[]> {
  const pages: Page[] = [];
  for (const set of ['wcxb', 'trafilatura', 'postlight', 'readability'] as const) {
    for await (const page of readGoldPages(set)) {
      if (set === 'wcxb' && !page.isArticle) continue;
      const { title } = page;
      if (title) pages.push(toPage({ ...page, title }, set));
    }
  }
  return pages;
}

/** Every page counts alike, its right candidates as much as its wrong ones. */
function train(pages: readonly Page[]): BoostedTrees {
  const rows = pages.flatMap(({ vectors, labels }) => {
    const right = labels.filter((one) => one === 1).length;
    return vectors.map((vector, i) => {
      const isRight = labels[i] ?? 0;
      return { vector, isRight, weight: 1 / Math.max(1, isRight === 1 ? right : labels.length - right) };
    });
  });
  return trainTrees(
    {
      vectors: rows.map(({ vector }) => vector),
      labels: rows.map(({ isRight }) => isRight),
      weights: rows.map(({ weight }) => weight),
    },
    settings,
  );
}

function check(pages: readonly Page[]): void {
  const counts = new Map<string, { pages: number; possible: number; right: number }>();
  for (let fold = 0; fold < folds; fold++) {
    const trees = train(pages.filter((_, i) => i % folds !== fold));
    for (const { set, vectors, labels } of pages.filter((_, i) => i % folds === fold)) {
      const scores = vectors.map((vector) => scoreWithTrees(trees, vector));
      const count = counts.get(set) ?? { pages: 0, possible: 0, right: 0 };
      counts.set(set, {
        pages: count.pages + 1,
        possible: count.possible + (labels.includes(1) ? 1 : 0),
        right: count.right + (labels[scores.indexOf(Math.max(...scores))] ?? 0),
      });
    }
  }
  for (const [set, { pages: all, possible, right }] of counts)
    console.log(
      `${set}: ${all} pages, right ${((100 * right) / all).toFixed(1)} %, possible ${((100 * possible) / all).toFixed(1)} %`,
    );
}

const pages = await readPages();
if (process.argv.includes('--check')) check(pages);
else
  writeFileSync(
    join(import.meta.dirname, '../../../engine/article/fields/title-trees.ts'),
    `// Written by tools/train/titles/train.ts. Do not edit.\nimport type { BoostedTrees } from '../boosted-trees.ts';\n\nexport const titleTrees: BoostedTrees = ${JSON.stringify(compactTrees(train(pages)))};\n`,
  );
