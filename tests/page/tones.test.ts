import { describe, expect, test } from 'vitest';
import { emptyGround, type Layer, layOver, toTone } from '../../page/tones.ts';

/** Layers from the outermost element in, as "colour" or "colour + picture". */
const toLayers = (written: string): Layer[] =>
  written
    .split(' > ')
    .filter(Boolean)
    .map((one) => ({ color: one.replace(' + picture', ''), hasImage: one.endsWith('picture') }));
const toneOf = (layers: string, text: string) => toTone(toLayers(layers).reduce(layOver, emptyGround), text);

const black = 'rgb(0, 0, 0)';
const white = 'rgb(255, 255, 255)';
const none = 'rgba(0, 0, 0, 0)';

describe('the tone of a ground', () => {
  test.each([
    ['a page that lays nothing is white', '', black, 'light'],
    ['a page of its own colour', 'rgb(23, 25, 28) > rgba(0, 0, 0, 0)', white, 'dark'],
    ['the innermost opaque colour counts', 'rgb(23, 25, 28) > rgb(250, 248, 240)', black, 'light'],
    ['grey paper', 'rgb(160, 160, 160)', black, 'mid-light'],
    ['slate', 'rgb(90, 90, 90)', white, 'mid-dark'],
    ['half a veil over white', `${white} > rgba(0, 0, 0, 0.5)`, white, 'mid-light'],
    ['veil over veil over white', `${white} > rgba(0, 0, 0, 0.6) > rgba(0, 0, 0, 0.6)`, white, 'dark'],
    ['colours written in the new ways', 'oklch(0.25 0.02 250)', 'oklab(0.95 0 0)', 'dark'],
    ['colours of wide screens', 'color(display-p3 0.1 0.1 0.12)', white, 'dark'],
    ['nearly no colour is none', `${white} > color(srgb 0 0 0 / 0.01)`, black, 'light'],
  ])('%s', (_, layers, text, tone) => {
    expect(toneOf(layers, text)).toBe(tone);
  });

  test.each([
    ['light letters on a picture', `${white} > ${none} + picture`, white, 'mid-dark'],
    ['dark letters on a picture', `${white} > ${none} + picture`, black, 'mid-light'],
    ['an opaque box on a picture', `${white} > ${none} + picture > ${white}`, black, 'light'],
    ['a veil over a picture', `${none} + picture > rgba(0, 0, 0, 0.4)`, white, 'mid-dark'],
    ['a picture with a colour for when it is missing', 'rgb(20, 20, 20) + picture', white, 'dark'],
    ['white letters on what is said to be white', white, white, 'mid-dark'],
    ['dark letters on what is said to be dark', 'rgb(20, 20, 20)', 'rgb(40, 40, 40)', 'mid-light'],
    ['faint letters on white', white, 'rgb(190, 190, 190)', 'light'],
    ['letters that are not painted', white, 'rgba(255, 255, 255, 0)', 'light'],
  ])('the text tells where style sheets do not: %s', (_, layers, text, tone) => {
    expect(toneOf(layers, text)).toBe(tone);
  });
});
