import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  rgb,
  wcagContrast,
  wcagLuminance,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { markNames, toHighlightName, tones } from '../../page/highlights.ts';
import { layOver, type Tone, toneLuminances } from '../../page/tones.ts';
import { lineNames, lineOf, rules, styleOf } from './mark-styles.ts';

function toColor(css: string): Rgb {
  const color = rgb(css);
  if (!color) throw new Error(`no colour: ${css}`);
  return color;
}

/** Grounds through a tone, greys and tinted ones, from its darkest to its lightest. */
function groundsOf(tone: Tone): Rgb[] {
  const [from, to] = toneLuminances[tone];
  const grounds: Rgb[] = [];
  for (let r = 0; r <= 255; r += 15)
    for (let g = 0; g <= 255; g += 15)
      for (let b = 0; b <= 255; b += 15) grounds.push({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 });
  for (let grey = 0; grey <= 255; grey++)
    grounds.push({ mode: 'rgb', r: grey / 255, g: grey / 255, b: grey / 255 });
  return grounds.filter((ground) => wcagLuminance(ground) >= from && wcagLuminance(ground) <= to);
}

const isGrey = ({ r, g, b }: Rgb): boolean => r === g && g === b;

/** A ground with a mark's own laid over it. */
const under = (ground: Rgb, color: string | undefined): Rgb =>
  layOver({ color: ground, isKnown: true }, { color: color ?? '', hasImage: false }).color;

/** What Machado, Oliveira and Fernandes (2009) say that readers see who lack one kind of cone. */
const visions: Readonly<Record<string, (color: Rgb) => Rgb>> = {
  'no deficiency': (color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();

const pairs = lineNames.flatMap((one, i) => lineNames.slice(i + 1).map((other) => [one, other] as const));

describe('the marks', () => {
  test('have a style for every name under which they are registered, and no other', () => {
    const registered = markNames.flatMap((name) => tones.map((tone) => toHighlightName(name, tone)));
    const styled = new Set(rules.flatMap(({ names }) => names));
    expect([...styled].sort()).toEqual([...registered].sort());
    for (const name of registered) expect(styleOf(name).size, name).toBeGreaterThan(0);
  });

  test('are not there on paper, and take up no room', () => {
    const moving = /^(?:text-decoration(?:-color)?|text-underline-offset|color|background-color)$/;
    for (const { media, declarations } of rules) {
      expect(media).toContain('@media screen');
      for (const property of declarations.keys()) expect(property).toMatch(moving);
    }
  });
});

describe.each(tones)('on %s grounds', (tone) => {
  const grounds = groundsOf(tone);
  const grounded = (['byline-quotation', 'byline-highlight'] as const).map(
    (name) => [name, styleOf(toHighlightName(name, tone)).get('background-color')] as const,
  );
  const current = styleOf(toHighlightName('byline-current', tone));

  test.each(lineNames)(
    'the line of %s has 3:1 at least, in quotations, highlights and where the reader was led too',
    (name) => {
      const { color } = lineOf(name, tone);
      const worst = (laid: string | undefined): number =>
        Math.min(...grounds.map((ground) => wcagContrast(color, laid ? under(ground, laid) : ground)));
      expect(worst(undefined)).toBeGreaterThanOrEqual(3);
      for (const [laidName, laid] of grounded) expect(worst(laid), laidName).toBeGreaterThanOrEqual(3);
      expect(wcagContrast(color, current.get('background-color') ?? '')).toBeGreaterThanOrEqual(3);
    },
  );

  test('lines of readers who ask for more contrast have 4.5:1', () => {
    for (const name of lineNames) {
      const { color } = lineOf(name, tone, 'prefers-contrast: more');
      for (const ground of grounds) expect(wcagContrast(color, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(grounded)(
    '%s takes a sixth of its text’s contrast at most: 5.4:1 stays above 4.5:1',
    (_, laid) => {
      const isDarkText = toneLuminances[tone][0] >= 0.18;
      for (const ground of grounds) {
        const [before, after] = [wcagLuminance(ground) + 0.05, wcagLuminance(under(ground, laid)) + 0.05];
        expect(isDarkText ? after / before : before / after).toBeGreaterThanOrEqual(5 / 6);
      }
    },
  );

  test.each(grounded)('%s is seen as one', (_, laid) => {
    for (const ground of grounds.filter((color) => isGrey(color)))
      expect(difference(ground, under(ground, laid))).toBeGreaterThanOrEqual(2.3);
  });

  test('words that the reader was led to are read on any ground', () => {
    expect(
      wcagContrast(current.get('color') ?? '', current.get('background-color') ?? ''),
    ).toBeGreaterThanOrEqual(7);
  });

  test('any two types differ in the form of their line', () => {
    for (const [one, other] of pairs) expect(lineOf(one, tone).form).not.toBe(lineOf(other, tone).form);
  });

  // Distances of CIEDE2000: 2.3 is just seen. Colours have less room in the middle, where lines must be very dark or light.
  const least = tone === 'light' || tone === 'dark' ? 15 : 10;
  test.each(Object.entries(visions))(
    `types of different colours are ${least} apart for readers with %s`,
    (_, seen) => {
      for (const [one, other] of pairs) {
        const [a, b] = [lineOf(one, tone).color, lineOf(other, tone).color];
        if (a !== b)
          expect(difference(seen(toColor(a)), seen(toColor(b))), `${one} ${other}`).toBeGreaterThanOrEqual(
            least,
          );
      }
    },
  );
});
