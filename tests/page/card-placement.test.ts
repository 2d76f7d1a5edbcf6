import { describe, expect, test } from 'vitest';
import { type Box, type Explained, placeCard, type Size, toRoom } from '../../page/card-placement.ts';

const room: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 300, height: 200 };
const line = (left: number, top: number, width = 100): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});
const explain = (words: readonly Box[], change: Partial<Explained> = {}): Explained => ({
  words,
  beside: [],
  isRightToLeft: false,
  ...change,
});

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
const toBox = (
  { left, top, height }: { left: number; top: number; height: number },
  { width }: Size,
): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a card', () => {
  test('stands below the words that it explains', () => {
    expect(placeCard(explain([line(100, 100)]), card, room)).toEqual({
      left: 100,
      top: 128,
      height: 200,
      side: 'below',
    });
  });

  test('ends where they end, in a text that runs from right to left', () => {
    const words = explain([line(600, 100)], { isRightToLeft: true });
    expect(placeCard(words, card, room)).toMatchObject({ left: 400, top: 128 });
  });

  test('stands above them where there is no room below', () => {
    expect(placeCard(explain([line(100, 700)]), card, room)).toMatchObject({ left: 100, top: 492 });
  });

  test('stays inside the room at the right edge', () => {
    expect(placeCard(explain([line(950, 100, 40)]), card, room)).toMatchObject({ left: 692, top: 128 });
  });

  test('stands beside a statement that fills the height', () => {
    const lines = Array.from({ length: 38 }, (_, i) => line(20, 10 + i * 20, 500));
    expect(placeCard(explain(lines), card, room)?.left).toBe(528);
  });

  test('is lower where that keeps it close and clear', () => {
    const low = { ...room, bottom: 320 };
    const place = placeCard(explain([line(100, 140)]), { width: 300, height: 200 }, low);
    expect(place).toMatchObject({ left: 100, top: 168, height: 144 });
  });

  test('leaves source and cue of a statement free', () => {
    const words = explain([line(100, 300, 500)], { beside: [line(100, 330)] });
    expect(placeCard(words, card, room)).toMatchObject({ left: 100, top: 92 });
    const between = explain([line(100, 300, 500)], { beside: [line(100, 330), line(100, 270)] });
    const place = placeCard(between, card, room);
    expect(place && [...between.words, ...between.beside].some((box) => meets(toBox(place, card), box))).toBe(
      false,
    );
  });

  test('stays on its side while the page scrolls or it grows, as long as it fits there', () => {
    const before = { side: 'above', haveWordsMoved: true } as const;
    expect(placeCard(explain([line(100, 280)]), card, room, before)).toMatchObject({ top: 72 });
    expect(placeCard(explain([line(100, 90)]), card, room, before)).toMatchObject({ top: 118 });
    const words = explain([line(100, 280)]);
    const grown = { width: 300, height: 400 };
    expect(placeCard(words, grown, room, { side: 'above', haveWordsMoved: false })?.side).toBe('above');
    expect(placeCard(words, grown, room, before)?.side).toBe('below');
  });

  test('has no place where none of the words is in view', () => {
    expect(placeCard(explain([line(100, 900)]), card, room)).toBeNull();
    expect(placeCard(explain([]), card, room)).toBeNull();
  });

  test('takes no notice of lines out of view', () => {
    expect(placeCard(explain([line(100, -50), line(100, 100)]), card, room)).toMatchObject({
      left: 100,
      top: 128,
    });
  });
});

/** Chances that come out the same on every run (mulberry32). */
function createChances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % 100_000) * (below / 100_000);
  };
}

/** A window of any size, a docked panel or none, and words anywhere in it: one line, a paragraph, or columns. */
function createLayout(chance: (below: number) => number) {
  const zoom = chance(1) < 0.3 ? 2 : 1;
  const viewport = { width: (320 + chance(1300)) / zoom, height: (320 + chance(800)) / zoom };
  const [width, height] = [Math.max(320, viewport.width), Math.max(160, viewport.height)];
  const isDocked = chance(1) < 0.3 && width > 760;
  const room: Box = { left: 0, top: 0, right: isDocked ? width - 380 : width, bottom: height };
  const size = { width: Math.min(320, room.right - 16), height: 80 + chance(280) };
  const lineHeight = 16 + chance(30);
  const paragraph = (): Box[] => {
    const [left, top, wide] = [chance(room.right - 40), chance(height) - 40, 40 + chance(room.right)];
    return Array.from({ length: 1 + Math.floor(chance(chance(1) < 0.2 ? 40 : 8)) }, (_, i) => ({
      left,
      top: top + i * lineHeight,
      right: Math.min(left + wide, room.right),
      bottom: top + i * lineHeight + lineHeight * 0.8,
    }));
  };
  const words = Array.from({ length: 1 + Math.floor(chance(3)) }, paragraph).flat();
  const beside = chance(1) < 0.5 ? paragraph().slice(0, 2) : [];
  return { room, size, explained: explain(words, { beside, isRightToLeft: chance(1) < 0.3 }) };
}

/** Whether a card of some size can stand anywhere in a room without covering words, as far as trying places tells. */
function isFreeSomewhere(words: readonly Box[], { width, height }: Size, { right, bottom }: Box): boolean {
  for (let left = 0; left + width <= right; left += 4)
    for (let top = 0; top + height <= bottom; top += 4)
      if (!words.some((word) => meets(word, toBox({ left, top, height }, { width, height })))) return true;
  return false;
}

describe('over any layout', () => {
  const chance = createChances(20261128);
  const layouts = Array.from({ length: 1500 }, () => createLayout(chance));

  test('a card covers none of the words that it explains, whenever there is room for it anywhere', () => {
    let free = 0;
    for (const { room, size, explained } of layouts) {
      const place = placeCard(explained, size, room);
      if (!place) continue;
      const box = toBox(place, size);
      const covers = explained.words.some((word) => meets(box, word));
      const least = { ...size, height: Math.min(size.height, 132) };
      if (!covers) free += 1;
      else
        expect(
          isFreeSomewhere(explained.words, least, room),
          JSON.stringify({ room, size, explained, place }),
        ).toBe(false);
    }
    // Most layouts have room: else this would say nothing.
    expect(free).toBeGreaterThan(layouts.length * 0.6);
  });

  test('it stands wholly inside the room', () => {
    for (const { room, size, explained } of layouts) {
      const place = placeCard(explained, size, room);
      if (!place) continue;
      const { left, top, right, bottom } = toBox(place, size);
      expect([left >= 0, top >= 0, right <= room.right + 0.01, bottom <= room.bottom + 0.01]).toEqual(
        Array(4).fill(true),
      );
    }
  });
});

describe('the room that a panel leaves', () => {
  const viewport = { width: 1000, height: 800 };
  test.each([
    ['no panel', null, { left: 0, top: 0, right: 1000, bottom: 800 }],
    [
      'a panel at the right',
      { left: 620, top: 0, right: 1000, bottom: 800 },
      { left: 0, top: 0, right: 620, bottom: 800 },
    ],
    [
      'a panel at the left',
      { left: 0, top: 0, right: 380, bottom: 800 },
      { left: 380, top: 0, right: 1000, bottom: 800 },
    ],
    [
      'a panel over more than half, beside a scroll bar',
      { left: 400, top: 0, right: 985, bottom: 800 },
      { left: 0, top: 0, right: 400, bottom: 800 },
    ],
    [
      'a sheet at the bottom',
      { left: 0, top: 400, right: 1000, bottom: 800 },
      { left: 0, top: 0, right: 1000, bottom: 400 },
    ],
  ])('with %s', (_, panel, room) => {
    expect(toRoom(viewport, panel)).toEqual(room);
  });
});
