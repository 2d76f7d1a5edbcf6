import type { BlockGroups, Grouping } from './block-groups.ts';
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
 * One vector of numbers for each block: its own shape and words, its neighbours', its groups', its place on the page.
 * All vectors have the same length and order, the one that the trees were trained with.
 *
 * @param groups how the blocks belong together (`groupBlocks`)
 */
export function toBlockFeatures(blocks: readonly PageBlock[], groups: BlockGroups): Float32Array[] {
  const looks = blocks.map(lookAt);
  const asNeighbours = blocks.map((block, i) => asNeighbour(block, looks[i]));
  const grouped = [...groups.containers, ...groups.signatures].map((grouping) =>
    describeGroups(blocks, looks, grouping),
  );
  const place = places(blocks, looks);
  return blocks.map((_, i) =>
    toVector([
      looks[i]?.own ?? [],
      ...[-3, -2, -1, 1, 2, 3].map((distance) => asNeighbours[i + distance] ?? noNeighbour),
      ...grouped.map((group) => group[i] ?? []),
      place[i] ?? [],
    ]),
  );
}

function toVector(parts: readonly (readonly number[])[]): Float32Array {
  const vector = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    vector.set(part, at);
    at += part.length;
  }
  return vector;
}

interface CharacterCounts {
  letters: number;
  capitals: number;
  digits: number;
  commas: number;
}

/** Counts by kind, in one walk: lists of matches, a letter each, cost more than all other features. */
function countCharacters(text: string): CharacterCounts {
  const counts: CharacterCounts = { letters: 0, capitals: 0, digits: 0, commas: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) countAscii(code, counts);
    else {
      const character = String.fromCodePoint(text.codePointAt(i) ?? code);
      i += character.length - 1;
      countOther(character, counts);
    }
  }
  return counts;
}

function countAscii(code: number, counts: CharacterCounts): void {
  if (code >= 97 && code <= 122) counts.letters++;
  else if (code >= 65 && code <= 90) {
    counts.letters++;
    counts.capitals++;
  } else if (code >= 48 && code <= 57) counts.digits++;
  else if (code === 44) counts.commas++;
}

function countOther(character: string, counts: CharacterCounts): void {
  if (/\p{L}/u.test(character)) {
    counts.letters++;
    if (/\p{Lu}/u.test(character)) counts.capitals++;
  } else if (/\p{N}/u.test(character)) counts.digits++;
  else if (/[،、，]/u.test(character)) counts.commas++;
}

function lookAt(block: PageBlock): Looks {
  const { text } = block;
  const length = text.length;
  const words = text.split(' ').length;
  const sentences = text.match(/[.!?…。！？](?=["'”’»)]?(?:\s|$))/gu)?.length ?? 0;
  const { letters, capitals, digits, commas } = countCharacters(text);
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
    log(commas),
    capitals / Math.max(1, letters),
    digits / length,
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

const noNeighbour: readonly number[] = [-1, -1, -1, -1, -1];

function asNeighbour(block: PageBlock, looks: Looks | undefined): readonly number[] {
  if (!looks) return noNeighbour;
  return [
    log(looks.length),
    looks.linkDensity,
    looks.sentences,
    shapes.indexOf(block.shape),
    block.regions & 0x3ff0 ? 1 : 0,
  ];
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
    group.sentences += look.sentences;
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
