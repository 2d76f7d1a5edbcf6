import type { LeftOutKind } from '../../model.ts';
import type { Surroundings } from './article-surroundings.ts';
import type { Told } from './left-out-rules.ts';
import type { OutsideBlock } from './outside-block.ts';

/** A block outside of the text, told or not yet. */
export interface Telling {
  readonly outside: OutsideBlock;
  told: Told | null;
}

/** Boxes have these in many blocks, of which few say so themselves. */
const spreading: ReadonlySet<LeftOutKind> = new Set<LeftOutKind>([
  'related',
  'newsletter',
  'comments',
  'biography',
  'share',
  'advertisement',
  'embed',
]);

/** What a line is by itself gives way to the box that it stands in: the date of another story, a comment's author. */
const givingWay: ReadonlySet<LeftOutKind> = new Set<LeftOutKind>(['date', 'byline', 'tags', 'navigation']);

const isOpen = ({ told }: Telling): boolean =>
  told === null ||
  told.rule === 'links' ||
  (givingWay.has(told.kind) && told.rule !== 'heading' && !(told.kind === 'tags' && told.rule === 'words'));

const heading = /^(?:related|newsletter|comments|biography|share|tags|notice|advertisement|navigation)$/;
const levelsToBox = 8;

/** A line that names a box ("Related stories") makes what follows it in that box the same, up to the next heading. */
export function spreadHeadings(tellings: readonly Telling[], { holdsText }: Surroundings): void {
  let open: Telling | null = null;
  let previous = -1;
  for (const telling of tellings) {
    const { outside, told } = telling;
    if (outside.index !== previous + 1) open = null;
    previous = outside.index;
    if (told?.isHeading && heading.test(told.kind)) {
      open = telling;
    } else if (open?.told && isInBoxOf(open, outside, holdsText)) {
      if (
        told === null &&
        outside.block.level > 0 &&
        outside.linked < 0.5 &&
        outside.block.level <= open.outside.block.level
      )
        open = null;
      else if (isOpen(telling)) telling.told = { kind: open.told.kind, rule: 'heading' };
    } else {
      open = null;
    }
  }
}

/** Kinds whose heading may stand among the text's own paragraphs, where only what follows it is its box. */
const loose = /^(?:related|tags|biography)$/;

function isInBoxOf(
  { outside: head, told }: Telling,
  { block }: OutsideBlock,
  holdsText: (element: Element) => boolean,
): boolean {
  let outer = head.block.element.parentElement;
  for (let up = 1; outer && up <= levelsToBox; up++, outer = outer.parentElement) {
    const isOfText = holdsText(outer);
    if (isOfText && up > 1) return false;
    if (outer.contains(block.element))
      return !isOfText || head.block.level > 0 || loose.test(told?.kind ?? '');
    if (isOfText) return false;
  }
  return false;
}

const levelsToCard = 6;

/** What a line of these says of itself gives way to its card: other stories, readers and authors have dates and names. */
const cards: ReadonlySet<LeftOutKind> = new Set<LeftOutKind>(['related', 'comments', 'biography']);
/** Share rows and forms are lines; a sentence that stands in their box is none of them. */
const longestButton = 60;

/** Blocks that say nothing are what the rest of their box is, as long as the box holds none of the text. */
export function spreadBoxes(tellings: readonly Telling[], { holdsText }: Surroundings): void {
  const boxesOf = ({ outside }: Telling): Element[] => {
    const found: Element[] = [];
    let outer: Element | null = outside.block.element;
    for (let up = 0; outer && up <= levelsToCard && !holdsText(outer); up++, outer = outer.parentElement)
      found.push(outer);
    return found;
  };
  const boxes = countKinds(tellings, boxesOf);
  const found = tellings.map((telling) => {
    if (!isOpen(telling)) return null;
    for (const element of boxesOf(telling)) {
      const kind = mainKind(boxes.get(element));
      if (kind) return isFit(kind, telling) ? kind : null;
    }
    return null;
  });
  found.forEach((kind, i) => {
    const telling = tellings[i];
    if (kind && telling) telling.told = { kind, rule: 'neighbours' };
  });
}

function isFit(kind: LeftOutKind, { outside, told }: Telling): boolean {
  if (told !== null) return cards.has(kind) && outside.place !== 'above';
  return kind !== 'share' || outside.block.text.length <= longestButton;
}

interface BoxCount {
  readonly kinds: Map<LeftOutKind, number>;
  blocks: number;
}

function countKinds(
  tellings: readonly Telling[],
  boxesOf: (telling: Telling) => Element[],
): ReadonlyMap<Element, BoxCount> {
  const boxes = new Map<Element, BoxCount>();
  for (const telling of tellings)
    for (const element of boxesOf(telling)) {
      const box = boxes.get(element) ?? { kinds: new Map<LeftOutKind, number>(), blocks: 0 };
      box.blocks += 1;
      const { told, outside } = telling;
      // A lone link over the text leads to an author or a department as often as to another story.
      const isSure = told && (told.rule !== 'links' || outside.place === 'below');
      if (isSure && spreading.has(told.kind)) box.kinds.set(told.kind, (box.kinds.get(told.kind) ?? 0) + 1);
      boxes.set(element, box);
    }
  return boxes;
}

/** The kind that most of a box's blocks are that say so; null where too few do. */
function mainKind(box: BoxCount | undefined): LeftOutKind | null {
  const [kind, count] = [...(box?.kinds ?? [])].sort((a, b) => b[1] - a[1])[0] ?? [];
  return box && kind && count && count * 3 >= box.blocks ? kind : null;
}

const longestGap = 2;

/** A few blocks that say nothing between two of one kind, one right after the other, are of that kind. */
export function closeGaps(tellings: readonly Telling[]): void {
  let before = -1;
  tellings.forEach(({ outside, told }, i) => {
    if (told === null) return;
    const last = tellings[before];
    const gap = i - before - 1;
    const isClose = last && gap > 0 && gap <= longestGap && outside.index - last.outside.index === gap + 1;
    if (isClose && last.told?.kind === told.kind && spreading.has(told.kind))
      for (const between of tellings.slice(before + 1, i))
        between.told = { kind: told.kind, rule: 'neighbours' };
    before = i;
  });
}
