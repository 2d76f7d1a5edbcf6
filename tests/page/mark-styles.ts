import { readFileSync } from 'node:fs';
import { type HighlightName, type MarkName, toHighlightName } from '../../page/highlights.ts';
import type { Tone } from '../../page/tones.ts';

/** A style rule of public/highlights.css or one of those beside it: where it holds, for which highlights, and what it says. */
interface Rule {
  readonly media: string;
  readonly names: readonly string[];
  readonly declarations: ReadonlyMap<string, string>;
}

const css = ['', '-mid-light', '-mid-dark', '-dark']
  .map((tone) => readFileSync(`public/highlights${tone}.css`, 'utf8'))
  .join('\n')
  .replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, '');

function readRules(text: string, media: string): Rule[] {
  const found: Rule[] = [];
  for (let at = 0; ; ) {
    const open = text.indexOf('{', at);
    if (open < 0) return found;
    let close = open;
    for (let depth = 1; depth > 0; ) {
      close++;
      if (text[close] === '{') depth++;
      if (text[close] === '}') depth--;
    }
    const head = text.slice(at, open).trim();
    const body = text.slice(open + 1, close);
    if (head.startsWith('@')) found.push(...readRules(body, `${media} ${head}`.trim()));
    else found.push({ media, names: toNames(head), declarations: toDeclarations(body) });
    at = close + 1;
  }
}

const toNames = (selectors: string): string[] =>
  selectors.split(',').map((one) => /^::highlight\((?<name>[\w-]+)\)$/.exec(one.trim())?.groups?.name ?? one);

const toDeclarations = (body: string): Map<string, string> =>
  new Map(
    body
      .split(';')
      .filter((one) => one.trim())
      .map((one) => [one.slice(0, one.indexOf(':')).trim(), one.slice(one.indexOf(':') + 1).trim()]),
  );

/** The rules of the style sheet. At-rules in at-rules give their conditions one after the other. */
export const rules: readonly Rule[] = readRules(css, '');

/** What the style sheet says of a highlight on a screen, with the rules of one more condition where it is given. */
export function styleOf(name: HighlightName, condition?: string): ReadonlyMap<string, string> {
  const medias = ['@media screen', ...(condition ? [`@media screen and (${condition})`] : [])];
  const style = new Map<string, string>();
  for (const { media, names, declarations } of rules)
    if (medias.includes(media) && names.includes(name))
      for (const [property, value] of declarations) style.set(property, value);
  return style;
}

/** How names of a type are underlined on grounds of a tone. */
export function lineOf(name: MarkName, tone: Tone, condition?: string) {
  const style = styleOf(toHighlightName(name, tone), condition);
  const form = /^underline (?<width>\d)px (?<style>\w+)$/.exec(style.get('text-decoration') ?? '')?.groups;
  if (!form) throw new Error(`${name} has no line on ${tone} grounds`);
  return {
    form: `${form.width} ${form.style}`,
    style: form.style,
    color: style.get('text-decoration-color') ?? '',
  };
}

export const lineNames = [
  'byline-person',
  'byline-organization',
  'byline-place',
  'byline-group',
  'byline-work',
  'byline-event',
  'byline-product',
] as const satisfies readonly MarkName[];
