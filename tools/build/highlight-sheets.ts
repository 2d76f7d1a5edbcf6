/**
 * Writes the style sheets of the marks, public/highlights.css and those beside it, which are one shape in four sets of
 * colours:
 *   node tools/build/highlight-sheets.ts
 * The sheets are kept in the repository, because pages and scripts take them in as files; a test compares them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What marks are painted in on the grounds of one tone. */
interface Colours {
  /** Which grounds these are, by relative luminance, and what follows for lines. */
  readonly grounds: string;
  readonly person: string;
  readonly organization: string;
  readonly place: string;
  readonly group: string;
  readonly others: string;
  readonly quotation: string;
  /** The reader's own highlights: the line above, and the ground. */
  readonly highlight: readonly [line: string, ground: string];
  /** Where the reader was led: letters and ground. */
  readonly current: readonly [letters: string, ground: string];
  /** For readers who want more contrast: all lines, and the ground of quotations. */
  readonly more: readonly [line: string, ground: string];
}

/** By tones, as page/tones.ts has them. */
const colours = {
  light: {
    grounds: 'Light grounds, from a relative luminance of 0.45 up: lines are dark.',
    person: '#701000',
    organization: '#203fbf',
    place: '#2f6900',
    group: '#4a2056',
    others: '#605952',
    quotation: 'rgb(255 213 79 / 0.26)',
    highlight: ['#1d4ed8', 'rgb(120 205 255 / 0.24)'],
    current: ['#0a1f18', '#b8f0dc'],
    more: ['#000000', 'rgb(255 205 50 / 0.5)'],
  },
  'mid-light': {
    grounds: 'Light greys and middle colours, 0.18 to 0.45: only very dark lines reach 3:1.',
    person: '#150200',
    organization: '#030a8e',
    place: '#123300',
    group: '#36012d',
    others: '#322b25',
    quotation: 'rgb(255 225 120 / 0.22)',
    highlight: ['#030a8e', 'rgb(190 220 255 / 0.22)'],
    current: ['#0a1f18', '#b8f0dc'],
    more: ['#000000', 'rgb(255 225 120 / 0.45)'],
  },
  'mid-dark': {
    grounds: 'Dark greys and middle colours, 0.06 to 0.18: only very light lines do.',
    person: '#ffcca3',
    organization: '#eaf5ff',
    place: '#96f854',
    group: '#f0c6ff',
    others: '#e2dfd4',
    quotation: 'rgb(40 22 0 / 0.24)',
    highlight: ['#d6e6ff', 'rgb(0 14 50 / 0.24)'],
    current: ['#ffffff', '#0b4434'],
    more: ['#ffffff', 'rgb(40 22 0 / 0.55)'],
  },
  dark: {
    grounds: 'Dark grounds, below 0.06: lines are light.',
    person: '#ffc79a',
    organization: '#c3d6ff',
    place: '#5ab32a',
    group: '#dd76ed',
    others: '#aaa29a',
    quotation: 'rgb(255 185 60 / 0.078)',
    highlight: ['#a8c7ff', 'rgb(96 150 255 / 0.1)'],
    current: ['#ffffff', '#0b4434'],
    more: ['#ffffff', 'rgb(120 80 0 / 0.3)'],
  },
} as const satisfies Readonly<Record<string, Colours>>;
type Tone = keyof typeof colours;

const explained = `/*
 * Marks in the page's text. A type is a form of underline first (style and thickness) and a colour second, so that
 * types are told apart in grey and by readers who see fewer colours; a quotation is a ground. page/tones.ts tells
 * how light the ground is that a mark stands on and puts it under a name for that; here every tone has colours
 * that stand out on each of its grounds by 3:1 at least. tests/page/highlights.test.ts computes all of it.
 *
 * Lines lie below the letters' feet, clear of a link's own underline. Nothing here takes up room.
 *
 * Browsers match each of these names with each element of a page, so what is for other grounds than light ones is in
 * files of its own, which only pages with such grounds get: highlights-mid-light, -mid-dark and -dark.css. All four are
 * written by tools/build/highlight-sheets.ts.
 */`;

/** Each type's line, by which it is told apart without its colour. */
const lines = {
  person: '2px solid',
  organization: '2px dashed',
  place: '2px dotted',
  group: '1px double',
  work: '1px solid',
  event: '1px dashed',
  product: '1px dotted',
} as const;
const types = Object.keys(lines);
const others = ['work', 'event', 'product'];

const toSuffix = (tone: Tone): string => (tone === 'light' ? '' : `-${tone}`);

type Rule = (indent: number, names: readonly string[], ...declarations: readonly string[]) => string;

/** Writes rules for highlights of a tone by their names, so many blanks from the margin. */
function createRule(tone: Tone): Rule {
  return (indent, names, ...declarations) => {
    const margin = ' '.repeat(indent);
    const selectors = names
      .map((name) => `${margin}::highlight(byline-${name}${toSuffix(tone)})`)
      .join(',\n');
    return `${selectors} {\n${declarations.map((one) => `${margin}  ${one};\n`).join('')}${margin}}`;
  };
}

const line = (colour: string): string => `text-decoration-color: ${colour}`;
const ground = (colour: string): string => `background-color: ${colour}`;

/** The marks as most readers see them. */
function toMarks(tone: Tone, rule: Rule): string {
  const own: Colours = colours[tone];
  const forms = Object.entries(lines).map(([type, form]) =>
    rule(2, [type], `text-decoration: underline ${form}`, 'text-underline-offset: 0.28em'),
  );
  const [highlightLine, highlightGround] = own.highlight;
  const highlight = ['text-decoration: overline 2px solid', line(highlightLine), ground(highlightGround)];
  return `${forms.join('\n')}
  /* ${own.grounds} */
  /* The reader's own highlights: a line above the words, as no mark has, and a ground. */
${rule(2, ['highlight'], ...highlight)}
${rule(2, ['quotation'], ground(own.quotation))}
${rule(2, ['person'], line(own.person))}
${rule(2, ['organization'], line(own.organization))}
${rule(2, ['place'], line(own.place))}
${rule(2, ['group'], line(own.group))}
${rule(2, others, line(own.others))}
  /* Where the reader was led: for a moment, ground and letters both, so that it is read on any page. */
${rule(2, ['current'], `color: ${own.current[0]}`, ground(own.current[1]))}`;
}

/** The text of a tone's sheet as it should be. */
function toHighlightSheet(tone: Tone): string {
  const rule = createRule(tone);
  const [moreLine, moreGround] = colours[tone].more;
  return `${tone === 'light' ? explained : `/* The marks on grounds of the tone "${tone}": see highlights.css. */`}
@media screen {
${toMarks(tone, rule)}
}

/*
 * Firefox draws lines here from 146 on, where it also came to know text-decoration-inset. Before that a faint ground
 * is all that marks a name, whatever its type.
 */
/* biome-ignore lint/correctness/noUnknownProperty: too new for the list of known properties */
@supports (-moz-orient: inline) and (not (text-decoration-inset: 0px)) {
  @media screen {
${rule(4, types, ground('rgb(128 128 128 / 0.18)'))}
  }
}

/* Black or white lines reach 4.5:1 on every ground; types are then told by form alone. Quotations stand out more. */
@media screen and (prefers-contrast: more) {
${rule(2, types, line(moreLine))}
${rule(2, ['quotation'], ground(moreGround))}
}

/*
 * The reader's own colours. Chromium lays its ground for selected text under every highlight then, whatever stands
 * here (forced-color-adjust helps on the element alone, which is the page's); lines are drawn on that ground, not below
 * it, or nobody would see them.
 */
@media screen and (forced-colors: active) {
${rule(2, types, line('currentcolor'), 'text-underline-offset: auto')}
${rule(2, ['highlight', 'quotation'], 'color: MarkText', ground('Mark'))}
${rule(2, ['current'], 'color: HighlightText', ground('Highlight'))}
}
`;
}

/** Each sheet's place in the repository, and what should stand there. */
export const highlightSheets: readonly { readonly path: string; readonly text: string }[] = (
  ['light', 'mid-light', 'mid-dark', 'dark'] as const
).map((tone) => ({ path: `public/highlights${toSuffix(tone)}.css`, text: toHighlightSheet(tone) }));

if (import.meta.main)
  for (const { path, text } of highlightSheets) writeFileSync(join(import.meta.dirname, '../..', path), text);
