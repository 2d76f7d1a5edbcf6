import { FeatureRows } from '../feature-rows.ts';
import { log } from '../feature-scales.ts';
import type { BlockGroups, Grouping } from './block-groups.ts';
import { createMainContainer } from './main-container.ts';
import type { PageBlock } from './page-block.ts';

/** A block of some length that the first pass is sure of. */
const sure = { score: 0.5, length: 80 };
const furthest = 99;

/**
 * The features of the second pass: what the first pass thinks of the block, its neighbours, its containers, of what
 * is written like it, and of the article's container. A lone block that looks like text, far from the rest, is none
 * of the article; a short one in its midst is.
 *
 * @param groups how the blocks belong together (`groupBlocks`)
 * @param features the vectors of the first pass
 * @param scores what the first pass made of them
 * @returns for each block its first vector and then its context
 */
export function toContextFeatures(
  blocks: readonly PageBlock[],
  groups: BlockGroups,
  features: readonly Float32Array[],
  scores: readonly number[],
): Float32Array[] {
  const total = scores.reduce((sum, score, i) => sum + score * (blocks[i]?.text.length ?? 0), 0) || 1;
  const columns = [
    ...groups.containers.map((grouping) => meansOf(blocks, scores, grouping)),
    ...describeMainContainer(blocks, scores),
    ...groups.signatures.flatMap((grouping) => likenessOf(blocks, scores, total, grouping)),
    ...describeProgress(blocks, scores, total),
  ];
  const means = createMeans(scores);
  const around = [-4, -3, -2, -1, 1, 2, 3, 4];
  const rows = new FeatureRows();
  features.forEach((own, i) => {
    rows.putRow(own);
    rows.put(scores[i] ?? 0);
    for (const distance of around) rows.put(scores[i + distance] ?? -0.1);
    for (const reach of reaches) {
      rows.put(means(i - reach, i));
      rows.put(means(i + 1, i + 1 + reach));
    }
    for (const column of columns) rows.put(column[i] ?? 0);
  });
  return rows.toVectors(features.length);
}

/** How many blocks before and after are looked at together. */
const reaches = [5, 10] as const;

/** A function that gives the mean score of a stretch of blocks, of which as much counts as there is. */
function createMeans(scores: readonly number[]): (from: number, to: number) => number {
  const sums = new Float64Array(scores.length + 1);
  scores.forEach((score, i) => {
    sums[i + 1] = (sums[i] ?? 0) + score;
  });
  return (from, to) => {
    const start = Math.max(0, from);
    const end = Math.min(scores.length, to);
    return end > start ? ((sums[end] ?? 0) - (sums[start] ?? 0)) / (end - start) : 0;
  };
}

interface Sum {
  score: number;
  weight: number;
}

/** Sums of scores, weighted by length, by group. */
function sumBy(blocks: readonly PageBlock[], scores: readonly number[], { of, count }: Grouping): Sum[] {
  const sums = Array.from({ length: count }, (): Sum => ({ score: 0, weight: 0 }));
  blocks.forEach(({ text }, i) => {
    const sum = sums[of[i] ?? 0];
    if (!sum) return;
    sum.score += (scores[i] ?? 0) * text.length;
    sum.weight += text.length;
  });
  return sums;
}

function meansOf(blocks: readonly PageBlock[], scores: readonly number[], grouping: Grouping): number[] {
  const sums = sumBy(blocks, scores, grouping);
  return blocks.map((_, i) => {
    const sum = sums[grouping.of[i] ?? 0];
    return sum && sum.weight > 0 ? sum.score / sum.weight : 0;
  });
}

/** What the first pass thinks of the other blocks of the same signature, and how much of the likely text they are. */
function likenessOf(
  blocks: readonly PageBlock[],
  scores: readonly number[],
  total: number,
  grouping: Grouping,
): number[][] {
  const sums = sumBy(blocks, scores, grouping);
  const sumOf = (i: number): Sum => sums[grouping.of[i] ?? 0] ?? { score: 0, weight: 0 };
  const means = blocks.map(({ text }, i) => {
    const sum = sumOf(i);
    const others = sum.weight - text.length;
    return others > 0 ? (sum.score - (scores[i] ?? 0) * text.length) / others : -1;
  });
  return [means, blocks.map((_, i) => sumOf(i).score / total)];
}

function describeMainContainer(blocks: readonly PageBlock[], scores: readonly number[]): number[][] {
  const main = createMainContainer(blocks, scores);
  const branches = main.branchesBelow(0.75);
  return [
    ...[0.5, 0.75, 0.9].flatMap((share) => {
      const places = main.placesTo(share);
      return [
        places.map(({ isInside }) => (isInside ? 1 : 0)),
        places.map(({ steps }) => steps),
        places.map(({ density }) => density),
      ];
    }),
    branches.map(({ density }) => density),
    branches.map(({ share }) => share),
  ];
}

/** How much of the likely text has come before and is to come, and how far the nearest sure blocks are. */
function describeProgress(
  blocks: readonly PageBlock[],
  scores: readonly number[],
  total: number,
): number[][] {
  const lengthOf = (i: number): number => blocks[i]?.text.length ?? 0;
  const certain = scores.map((score, i) => (score > sure.score ? lengthOf(i) : 0));
  const isSure = scores.map((score, i) => score > sure.score && lengthOf(i) > sure.length);
  const likelyBefore = sumsBefore(scores.map((score, i) => score * lengthOf(i)));
  const certainBefore = sumsBefore(certain);
  const all = certain.reduce((a, b) => a + b, 0);
  return [
    likelyBefore.map((sum) => sum / total),
    certainBefore.map(log),
    certainBefore.map((sum, i) => log(all - sum - (certain[i] ?? 0))),
    distancesTo(isSure, 1),
    distancesTo(isSure.toReversed(), 0).toReversed(),
  ];
}

function sumsBefore(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    const before = sum;
    sum += value;
    return before;
  });
}

/** For each place, the steps back to the last one marked; from itself on (0) or from the one before (1). */
function distancesTo(marks: readonly boolean[], from: 0 | 1): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return marks.map((isMarked, i) => {
    if (from === 0 && isMarked) last = i;
    const distance = Math.min(furthest, i - last);
    if (isMarked) last = i;
    return distance;
  });
}
