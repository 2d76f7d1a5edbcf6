/**
 * Trains the gate's trees, prints the balanced accuracy of 5-fold cross-validation, and writes
 * engine/article/gate/gate-trees.ts:
 *   node tools/train/gate/train.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoostedTrees, scoreWithTrees } from '../../../engine/article/boosted-trees.ts';
import { gateSignalNames } from '../../../engine/article/gate/signal-names.ts';
import { readGateSignals } from '../../../engine/article/gate/signals.ts';
import { readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import { trainTrees } from '../boosted-trees.ts';
import { packTrees } from './pack-trees.ts';

interface Row {
  readonly signals: Float32Array;
  readonly isArticle: boolean;
  /** Whether somebody has said so, or its set is taken to hold articles alone. */
  readonly isReviewed: boolean;
}

const settings = { trees: 60, depth: 3, learningRate: 0.15, leastInLeaf: 3, penalty: 3 };

/** An address that says nothing of its page. */
const silentAddress = 'https://site.example/x';
/** The signals that come from metadata: the first six. */
const metadataSignals = 6;
const copies = 3;

/** A page as it is; without what its address says; without what its metadata say: text and markup must do alone. */
function copiesOf(signals: Float32Array, withoutAddress: Float32Array): readonly Float32Array[] {
  const withoutMetadata = Float32Array.from(signals, (signal, i) => (i < metadataSignals ? 0 : signal));
  return [signals, withoutAddress, withoutMetadata];
}

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
      const signals = Float32Array.from(readGateSignals(document, url));
      for (const copy of copiesOf(signals, Float32Array.from(readGateSignals(document, silentAddress))))
        rows.push({ signals: copy, isArticle, isReviewed });
    }
  }
  return rows;
}

function train(rows: readonly Row[]): BoostedTrees {
  // Both classes count alike: balanced accuracy is what is wanted.
  const articles = rows.filter((row) => row.isArticle).length;
  const weigh = ({ isArticle, isReviewed }: Row) =>
    ((isReviewed ? 1 : 0.5) * rows.length) / 2 / (isArticle ? articles : rows.length - articles);
  return trainTrees(
    {
      vectors: rows.map(({ signals }) => signals),
      labels: rows.map(({ isArticle }) => (isArticle ? 1 : 0)),
      weights: rows.map(weigh),
    },
    settings,
  );
}

function balancedAccuracy(rows: readonly Row[], trees: BoostedTrees): number {
  const right = (isArticle: boolean) => {
    const those = rows.filter((row) => row.isReviewed && row.isArticle === isArticle);
    return (
      those.filter((row) => scoreWithTrees(trees, row.signals) >= 0.5 === isArticle).length / those.length
    );
  };
  return (right(true) + right(false)) / 2;
}

const rows = await readRows();
console.log(`${rows.length / copies} pages`);
/** The copies of a page stand together. */
const pageOf = (i: number): number => Math.floor(i / copies);
const folds = [0, 1, 2, 3, 4].map((fold) => {
  const trees = train(rows.filter((_, i) => pageOf(i) % 5 !== fold));
  const unseen = rows.filter((_, i) => pageOf(i) % 5 === fold);
  return [0, 1, 2].map((copy) =>
    balancedAccuracy(
      unseen.filter((_, i) => i % copies === copy),
      trees,
    ),
  );
});
for (const [copy, name] of ['whole pages', 'without addresses', 'without metadata'].entries()) {
  const values = folds.map((fold) => 100 * (fold[copy] ?? 0));
  console.log(
    `${name}: balanced accuracy ${(values.reduce((a, b) => a + b, 0) / values.length).toFixed(1)} (${values.map((value) => value.toFixed(1)).join(', ')})`,
  );
}
const trees = train(rows);
// A signal that few tests look at is one that the gate could do without.
for (const [signal, name] of gateSignalNames.entries())
  console.log(`${trees.features.filter((feature) => feature === signal).length} tests of "${name}"`);
writeFileSync(
  join(import.meta.dirname, '../../../engine/article/gate/gate-trees.ts'),
  `// Written by tools/train/gate/train.ts. Do not edit.\nimport type { PackedTrees } from './packed-trees.ts';\n\nexport const gateTrees: PackedTrees = ${JSON.stringify(packTrees(trees))};\n`,
);
