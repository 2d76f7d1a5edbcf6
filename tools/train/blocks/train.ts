/**
 * Trains the two passes that tell the article's blocks from the rest of the page:
 *   node tools/train/blocks/train.ts            trains on all development pages, writes engine/article/body/block-trees.ts
 *   node tools/train/blocks/train.ts --check    5-fold cross-validation by page, prints word F1, writes nothing
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBlockFeatures } from '../../../engine/article/body/block-features.ts';
import { type BlockGroups, groupBlocks } from '../../../engine/article/body/block-groups.ts';
import { collectBlocks } from '../../../engine/article/body/collect-blocks.ts';
import { toContextFeatures } from '../../../engine/article/body/context-features.ts';
import type { PageBlock } from '../../../engine/article/body/page-block.ts';
import { type BoostedTrees, scoreWithTrees } from '../../../engine/article/boosted-trees.ts';
import { finish } from '../../../engine/text/finish.ts';
import { readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import { type TreeSettings, trainTrees } from '../boosted-trees.ts';
import { compactTrees } from '../compact-trees.ts';
import type { TrainingRows } from '../losses.ts';
import { createLabeller, type Label } from './labels.ts';
import { wordF1 } from './word-f1.ts';

const folds = 5;
const firstPass: TreeSettings = { trees: 60, depth: 5, learningRate: 0.2, leastInLeaf: 8, penalty: 4 };
const secondPass: TreeSettings = { trees: 60, depth: 5, learningRate: 0.15, leastInLeaf: 8, penalty: 4 };

interface Page {
  readonly id: string;
  readonly gold: string | null;
  readonly blocks: readonly PageBlock[];
  readonly groups: BlockGroups;
  readonly features: readonly Float32Array[];
  readonly labels: readonly Label[];
}

async function readPages(): Promise<Page[]> {
  const pages: Page[] = [];
  for (const set of ['wcxb', 'trafilatura', 'readability'] as const) {
    for await (const page of readGoldPages(set)) {
      if (set === 'wcxb' && !page.isArticle) continue;
      const root = parsePage(page.html).documentElement;

      const blocks = collectBlocks(root);
      const label = createLabeller(page);
      const labels = blocks.map((block) => label(block.text));
      // A page whose gold is nowhere on it teaches nothing.
      if (!labels.includes(1)) continue;
      const groups = groupBlocks(blocks);
      pages.push({
        id: page.id,
        gold: set === 'wcxb' ? page.text : null,
        blocks,
        groups,
        features: finish(toBlockFeatures(blocks, groups)),
        labels,
      });
    }
  }
  return pages;
}

/** Blocks count by their length in words; every page counts alike. */
function toRows(pages: readonly Page[], vectorsOf: (page: Page) => readonly Float32Array[]): TrainingRows {
  const vectors: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    const pageVectors = vectorsOf(page);
    const counts = page.blocks.map((block, i) =>
      page.labels[i] === null ? 0 : Math.log2(1 + block.text.split(' ').length),
    );
    const sum = counts.reduce((a, b) => a + b, 0);
    page.blocks.forEach((_, i) => {
      const label = page.labels[i];
      const vector = pageVectors[i];
      if (label === null || label === undefined || !vector) return;
      // Long pages repeat their furniture row after row; every third row of it tells the same in a third of the time.
      const isSampled = label === 1 || i % 3 === 0 || isNearBody(page.labels, i);
      if (!isSampled) return;
      vectors.push(vector);
      labels.push(label);
      weights.push(
        ((counts[i] ?? 0) / sum) *
          (page.gold === null ? 20 : 100) *
          (label === 1 || isNearBody(page.labels, i) ? 1 : 3),
      );
    });
  }
  return { vectors, labels, weights };
}

const isNearBody = (labels: readonly Label[], i: number): boolean =>
  labels.slice(Math.max(0, i - 4), i + 5).includes(1);

function train(pages: readonly Page[]): { first: BoostedTrees; second: BoostedTrees } {
  // The second pass learns from scores that the first gives to pages it has not seen.
  const unseen = new Map<string, number[]>();
  for (let fold = 0; fold < 3; fold++) {
    const trees = trainTrees(
      toRows(
        pages.filter((_, i) => i % 3 !== fold),
        (page) => page.features,
      ),
      firstPass,
    );
    pages.forEach((page, i) => {
      if (i % 3 === fold)
        unseen.set(
          page.id,
          page.features.map((vector) => scoreWithTrees(trees, vector)),
        );
    });
  }
  const first = trainTrees(
    toRows(pages, (page) => page.features),
    firstPass,
  );
  const context = (page: Page) =>
    toContextFeatures(page.blocks, page.groups, page.features, unseen.get(page.id) ?? []);
  return { first, second: trainTrees(toRows(pages, context), secondPass) };
}

function bodyOf(page: Page, { first, second }: ReturnType<typeof train>, threshold: number): string {
  const scores = page.features.map((vector) => scoreWithTrees(first, vector));
  const vectors = toContextFeatures(page.blocks, page.groups, page.features, scores);
  return page.blocks
    .filter((_, i) => scoreWithTrees(second, vectors[i] ?? new Float32Array()) > threshold)
    .map((b) => b.text)
    .join('\n\n');
}

function check(pages: readonly Page[]): void {
  const thresholds = [0.3, 0.4, 0.5];
  const sums = thresholds.map(() => 0);
  let ceiling = 0;
  let count = 0;
  for (let fold = 0; fold < folds; fold++) {
    const trained = train(pages.filter((_, i) => i % folds !== fold));
    for (const page of pages.filter((p, i) => i % folds === fold && p.gold !== null)) {
      thresholds.forEach((threshold, t) => {
        sums[t] = (sums[t] ?? 0) + wordF1(page.gold ?? '', bodyOf(page, trained, threshold));
      });
      ceiling += wordF1(
        page.gold ?? '',
        page.blocks
          .filter((_, i) => page.labels[i] === 1)
          .map((b) => b.text)
          .join('\n\n'),
      );
      count++;
    }
    const soFar = thresholds.map(
      (threshold, t) => `${threshold}: ${((100 * (sums[t] ?? 0)) / count).toFixed(2)}`,
    );
    console.log(
      `fold ${fold + 1}: ${count} pages, word F1 by threshold ${soFar.join(', ')}; perfect choice of blocks ${((100 * ceiling) / count).toFixed(2)}`,
    );
  }
}

const pages = await readPages();
console.log(`${pages.length} pages, ${pages.reduce((n, page) => n + page.blocks.length, 0)} blocks`);
if (process.argv.includes('--check')) check(pages);
else {
  const { first, second } = train(pages);
  const target = join(import.meta.dirname, '../../../engine/article/body/block-trees.ts');
  writeFileSync(
    target,
    `// Written by tools/train/blocks/train.ts. Do not edit.\nimport type { BoostedTrees } from '../boosted-trees.ts';\n\nexport const firstPass: BoostedTrees = ${JSON.stringify(compactTrees(first))};\n\nexport const secondPass: BoostedTrees = ${JSON.stringify(compactTrees(second))};\n`,
  );
}
