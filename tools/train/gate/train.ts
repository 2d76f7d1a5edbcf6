/**
 * Trains the gate's weights by logistic regression (full-batch gradient descent with momentum, L2), prints the
 * balanced accuracy of 5-fold cross-validation, and writes engine/article/gate-weights.ts:
 *   node tools/train/gate/train.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateSignalNames, readGateSignals } from '../../../engine/article/gate-signals.ts';
import { readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';

interface Row {
  readonly signals: readonly number[];
  readonly isArticle: boolean;
}

interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

const steps = 3000;
const rate = 0.5;
const decay = 0.0005;

async function readRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const set of ['wcxb', 'trafilatura', 'postlight', 'readability'] as const) {
    for await (const { html, url, isArticle } of readGoldPages(set)) {
      if (isArticle !== null) rows.push({ signals: readGateSignals(parsePage(html), url), isArticle });
    }
  }
  return rows;
}

function train(rows: readonly Row[]): Weights {
  const weights = gateSignalNames.map(() => 0);
  const velocity = [...weights];
  let bias = 0;
  // Both classes count alike: balanced accuracy is what is wanted.
  const articles = rows.filter((row) => row.isArticle).length;
  const weigh = (row: Row) => 0.5 / (row.isArticle ? articles : rows.length - articles);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight) => decay * weight);
    let biasGradient = 0;
    for (const row of rows) {
      const error = (toScore({ bias, weights }, row.signals) - (row.isArticle ? 1 : 0)) * weigh(row);
      row.signals.forEach((signal, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * signal;
      });
      biasGradient += error;
    }
    bias -= rate * biasGradient;
    weights.forEach((weight, i) => {
      velocity[i] = 0.9 * (velocity[i] ?? 0) - rate * (gradient[i] ?? 0);
      weights[i] = weight + (velocity[i] ?? 0);
    });
  }
  return { bias, weights };
}

const toScore = ({ bias, weights }: Weights, signals: readonly number[]): number =>
  1 / (1 + Math.exp(-signals.reduce((sum, signal, i) => sum + signal * (weights[i] ?? 0), bias)));

function balancedAccuracy(rows: readonly Row[], weights: Weights): number {
  const right = (isArticle: boolean) => {
    const those = rows.filter((row) => row.isArticle === isArticle);
    return those.filter((row) => toScore(weights, row.signals) >= 0.5 === isArticle).length / those.length;
  };
  return (right(true) + right(false)) / 2;
}

const rows = await readRows();
const folds = [0, 1, 2, 3, 4].map((fold) => balancedAccuracy(rows.filter((_, i) => i % 5 === fold), train(rows.filter((_, i) => i % 5 !== fold))));
console.log(`${rows.length} pages, balanced accuracy by fold: ${folds.map((f) => (100 * f).toFixed(1)).join(', ')}`);
const trained = train(rows);
const lines = gateSignalNames.map((name, i) => `  ${Number((trained.weights[i] ?? 0).toFixed(3))}, // ${name}`);
writeFileSync(
  join(import.meta.dirname, '../../../engine/article/gate-weights.ts'),
  `// Written by tools/train/gate/train.ts. Do not edit.\n\nexport const gateBias = ${trained.bias.toFixed(3)};\n\n/** One weight for each of \`gateSignalNames\`, in their order. */\nexport const gateWeights: readonly number[] = [\n${lines.join('\n')}\n];\n`,
);
