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

/** Between the card and the words that it explains, and between the card and the edge, in pixels. */
const gap = 8;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const clamp = (value: number, from: number, to: number): number => Math.max(from, Math.min(value, to));

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

/** The least height that a card is given, in pixels: its head and a line or two. */
const lowest = 132;

/**
 * How tall a card may be, in pixels, so that it fits above or below the words that it explains.
 *
 * @param lines the boxes of the words
 * @param room the part of the viewport that cards may use
 */
export function findTallest(lines: readonly Box[], room: Box): number {
  const words = toBounds(lines.filter((line) => overlap(line, room) > 0));
  if (!words) return lowest;
  return Math.max(lowest, words.top - room.top - 2 * gap, room.bottom - words.bottom - 2 * gap);
}

/**
 * Where a card stands: below the words it explains, else above, else beside them; where none of these has room,
 * wherever it covers the least of them.
 *
 * @param lines the boxes of the words, one a line, as `Range.getClientRects` gives them
 * @param card the card's own size
 * @param room the part of the viewport that cards may use
 * @returns the card's top left corner; null when none of the words is in view
 */
export function placeCard(
  lines: readonly Box[],
  card: Size,
  room: Box,
): { readonly left: number; readonly top: number } | null {
  const seen = lines.filter((line) => overlap(line, room) > 0);
  const words = toBounds(seen);
  const [first] = seen;
  const last = seen.at(-1);
  if (!first || !last || !words) return null;
  const places = [
    { left: last.left, top: words.bottom + gap },
    { left: first.left, top: words.top - gap - card.height },
    { left: words.right + gap, top: first.top },
    { left: words.left - gap - card.width, top: first.top },
  ].map(({ left, top }) => ({
    left: clamp(left, room.left + gap, room.right - gap - card.width),
    top: clamp(top, room.top + gap, room.bottom - gap - card.height),
  }));
  const covered = (place: { left: number; top: number }): number => {
    const box = { ...place, right: place.left + card.width, bottom: place.top + card.height };
    return seen.reduce((sum, line) => sum + overlap(box, line), 0);
  };
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
}
