import { describe, expect, test } from 'vitest';
import { type Box, placeCard, toRoom } from '../../page/card-placement.ts';

const room: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 300, height: 200 };
const line = (left: number, top: number, width = 100): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

const covers = (place: { left: number; top: number }, lines: readonly Box[]): boolean =>
  lines.some(
    (box) =>
      place.left < box.right &&
      place.left + card.width > box.left &&
      place.top < box.bottom &&
      place.top + card.height > box.top,
  );

describe('a card', () => {
  test('stands below the words that it explains', () => {
    expect(placeCard([line(100, 100)], card, room)).toEqual({ left: 100, top: 128 });
  });

  test('stands above them where there is no room below', () => {
    expect(placeCard([line(100, 700)], card, room)).toEqual({ left: 100, top: 492 });
  });

  test('stays inside the room at the right edge', () => {
    expect(placeCard([line(950, 100, 40)], card, room)).toEqual({ left: 692, top: 128 });
  });

  test('stands beside a statement that fills the height', () => {
    const lines = Array.from({ length: 38 }, (_, i) => line(20, 10 + i * 20, 500));
    const place = placeCard(lines, card, room);
    expect(place?.left).toBe(528);
  });

  test.each([
    ['one line', [line(300, 300)]],
    ['words broken over two lines', [line(800, 300), line(20, 320)]],
    ['words at the bottom', [line(10, 775)]],
    ['words at the top', [line(10, 2)]],
  ])('never covers %s', (_, lines) => {
    const place = placeCard(lines, card, room);
    expect(place && covers(place, lines)).toBe(false);
  });

  test('has no place where none of the words is in view', () => {
    expect(placeCard([line(100, 900)], card, room)).toBeNull();
    expect(placeCard([], card, room)).toBeNull();
  });

  test('takes no notice of lines out of view', () => {
    expect(placeCard([line(100, -50), line(100, 100)], card, room)).toEqual({ left: 100, top: 128 });
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
