import { containerOf, signatureLevels, signatureOf } from './block-groups.ts';
import { createMainContainer } from './main-container.ts';
import type { PageBlock } from './page-block.ts';

const log = (count: number): number => Math.log2(1 + count);

/** A block of some length that the first pass is sure of. */
const sure = { score: 0.5, length: 80 };
const furthest = 99;

/**
 * The features of the second pass: what the first pass thinks of the block, its neighbours, its containers, of what
 * is written like it, and of the article's container. A lone block that looks like text, far from the rest, is none
 * of the article; a short one in its midst is.
 *
 * @param features the vectors of the first pass
 * @param scores what the first pass made of them
 * @returns for each block its first vector and then its context
 */
export function toContextFeatures(
  blocks: readonly PageBlock[],
  features: readonly Float32Array[],
  scores: readonly number[],
): Float32Array[] {
  const total = scores.reduce((sum, score, i) => sum + score * (blocks[i]?.text.length ?? 0), 0) || 1;
  const columns = [
    ...[1, 2, 3].map((up) => meansOfContainers(blocks, scores, up)),
    ...describeMainContainer(blocks, scores),
    ...signatureLevels.flatMap((levels) => likenessOf(blocks, scores, total, levels)),
    ...describeProgress(blocks, scores, total),
  ];
  return blocks.map((_, i) => {
    const context = [
      scores[i] ?? 0,
      ...[-4, -3, -2, -1, 1, 2, 3, 4].map((distance) => scores[i + distance] ?? -0.1),
      ...[5, 10].flatMap((reach) => [meanOf(scores, i - reach, i), meanOf(scores, i + 1, i + 1 + reach)]),
      ...columns.map((column) => column[i] ?? 0),
    ];
    const own = features[i] ?? new Float32Array();
    const vector = new Float32Array(own.length + context.length);
    vector.set(own);
    vector.set(context, own.length);
    return vector;
  });
}

function meanOf(scores: readonly number[], from: number, to: number): number {
  let sum = 0;
  const start = Math.max(0, from);
  const end = Math.min(scores.length, to);
  for (let i = start; i < end; i++) sum += scores[i] ?? 0;
  return end > start ? sum / (end - start) : 0;
}

interface Sum {
  score: number;
  weight: number;
}

/** Sums of scores, weighted by length, by group. */
function sumBy(
  blocks: readonly PageBlock[],
  scores: readonly number[],
  keyOf: (index: number) => unknown,
): Map<unknown, Sum> {
  const sums = new Map<unknown, Sum>();
  blocks.forEach(({ text }, i) => {
    const key = keyOf(i);
    const sum = sums.get(key) ?? { score: 0, weight: 0 };
    sum.score += (scores[i] ?? 0) * text.length;
    sum.weight += text.length;
    sums.set(key, sum);
  });
  return sums;
}

function meansOfContainers(blocks: readonly PageBlock[], scores: readonly number[], up: number): number[] {
  const keyOf = containerOf(blocks, up);
  const sums = sumBy(blocks, scores, keyOf);
  return blocks.map((_, i) => {
    const sum = sums.get(keyOf(i));
    return sum && sum.weight > 0 ? sum.score / sum.weight : 0;
  });
}

/** What the first pass thinks of the other blocks of the same signature, and how much of the likely text they are. */
function likenessOf(
  blocks: readonly PageBlock[],
  scores: readonly number[],
  total: number,
  levels: number,
): number[][] {
  const keyOf = signatureOf(blocks, levels);
  const sums = sumBy(blocks, scores, keyOf);
  const means = blocks.map(({ text }, i) => {
    const sum = sums.get(keyOf(i)) ?? { score: 0, weight: 0 };
    const others = sum.weight - text.length;
    return others > 0 ? (sum.score - (scores[i] ?? 0) * text.length) / others : -1;
  });
  return [means, blocks.map((_, i) => (sums.get(keyOf(i))?.score ?? 0) / total)];
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
