/**
 * Trains the gate's trees, prints the balanced accuracy of 5-fold cross-validation, and writes
 * engine/article/gate-trees.ts:
 *   node tools/train/gate/train.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoostedTrees, scoreWithTrees } from '../../../engine/article/boosted-trees.ts';
import { readGateSignals } from '../../../engine/article/gate-signals.ts';
import { readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import { trainTrees } from '../boosted-trees.ts';

interface Row {
  readonly signals: Float32Array;
  readonly isArticle: boolean;
  /** Whether somebody has said so, or its set is taken to hold articles alone. */
  readonly isReviewed: boolean;
}

const settings = { trees: 60, depth: 3, learningRate: 0.15, leastInLeaf: 3, penalty: 3 };

async function readRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const set of ['wcxb', 'trafilatura', 'postlight', 'readability'] as const) {
    for await (const page of readGoldPages(set)) {
      const { html, url } = page;
      // Trafilatura's pages were picked for their texts; they bring the older markup that the others lack.
      const isArticle = page.isArticle ?? (set === 'trafilatura' && page.with.length > 0 ? true : null);
      if (isArticle === null) continue;
      const isReviewed = page.isArticle !== null;
      const document = parsePage(html);
      rows.push({ signals: Float32Array.from(readGateSignals(document, url)), isArticle, isReviewed });
      // The same page under an address that says nothing: text and markup must carry the verdict alone.
      rows.push({ signals: Float32Array.from(readGateSignals(document, 'https://site.example/x')), isArticle, isReviewed });
    }
  }
  return rows;
}

function train(rows: readonly Row[]): BoostedTrees {
  // Both classes count alike: balanced accuracy is what is wanted.
  const articles = rows.filter((row) => row.isArticle).length;
  const weigh = ({ isArticle, isReviewed }: Row) => ((isReviewed ? 1 : 0.5) * rows.length) / 2 / (isArticle ? articles : rows.length - articles);
  return trainTrees(
    { vectors: rows.map(({ signals }) => signals), labels: rows.map(({ isArticle }) => (isArticle ? 1 : 0)), weights: rows.map(weigh) },
    settings,
  );
}

function balancedAccuracy(rows: readonly Row[], trees: BoostedTrees): number {
  const right = (isArticle: boolean) => {
    const those = rows.filter((row) => row.isReviewed && row.isArticle === isArticle);
    return those.filter((row) => scoreWithTrees(trees, row.signals) >= 0.5 === isArticle).length / those.length;
  };
  return (right(true) + right(false)) / 2;
}

const rows = await readRows();
/** Pages stand in pairs: with their address and without. */
const pageOf = (i: number): number => i >> 1;
const folds = [0, 1, 2, 3, 4].map((fold) => {
  const trees = train(rows.filter((_, i) => pageOf(i) % 5 !== fold));
  const unseen = rows.filter((_, i) => pageOf(i) % 5 === fold);
  return { withAddress: balancedAccuracy(unseen.filter((_, i) => i % 2 === 0), trees), without: balancedAccuracy(unseen.filter((_, i) => i % 2 === 1), trees) };
});
const percent = (values: readonly number[]) => `${((100 * values.reduce((a, b) => a + b, 0)) / values.length).toFixed(1)} (${values.map((value) => (100 * value).toFixed(1)).join(', ')})`;
console.log(`${rows.length / 2} pages; balanced accuracy with addresses ${percent(folds.map((f) => f.withAddress))}, without ${percent(folds.map((f) => f.without))}`);
const trees = train(rows);
const compact = { ...trees, bias: Number(trees.bias.toFixed(4)), thresholds: trees.thresholds.map((threshold) => Number(threshold.toPrecision(4))) };
writeFileSync(
  join(import.meta.dirname, '../../../engine/article/gate-trees.ts'),
  `// Written by tools/train/gate/train.ts. Do not edit.\nimport type { BoostedTrees } from './boosted-trees.ts';\n\nexport const gateTrees: BoostedTrees = ${JSON.stringify(compact)};\n`,
);
