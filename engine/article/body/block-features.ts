import { FeatureRows } from '../feature-rows.ts';
import { log } from '../feature-scales.ts';
import type { BlockGroups, Grouping } from './block-groups.ts';
import type { BlockShape, PageBlock } from './page-block.ts';
import { findFurniture, phraseCount } from './phrases.ts';
import { countText, type TextCounts } from './text-counts.ts';

const shapes: readonly BlockShape[] = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'code',
  'table',
  'caption',
];
const regionCount = 26;

/** How the blocks of one group (of one container, or of one signature) look together. */
interface Group {
  characters: number;
  linked: number;
  blocks: number;
  longBlocks: number;
  sentences: number;
}

/** What is measured of a block by itself, before its surroundings. */
interface Looks {
  readonly counts: TextCounts;
  readonly length: number;
  readonly linkDensity: number;
  readonly shape: number;
  readonly isLong: boolean;
}

/**
 * One vector of numbers for each block: its own shape and words, its neighbours', its groups', its place on the page.
 * All vectors have the same length and order, the one that the trees were trained with.
 *
 * @param groups how the blocks belong together (`groupBlocks`)
 * @returns work that offers a pause half way, and the vectors at its end
 */
export function* toBlockFeatures(
  blocks: readonly PageBlock[],
  groups: BlockGroups,
): Generator<void, Float32Array[]> {
  const looks = blocks.map(lookAt);
  yield;
  const grouped = [...groups.containers, ...groups.signatures].map((grouping) =>
    describeGroups(blocks, looks, grouping),
  );
  const place = places(blocks, looks);
  const rows = new FeatureRows();
  blocks.forEach((block, i) => {
    const own = looks[i];
    if (own) putOwn(rows, block, own);
    for (const distance of around) putNeighbour(rows, blocks[i + distance], looks[i + distance]);
    for (const group of grouped) rows.putAll(group[i] ?? []);
    rows.putAll(place[i] ?? []);
  });
  return rows.toVectors(blocks.length);
}

function lookAt(block: PageBlock): Looks {
  const length = block.text.length;
  const counts = countText(block.text);
  const linkDensity = block.linked / length;
  return {
    counts,
    length,
    linkDensity,
    shape: shapes.indexOf(block.shape),
    isLong: length > 100 && linkDensity < 0.4 && counts.sentences > 0,
  };
}

function putOwn(rows: FeatureRows, block: PageBlock, { counts, length, linkDensity, shape }: Looks): void {
  const { text, regions } = block;
  const end = text.slice(-2);
  rows.put(log(counts.words));
  rows.put(log(length));
  rows.put(linkDensity);
  rows.put(block.bold / length);
  rows.put(block.italic / length);
  rows.put(counts.sentences);
  rows.put(/[.!?…。！？]["'”’»)]?$/.test(end) ? 1 : 0);
  rows.put(/[:,]$/.test(end) ? 1 : 0);
  rows.put(log(counts.commas));
  rows.put(counts.capitals / Math.max(1, counts.letters));
  rows.put(counts.digits / length);
  rows.put(counts.letters / length);
  rows.put(/^["'“‘„«\p{Lu}\p{N}]/u.test(text) ? 1 : 0);
  rows.put(counts.hasQuotationMark ? 1 : 0);
  rows.put(counts.hasDivider ? 1 : 0);
  rows.put(shape);
  rows.put(block.level);
  rows.put(block.depth);
  rows.put(block.afterImage ? 1 : 0);
  rows.put(block.element.localName === 'p' ? 1 : 0);
  putBits(rows, findFurniture(text), phraseCount);
  putBits(rows, regions, regionCount);
}

function putBits(rows: FeatureRows, bits: number, count: number): void {
  for (let bit = 0; bit < count; bit++) rows.put((bits >> bit) & 1);
}

/** Where the neighbours stand whose looks count, in blocks. */
const around = [-3, -2, -1, 1, 2, 3] as const;

const noNeighbour: readonly number[] = [-1, -1, -1, -1, -1];

function putNeighbour(rows: FeatureRows, block: PageBlock | undefined, looks: Looks | undefined): void {
  if (!block || !looks) {
    rows.putAll(noNeighbour);
    return;
  }
  rows.put(log(looks.length));
  rows.put(looks.linkDensity);
  rows.put(looks.counts.sentences);
  rows.put(looks.shape);
  rows.put(block.regions & 0x3ff0 ? 1 : 0);
}

/** Says of each block how its group looks. */
function describeGroups(
  blocks: readonly PageBlock[],
  looks: readonly Looks[],
  { of, count }: Grouping,
): (readonly number[])[] {
  const groups = Array.from(
    { length: count },
    (): Group => ({ characters: 0, linked: 0, blocks: 0, longBlocks: 0, sentences: 0 }),
  );
  let total = 0;
  blocks.forEach((block, i) => {
    const look = looks[i];
    const group = groups[of[i] ?? 0];
    if (!look || !group) return;
    group.characters += look.length;
    group.linked += block.linked;
    group.blocks += 1;
    group.sentences += look.counts.sentences;
    if (look.isLong) group.longBlocks += 1;
    total += look.length;
  });
  const described = groups.map((group) => describeGroup(group, total));
  return blocks.map((_, i) => described[of[i] ?? 0] ?? []);
}

const describeGroup = (group: Group, total: number): readonly number[] => [
  log(group.characters),
  group.linked / Math.max(1, group.characters),
  log(group.blocks),
  log(group.longBlocks),
  group.sentences / group.blocks,
  group.characters / Math.max(1, total),
];

/** Where each block stands: among all text, around the page's first big heading, and from the nearest long blocks. */
function places(blocks: readonly PageBlock[], looks: readonly Looks[]): number[][] {
  const total = looks.reduce((sum, look) => sum + look.length, 0) || 1;
  const longAll = looks.filter((look) => look.isLong).length;
  const h1 = blocks.findIndex((block) => block.level === 1);
  const toNext = distancesToLong(looks, -1);
  const toLast = distancesToLong(looks, 1);
  let before = 0;
  let longBefore = 0;
  return blocks.map((_, i) => {
    const place = [
      before / total,
      log(before),
      h1 < 0 ? -99 : Math.max(-50, Math.min(50, i - h1)),
      toLast[i] ?? 99,
      toNext[i] ?? 99,
      longBefore / Math.max(1, longAll),
      log(longAll),
      log(longBefore),
      log(blocks.length),
    ];
    const look = looks[i];
    before += look?.length ?? 0;
    if (look?.isLong) longBefore += 1;
    return place;
  });
}

/** For each block, how many blocks away the last (step 1) or next (step -1) long one is; 50 where there is none. */
function distancesToLong(looks: readonly Looks[], step: 1 | -1): number[] {
  const distances = new Array<number>(looks.length).fill(50);
  let distance = 50;
  for (let k = 0; k < looks.length; k++) {
    const i = step === 1 ? k : looks.length - 1 - k;
    distances[i] = distance;
    distance = looks[i]?.isLong ? 1 : Math.min(50, distance + 1);
  }
  return distances;
}
