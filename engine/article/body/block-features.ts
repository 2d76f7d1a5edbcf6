import { containerOf, signatureLevels, signatureOf } from './block-groups.ts';
import type { BlockShape, PageBlock } from './page-block.ts';
import { furniturePhrases } from './phrases.ts';

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
  readonly own: readonly number[];
  readonly length: number;
  readonly linkDensity: number;
  readonly sentences: number;
  readonly isLong: boolean;
}

/** Lengths and counts on a logarithmic scale: the difference between 5 and 50 words matters, 500 and 550 do not. */
const log = (count: number): number => Math.log2(1 + count);

/**
 * One vector of numbers for each block: its own shape and words, its neighbours', its container's, its place on the
 * page. All vectors have the same length and order, the one that the trees were trained with.
 */
export function toBlockFeatures(blocks: readonly PageBlock[]): Float32Array[] {
  const looks = blocks.map(lookAt);
  const groups = [
    ...[1, 2, 3].map((up) => describeGroups(blocks, looks, containerOf(blocks, up))),
    ...signatureLevels.map((levels) => describeGroups(blocks, looks, signatureOf(blocks, levels))),
  ];
  const place = places(blocks, looks);
  return blocks.map((_block, i) => {
    const vector: number[] = [...(looks[i]?.own ?? [])];
    for (const distance of [-3, -2, -1, 1, 2, 3])
      vector.push(...neighbour(blocks[i + distance], looks[i + distance]));
    for (const group of groups) vector.push(...(group[i] ?? []));
    vector.push(...(place[i] ?? []));
    return Float32Array.from(vector);
  });
}

function lookAt(block: PageBlock): Looks {
  const { text } = block;
  const length = text.length;
  const words = text.split(' ').length;
  const sentences = text.match(/[.!?…。！？](?=["'”’»)]?(?:\s|$))/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const linkDensity = block.linked / length;
  const own = [
    log(words),
    log(length),
    linkDensity,
    block.bold / length,
    block.italic / length,
    sentences,
    /[.!?…。！？]["'”’»)]?$/.test(text) ? 1 : 0,
    /[:,]$/.test(text) ? 1 : 0,
    log(text.match(/[,،、，]/gu)?.length ?? 0),
    capitals / Math.max(1, letters),
    (text.match(/\p{N}/gu)?.length ?? 0) / length,
    letters / length,
    /^["'“‘„«\p{Lu}\p{N}]/u.test(text) ? 1 : 0,
    /["“”„«»]/.test(text) ? 1 : 0,
    /[|•»›]/.test(text) ? 1 : 0,
    shapes.indexOf(block.shape),
    block.level,
    block.depth,
    block.afterImage ? 1 : 0,
    block.element.tagName === 'P' ? 1 : 0,
  ];
  for (const phrase of furniturePhrases) own.push(phrase.test(text.slice(0, 400)) ? 1 : 0);
  for (let region = 0; region < regionCount; region++) own.push((block.regions >> region) & 1);
  return { own, length, linkDensity, sentences, isLong: length > 100 && linkDensity < 0.4 && sentences > 0 };
}

function neighbour(block: PageBlock | undefined, looks: Looks | undefined): number[] {
  if (!block || !looks) return [-1, -1, -1, -1, -1];
  return [
    log(looks.length),
    looks.linkDensity,
    looks.sentences,
    shapes.indexOf(block.shape),
    block.regions & 0x3ff0 ? 1 : 0,
  ];
}

/** Groups blocks by a key and says of each block how its group looks. */
function describeGroups(
  blocks: readonly PageBlock[],
  looks: readonly Looks[],
  keyOf: (index: number) => unknown,
): number[][] {
  const groups = new Map<unknown, Group>();
  let total = 0;
  blocks.forEach((block, i) => {
    const look = looks[i];
    if (!look) return;
    const key = keyOf(i);
    const group = groups.get(key) ?? { characters: 0, linked: 0, blocks: 0, longBlocks: 0, sentences: 0 };
    group.characters += look.length;
    group.linked += block.linked;
    group.blocks += 1;
    group.sentences += look.sentences;
    if (look.isLong) group.longBlocks += 1;
    groups.set(key, group);
    total += look.length;
  });
  return blocks.map((_, i) => describeGroup(groups.get(keyOf(i)), total));
}

function describeGroup(group: Group | undefined, total: number): number[] {
  if (!group) return [-1, -1, -1, -1, -1, -1];
  return [
    log(group.characters),
    group.linked / Math.max(1, group.characters),
    log(group.blocks),
    log(group.longBlocks),
    group.sentences / group.blocks,
    group.characters / Math.max(1, total),
  ];
}

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
