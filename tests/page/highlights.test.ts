import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { highlightNames } from '../../page/highlights.ts';

const css = readFileSync('public/highlights.css', 'utf8');
const rules = new Map(
  [...css.matchAll(/::highlight\((?<name>[\w-]+)\)\s*\{(?<body>[^}]*)\}/g)].map(({ groups }) => [
    groups?.name ?? '',
    groups?.body ?? '',
  ]),
);
const lines = [...rules].flatMap(([name, body]) => {
  const line = /text-decoration: underline (?<width>\d)px (?<style>\w+) #(?<colour>\w{6})/.exec(body)?.groups;
  return line ? [{ name, width: line.width, style: line.style, colour: line.colour }] : [];
});

/** Relative luminance of a colour "rrggbb" (WCAG 2.2). */
function luminance(colour: string | undefined): number {
  const channel = (at: number): number => {
    const value = Number.parseInt((colour ?? '').slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

const contrast = (a: string | undefined, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe('the marks', () => {
  test('have a style for every name under which they are registered, and no other', () => {
    expect([...rules.keys()].sort()).toEqual([...highlightNames].sort());
  });

  test.each(lines)('of $name stand out on a white page and on a dark one', ({ colour }) => {
    expect(contrast(colour, 'ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '1b1b1b')).toBeGreaterThanOrEqual(3);
  });

  test('differ in the form of their underline, not by colour alone', () => {
    const forms = lines.map(({ width, style }) => `${width} ${style}`);
    expect(forms).toHaveLength(7);
    expect(new Set(forms).size).toBe(forms.length);
  });
});
