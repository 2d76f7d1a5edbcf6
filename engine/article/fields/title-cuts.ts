import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';

/**
 * How much of the place's text a title is: all of it, without the site's name, some child elements, or some pieces;
 * the ways that leave most headlines whole first.
 */
export const titleCuts = [
  'whole',
  'without-site',
  'last-child',
  'without-first-child',
  'first-child',
  'middle-child',
  'without-last-child',
  'longest-piece',
  'first-piece',
  'last-piece',
  'without-first',
  'without-last',
] as const;

export type TitleCut = (typeof titleCuts)[number];

/** A part of a title's text, and the rest of it. */
export interface CutTitle {
  readonly cut: TitleCut;
  readonly value: string;
  readonly rest: string;
  /** The child element that holds it, where it is that of one. */
  readonly element: Element | null;
}

/**
 * What a title says about the site or the section is divided from the headline by one of these; where words are
 * written without blanks, by a bare hyphen or underscore too.
 */
const divider =
  /\s+[|–—\-·•»«:/~_]+\s+|\s*[|｜»·]\s*|(?<=[^\0-\x7f])[-_](?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])/u;
const keptDivider = new RegExp(`(${divider.source})`, 'u');

/** A title's text and what remains of it without the site's name and in pieces; each once. */
export function cutTitle(text: string, siteNames: readonly string[]): readonly CutTitle[] {
  const cuts: CutTitle[] = [{ cut: 'whole', value: text, rest: '', element: null }];
  const add = (cut: TitleCut, value: string): void => {
    if (value.length < 2 || cuts.some((other) => other.value === value)) return;
    cuts.push({ cut, value, rest: text.replace(value, ' '), element: null });
  };
  add('without-site', withoutSiteName(text, siteNames));
  // Pieces stand at even places, what divides them between.
  const pieces = text.split(keptDivider);
  if (pieces.length < 3) return cuts;
  add('first-piece', pieces[0] ?? '');
  add('last-piece', pieces.at(-1) ?? '');
  add(
    'longest-piece',
    pieces.reduce((a, b) => (b.length > a.length ? b : a)),
  );
  add('without-first', pieces.slice(2).join(''));
  add('without-last', pieces.slice(0, -2).join(''));
  return cuts;
}

/** A headline of more children is a list. */
const mostChildren = 6;

/** A headline may hold a kicker, a date or a deck in an element of its own: its children's texts, alone and together. */
export function cutByChildren(block: PageBlock): readonly CutTitle[] {
  const children = toChildren(block);
  if (children.length < 2 || children.length > mostChildren) return [];
  const { text } = block;
  const last = children.length - 1;
  const cuts: CutTitle[] = children.map(({ element, start, end }, i) => ({
    cut: i === 0 ? 'first-child' : i === last ? 'last-child' : 'middle-child',
    value: text.slice(start, end).trim(),
    rest: `${text.slice(0, start)} ${text.slice(end)}`,
    element,
  }));
  const second = children[1]?.start ?? 0;
  const end = children[last - 1]?.end ?? 0;
  if (last > 1)
    cuts.push(
      { cut: 'without-first-child', value: text.slice(second), rest: text.slice(0, second), element: null },
      { cut: 'without-last-child', value: text.slice(0, end), rest: text.slice(end), element: null },
    );
  return cuts.filter(({ value }) => value.length > 1);
}

interface Child {
  readonly element: Element | null;
  readonly start: number;
  end: number;
}

/** The stretches of a block's text by the child of its element that they stand in. */
function toChildren({ pieces, element }: PageBlock): readonly Child[] {
  const children: (Child & { readonly key: Node })[] = [];
  for (const { node, start, end, at } of pieces) {
    const child = childOf(element, node);
    const last = children.at(-1);
    const until = at + end - start;
    if (last && last.key === (child ?? node)) last.end = until;
    else children.push({ key: child ?? node, element: child, start: at, end: until });
  }
  return children;
}

/** The child of an element that a text node stands in, or null where it stands in the element itself. */
function childOf(element: Element, node: Text): Element | null {
  let child = node.parentElement;
  if (child === element) return null;
  while (child?.parentElement && child.parentElement !== element) child = child.parentElement;
  return child;
}

/** "Headline | Section | Site" without what names the site; only pieces at the ends are taken for that. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const folded = new Set(siteNames.map((name) => foldForComparison(name).replace(/ /g, '')).filter(Boolean));
  const isSiteName = (piece: string | undefined): boolean =>
    folded.has(foldForComparison(piece ?? '').replace(/ /g, ''));
  let pieces = title.split(keptDivider);
  while (pieces.length > 2) {
    if (isSiteName(pieces.at(-1))) pieces = pieces.slice(0, -2);
    else if (isSiteName(pieces[0])) pieces = pieces.slice(2);
    else break;
  }
  return pieces.join('');
}
