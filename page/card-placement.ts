/** A rectangle in viewport pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card stands, in viewport pixels; `height` is what it has at most there, and scrolls inside if it needs more. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** On which side of the words that is. */
  readonly side: 'below' | 'above' | 'beside';
}

/** The words that a card explains, one box a line, as `Range.getClientRects` gives them. */
export interface Explained {
  readonly words: readonly Box[];
  /** Words that belong to them, such as a statement's source and cue: left free too, where there is room. */
  readonly beside: readonly Box[];
  /** Whether the text runs from right to left: the card then ends where its words end. */
  readonly isRightToLeft: boolean;
}

/** Between the card and the words that it explains, and between the card and the edge, in pixels. */
const gap = 8;

/** The least height that a card is given, in pixels: its head and a line or two. */
const lowest = 132;

/** The most lines that are kept clear one by one: a window shows fewer, unless its page is made to trouble us. */
const mostLines = 200;

/** What a pixel cut off the card's height costs, in pixels of distance from the words. */
const costOfHeight = 0.5;

/** What it costs not to stand below the words, in pixels. */
const costOfAbove = 12;
const costOfBeside = 40;

/** What it costs to go over to another side of the words, in pixels: much when only the card itself has changed. */
const costOfChange = { whileStill: 120, whileMoving: 20 };

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const clamp = (value: number, from: number, to: number): number => Math.max(from, Math.min(value, to));

const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The box around boxes; null for none. */
function toBounds([first, ...others]: readonly Box[]): Box | null {
  if (!first) return null;
  return others.reduce(
    (all, { left, top, right, bottom }) => ({
      left: Math.min(all.left, left),
      top: Math.min(all.top, top),
      right: Math.max(all.right, right),
      bottom: Math.max(all.bottom, bottom),
    }),
    { left: first.left, top: first.top, right: first.right, bottom: first.bottom },
  );
}

/**
 * The part of the viewport that an open panel leaves: above a bottom sheet, or beside a docked panel.
 *
 * @param panel the panel's box, null while it is closed
 */
export function toRoom({ width, height }: Size, panel: Box | null): Box {
  const room = { left: 0, top: 0, right: width, bottom: height };
  if (!panel) return room;
  if (panel.right - panel.left > width * 0.9) return { ...room, bottom: panel.top };
  // It stands at the edge that it is nearer to: wide panels reach over the middle, and scroll bars stand beside them.
  return panel.left > width - panel.right ? { ...room, right: panel.left } : { ...room, left: panel.right };
}

/** How wide a card may be in a room, in pixels, with a gap on either side. */
export const findWidest = ({ left, right }: Box): number => Math.max(0, right - left - 2 * gap);

/**
 * Where a card stands: below the words it explains, else above, else beside them, else wherever there is room; lower
 * than it would be, if that brings it closer. It covers words only where no place at all is free of them, and then as
 * few as can be.
 *
 * @param card its own size; it is given less height where there is no more
 * @param room the part of the viewport that cards may use
 * @param before where the same card stood a moment ago, and whether its words have moved since: it stays on that side
 *   of them while it fits there
 * @returns null when none of the words is in view
 */
export function placeCard(
  { words, beside, isRightToLeft }: Explained,
  card: Size,
  room: Box,
  before: (Pick<Placement, 'side'> & { readonly haveWordsMoved: boolean }) | null = null,
): Placement | null {
  const isSeen = (line: Box): boolean => overlap(line, room) > 0;
  const seen = words.filter(isSeen).slice(0, mostLines);
  const bounds = toBounds(seen);
  if (!bounds) return null;
  const inner = grow(room, -gap);
  const ends = [seen.at(-1), seen[0]].flatMap((line) => line ?? []);
  const search = {
    bounds,
    card,
    bestLefts: ends
      .map(({ left, right }) => (isRightToLeft ? right - card.width : left))
      .map((left) => clamp(left, inner.left, inner.right - card.width)),
    before,
  };
  const all = [...seen, ...beside.filter(isSeen)].slice(0, mostLines);
  return (
    findFree({ ...search, inner, kept: all.map((line) => grow(line, gap)) }) ??
    findFree({ ...search, inner, kept: seen.map((line) => grow(line, gap)) }) ??
    findFree({ ...search, inner: room, kept: seen }) ??
    findLeastCovering(seen, bounds, card, room)
  );
}

/** On which side of the words a card of this top and height stands. */
function findSide(top: number, height: number, bounds: Box): Placement['side'] {
  if (top >= bounds.bottom) return 'below';
  return top + height <= bounds.top ? 'above' : 'beside';
}

interface Search {
  readonly bounds: Box;
  readonly card: Size;
  /** Where a card below the words, and one above them, begins best. */
  readonly bestLefts: readonly number[];
  readonly before: Parameters<typeof placeCard>[3];
  /** Where the card may be. */
  readonly inner: Box;
  /** What it must not cover. */
  readonly kept: readonly Box[];
}

/**
 * The best place that covers nothing, or null where there is none. A card that stands anywhere can be pushed to the
 * left until it meets the edge or a line, so that a column for each of these is all that has to be looked at; the
 * others are where it looks best.
 */
function findFree(search: Search): Placement | null {
  const { bounds, card, bestLefts, inner, kept } = search;
  const least = Math.min(card.height, lowest);
  if (inner.right - inner.left < card.width || inner.bottom - inner.top < least) return null;
  const edges = [bounds, ...kept].flatMap(({ left, right }) => [right, left - card.width]);
  const lefts = new Set(
    [...bestLefts, inner.left, ...edges].map((left) => clamp(left, inner.left, inner.right - card.width)),
  );
  let best: { readonly placement: Placement; readonly cost: number } | null = null;
  for (const left of lefts) {
    for (const { from, to } of findGaps(kept, left, left + card.width, inner)) {
      if (to - from < least) continue;
      const height = Math.min(card.height, to - from);
      const top = standIn(search, from, to, height);
      const placement = { left, top, height, side: findSide(top, height, bounds) };
      const cost = findCost(search, placement);
      if (!best || cost < best.cost) best = { placement, cost };
    }
  }
  return best?.placement ?? null;
}

/** The free stretches of a column, from the top. */
function findGaps(
  kept: readonly Box[],
  left: number,
  right: number,
  { top, bottom }: Box,
): readonly { readonly from: number; readonly to: number }[] {
  const inColumn = kept
    .filter((line) => line.left < right && line.right > left)
    .sort((a, b) => a.top - b.top);
  const gaps: { from: number; to: number }[] = [];
  let from = top;
  for (const line of inColumn) {
    if (line.top > from) gaps.push({ from, to: Math.min(line.top, bottom) });
    from = Math.max(from, line.bottom);
  }
  if (from < bottom) gaps.push({ from, to: bottom });
  return gaps;
}

/** The top of a card that stands in a free stretch as close to its words as can be. */
function standIn({ bounds }: Search, from: number, to: number, height: number): number {
  if (from >= bounds.bottom) return from;
  if (to <= bounds.top) return to - height;
  return clamp(bounds.top, from, to - height);
}

/** How far from the best place one is, in pixels. */
function findCost(search: Search, placement: Placement): number {
  const { bounds, card, bestLefts, before } = search;
  const { left, top, height, side } = placement;
  const apartDown = Math.max(0, top - bounds.bottom, bounds.top - top - height);
  const apartAcross = Math.max(0, left - bounds.right, bounds.left - left - card.width);
  const [belowLeft, aboveLeft] = bestLefts;
  const bestLeft = side === 'below' ? belowLeft : side === 'above' ? aboveLeft : left;
  return (
    apartDown +
    apartAcross +
    Math.abs(left - (bestLeft ?? left)) / 4 +
    (card.height - height) * costOfHeight +
    { below: 0, above: costOfAbove, beside: costOfBeside }[side] +
    (before && before.side !== side ? costOfChange[before.haveWordsMoved ? 'whileMoving' : 'whileStill'] : 0)
  );
}

/** Where no place is free of words: below, above or beside them, whichever covers least. */
function findLeastCovering(seen: readonly Box[], bounds: Box, card: Size, room: Box): Placement {
  const height = Math.min(card.height, Math.max(lowest, (room.bottom - room.top) / 2));
  const corners = [
    { left: bounds.left, top: bounds.bottom + gap },
    { left: bounds.left, top: bounds.top - gap - height },
    { left: bounds.right + gap, top: bounds.top },
    { left: bounds.left - gap - card.width, top: bounds.top },
  ];
  const covered = ({ left, top }: { left: number; top: number }): number => {
    const box = { left, top, right: left + card.width, bottom: top + height };
    return seen.reduce((sum, line) => sum + overlap(box, line), 0);
  };
  return corners
    .map(({ left, top }) => ({
      left: clamp(left, room.left, Math.max(room.left, room.right - card.width)),
      top: clamp(top, room.top, Math.max(room.top, room.bottom - height)),
    }))
    .map((corner): Placement => ({ ...corner, height, side: 'beside' }))
    .reduce((best, place) => (covered(place) < covered(best) ? place : best));
}
