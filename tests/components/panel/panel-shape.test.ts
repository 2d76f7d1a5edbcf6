import { describe, expect, test } from 'vitest';
import { toPanelShape } from '../../../components/panel/panel-shape.ts';

const widths = { least: 280, most: 800, usual: 380 };
const shapeIn = (width: number, height: number, wanted = 380, pulled: number | null = null) =>
  toPanelShape({ width, height }, { side: 'end', width: wanted }, widths, pulled);

describe('the panel’s shape', () => {
  test('is the reader’s in a wide window', () => {
    expect(shapeIn(1280, 800)).toEqual({ place: 'end', size: 380, least: 280, most: 768, isLow: false });
  });

  test('leaves part of a smaller window to the page', () => {
    expect(shapeIn(900, 700, 800)).toMatchObject({ size: 540, most: 540 });
    expect(shapeIn(3000, 1600, 800)).toMatchObject({ size: 800, most: 800 });
  });

  test('is docked in a low window as at 200 % zoom, and its head scrolls away', () => {
    expect(shapeIn(640, 400)).toMatchObject({ place: 'end', size: 380, isLow: true });
  });

  test.each([
    [480, 300, 225],
    [640, 900, 504],
    [320, 256, 192],
  ])('is a sheet in a window of %i by %i', (width, height, size) => {
    expect(shapeIn(width, height)).toMatchObject({ place: 'bottom', size });
  });

  test('as a sheet is as high as the reader pulls it, within the window', () => {
    expect(shapeIn(480, 800, 380, 0.8)).toMatchObject({ size: 640, isLow: false });
    expect(shapeIn(480, 800, 380, 3)).toMatchObject({ size: 736 });
    expect(shapeIn(480, 800, 380, 0)).toMatchObject({ size: 200, isLow: true });
  });

  test('of a width that nothing has room for is the least there is', () => {
    expect(shapeIn(481, 300, 800)).toMatchObject({ place: 'end', size: 289, most: 289 });
  });
});
