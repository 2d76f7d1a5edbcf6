import {
  converter,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  type Rgb,
  useMode,
  wcagLuminance,
} from 'culori/fn';

// What computed styles are written in; the library reads no other way of writing colours than it is told to.
for (const mode of [modeRgb, modeLrgb, modeLab, modeLch, modeOklab, modeOklch, modeP3, modeXyz50, modeXyz65])
  useMode(mode);
const toRgb = converter('rgb');

/** How light the ground is that a mark stands on; public/highlights.css has line colours for each. */
export type Tone = 'light' | 'mid-light' | 'mid-dark' | 'dark';

/**
 * Which grounds a tone is for, by their relative luminance (WCAG 2): from the first number up to the second. Black and
 * white contrast alike with a ground of 0.18, so text that can be read is dark above it and light below.
 */
export const toneLuminances: Readonly<Record<Tone, readonly [from: number, to: number]>> = {
  light: [0.45, 1],
  'mid-light': [0.18, 0.45],
  'mid-dark': [0.06, 0.18],
  dark: [0, 0.06],
};

/** What is behind a text: its colour, as far as style sheets tell; a picture may hide it. */
export interface Ground {
  readonly color: Rgb;
  readonly isKnown: boolean;
}

/** What a page stands on before it lays anything. */
export const emptyGround: Ground = { color: { mode: 'rgb', r: 1, g: 1, b: 1 }, isKnown: true };

/** One element's background, as computed. */
export interface Layer {
  readonly color: string;
  /** Whether a picture or a gradient lies over that colour. */
  readonly hasImage: boolean;
}

/** Lays an element's background over what is behind it. */
export function layOver(ground: Ground, { color, hasImage }: Layer): Ground {
  const top = readColor(color);
  const alpha = top?.alpha ?? (top ? 1 : 0);
  // A colour given with a picture is what its author chose for when the picture is missing: like enough to it.
  const isKnown = alpha === 1 || (ground.isKnown && !hasImage);
  return { color: top ? mix(ground.color, top, alpha) : ground.color, isKnown };
}

/** Below this contrast a text could not be read: what is behind it is not what style sheets tell. */
const unreadable = 1.5;

/**
 * The tone of a ground. Where a picture hides it, or lies behind it by position, the text tells: whoever chose light
 * letters has something dark there. Tones of the middle have the lines that stand out furthest.
 *
 * @param textColor the computed colour of the text on it
 */
export function toTone({ color, isKnown }: Ground, textColor: string): Tone {
  const behind = wcagLuminance(color);
  const text = readColor(textColor);
  const letters = text && (text.alpha ?? 1) > 0.3 ? wcagLuminance(text) : null;
  if (letters !== null && (!isKnown || contrast(letters, behind) < unreadable))
    return letters > toneLuminances['mid-light'][0] ? 'mid-dark' : 'mid-light';
  if (behind >= toneLuminances.light[0]) return 'light';
  if (behind >= toneLuminances['mid-light'][0]) return 'mid-light';
  return behind >= toneLuminances['mid-dark'][0] ? 'mid-dark' : 'dark';
}

/** A colour as computed styles write it, in sRGB; null for what is none. */
function readColor(css: string): Rgb | null {
  const color = parse(css);
  return color ? toRgb(color) : null;
}

const mix = (under: Rgb, over: Rgb, alpha: number): Rgb => ({
  mode: 'rgb',
  r: under.r + alpha * (over.r - under.r),
  g: under.g + alpha * (over.g - under.g),
  b: under.b + alpha * (over.b - under.b),
});

/** The contrast ratio of two relative luminances (WCAG 2). */
const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
