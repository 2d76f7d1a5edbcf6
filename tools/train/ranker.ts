import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoostedTrees, scoreWithTrees } from '../../engine/article/boosted-trees.ts';
import { type TreeSettings, trainTrees } from './boosted-trees.ts';
import { compactTrees } from './compact-trees.ts';

/** A page's candidates for one field: a vector and a label (1 right, 0 wrong) for each. */
export interface RankedPage {
  readonly vectors: readonly Float32Array[];
  readonly labels: readonly number[];
}

export interface RankerSettings extends TreeSettings {
  /** Whether a page's candidates compete for one place, instead of being judged each by itself. */
  readonly oneOfPage?: boolean;
}

/** Trains trees that tell right candidates from wrong ones. Every page counts alike, and so do its two classes. */
export function trainRanker(pages: readonly RankedPage[], settings: RankerSettings): BoostedTrees {
  let end = 0;
  const groupEnds = pages.map(({ labels }) => (end += labels.length));
  const rows = pages.flatMap(({ vectors, labels }) => {
    const right = labels.filter((label) => label === 1).length;
    return vectors.map((vector, i) => {
      const label = labels[i] ?? 0;
      return { vector, label, weight: 1 / Math.max(1, label === 1 ? right : labels.length - right) };
    });
  });
  return trainTrees(
    {
      vectors: rows.map(({ vector }) => vector),
      labels: rows.map(({ label }) => label),
      weights: rows.map(({ weight }) => weight),
      ...(settings.oneOfPage ? { groupEnds } : {}),
    },
    settings,
  );
}

export const folds = 5;

/** The best candidate of a page by trees that have not seen it; `isRight` is false where there is no candidate. */
export interface UnseenChoice<Page> {
  readonly page: Page;
  readonly score: number;
  readonly isRight: boolean;
}

/** The candidate of a page that the trees think likeliest. */
function chooseBest<Page extends RankedPage>(page: Page, trees: BoostedTrees): UnseenChoice<Page> {
  const scores = page.vectors.map((vector) => scoreWithTrees(trees, vector));
  const score = Math.max(0, ...scores);
  return { page, score, isRight: page.labels[scores.indexOf(score)] === 1 };
}

/**
 * Chooses on every page by trees trained on the other folds' pages.
 *
 * @param choose what the trees choose on a page; by default the likeliest candidate
 */
export function chooseUnseen<Page extends RankedPage>(
  pages: readonly Page[],
  settings: RankerSettings,
  choose: (page: Page, trees: BoostedTrees) => UnseenChoice<Page> = chooseBest,
): readonly UnseenChoice<Page>[] {
  return Array.from({ length: folds }, (_, fold) => {
    const trees = trainRanker(
      pages.filter((_page, i) => i % folds !== fold),
      settings,
    );
    return pages.filter((_page, i) => i % folds === fold).map((page) => choose(page, trees));
  }).flat();
}

export const percent = (count: number, of: number): string => ((100 * count) / of).toFixed(1);

/** Prints, for several least scores, how many pages get an answer and how many of those are right. */
export function printByThreshold(
  choices: readonly UnseenChoice<RankedPage>[],
  of: number,
  thresholds: readonly number[] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
): void {
  for (const threshold of thresholds) {
    const given = choices.filter(({ score }) => score >= threshold);
    const right = given.filter(({ isRight }) => isRight).length;
    console.log(
      `from ${threshold}: right on ${percent(right, of)} % of pages, ${percent(right, given.length)} % of answers`,
    );
  }
}

/** Writes trees as a source file of the engine's. @param name the file's name in engine/article/fields, without ".ts" */
export function writeTrees(name: string, exported: string, trees: BoostedTrees): void {
  writeFileSync(
    join(import.meta.dirname, `../../engine/article/fields/${name}.ts`),
    `// Written by tools/train. Do not edit.\nimport type { BoostedTrees } from '../boosted-trees.ts';\n\nexport const ${exported}: BoostedTrees = ${JSON.stringify(compactTrees(trees))};\n`,
  );
}
