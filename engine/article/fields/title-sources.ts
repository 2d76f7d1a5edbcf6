import type { Evidence } from '../../model.ts';
import { collapseWhitespace, foldForComparison, truncate } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { describeBlock } from '../page-reading.ts';
import { textOf } from '../signals/json-ld.ts';
import { metaValues, type PageSignals } from '../signals/page-signals.ts';
import type { Candidate } from './pick-field.ts';

/** Which kind of place a title was read from. */
export const titleSources = ['heading', 'json-ld', 'og', 'twitter', 'other-meta', 'title-element'] as const;

/** How much of the place's text the title is: all of it, without the site's name, one piece, or one child element. */
export const titleCuts = [
  'whole',
  'without-site',
  'first-piece',
  'last-piece',
  'longest-piece',
  'child',
] as const;

/** A text that may be the article's headline, with what is known of its place. */
export interface FoundTitle extends Candidate<string> {
  readonly source: (typeof titleSources)[number];
  readonly cut: (typeof titleCuts)[number];
  /** Index of the block that shows it, or -1. */
  readonly block: number;
}

/** What a title says about the site, divided from the headline by one of these. */
const divider = /\s+[|–—\-·•»:/]+\s+|\s*[|»·]\s*/u;

const longestTitle = 500;
const mostHeadings = 60;

/** Every text of the page that may be its headline: headings, then what the metadata state, whole and cut. */
export function findTitlesOnPage(
  signals: PageSignals,
  blocks: readonly PageBlock[],
  siteNames: readonly string[],
): readonly FoundTitle[] {
  const found: FoundTitle[] = [];
  const add = (text: string, evidence: Evidence, source: FoundTitle['source'], block: number): void => {
    for (const [cut, value] of cutTitle(text, siteNames))
      found.push({ value: truncate(value, longestTitle), evidence, source, block, cut });
  };
  let headings = 0;
  blocks.forEach((block, i) => {
    const isTitled = block.level > 0 || (block.regions & Region.title) !== 0;
    if (!isTitled || block.text.length > longestTitle || block.text.length < 2) return;
    if (++headings > mostHeadings) return;
    const evidence: Evidence = { origin: 'element', at: describeBlock(block), raw: block.text };
    add(block.text, evidence, 'heading', i);
    for (const value of childTexts(block))
      found.push({ value, evidence, source: 'heading', block: i, cut: 'child' });
  });
  for (const { raw, evidence, source } of statedTitles(signals)) add(raw, evidence, source, -1);
  return found;
}

/** A title's text and what remains of it without the site's name and in pieces; each once. */
function cutTitle(text: string, siteNames: readonly string[]): ReadonlyMap<FoundTitle['cut'], string> {
  const cuts = new Map<FoundTitle['cut'], string>([['whole', text]]);
  const seen = new Set([text]);
  const add = (cut: FoundTitle['cut'], value: string | undefined): void => {
    if (!value || value.length < 2 || seen.has(value)) return;
    seen.add(value);
    cuts.set(cut, value);
  };
  add('without-site', withoutSiteName(text, siteNames));
  const pieces = text.split(divider);
  if (pieces.length > 1) {
    add('first-piece', pieces[0]);
    add('last-piece', pieces.at(-1));
    add(
      'longest-piece',
      pieces.reduce((a, b) => (b.length > a.length ? b : a)),
    );
  }
  return cuts;
}

/** A headline may hold a kicker or a date in an element of its own; the texts of its pieces, each alone. */
function childTexts({ pieces, text }: PageBlock): readonly string[] {
  const texts = new Map<Node, string>();
  for (const { node, start, end } of pieces) {
    const own = node.data.slice(start, end);
    const before = texts.get(node);
    texts.set(node, before === undefined ? own : `${before} ${own}`);
  }
  return texts.size > 1 && texts.size <= 6
    ? [...texts.values()].map(collapseWhitespace).filter((one) => one.length > 8 && one !== text)
    : [];
}

interface StatedTitle {
  readonly raw: string;
  readonly evidence: Evidence;
  readonly source: FoundTitle['source'];
}

function statedTitles(signals: PageSignals): readonly StatedTitle[] {
  const stated: StatedTitle[] = [];
  for (const node of signals.jsonLd.slice(0, 1)) {
    const raw = collapseWhitespace(textOf(node['headline'] ?? node['name']) ?? '');
    if (raw)
      stated.push({
        raw,
        evidence: { origin: 'json-ld', at: 'headline', raw: truncate(raw, longestTitle) },
        source: 'json-ld',
      });
  }
  const names: readonly (readonly [FoundTitle['source'], readonly string[]])[] = [
    ['og', ['og:title']],
    ['twitter', ['twitter:title']],
    ['other-meta', ['dc.title', 'headline', 'parsely-title', 'sailthru.title', 'title']],
  ];
  for (const [source, keys] of names)
    for (const { value, evidence } of metaValues(signals, ...keys).slice(0, 3))
      stated.push({ raw: value, evidence, source });
  if (signals.documentTitle)
    stated.push({
      raw: signals.documentTitle,
      evidence: { origin: 'element', at: 'title', raw: truncate(signals.documentTitle, longestTitle) },
      source: 'title-element',
    });
  return stated;
}

/** "Headline | Section | Site" without what names the site; only pieces at the ends are taken for that. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const folded = new Set(siteNames.map(foldForComparison).filter(Boolean));
  let rest = title;
  for (;;) {
    const pieces = rest.split(new RegExp(`(${divider.source})`, 'u'));
    if (pieces.length < 3) return rest;
    const last = foldForComparison(pieces.at(-1) ?? '');
    const first = foldForComparison(pieces[0] ?? '');
    if (isSiteName(last, folded)) rest = pieces.slice(0, -2).join('');
    else if (isSiteName(first, folded)) rest = pieces.slice(2).join('');
    else return rest;
  }
}

const isSiteName = (piece: string, names: ReadonlySet<string>): boolean =>
  piece !== '' &&
  (names.has(piece) ||
    names.has(piece.replace(/ /g, '')) ||
    [...names].some((name) => name.replace(/ /g, '') === piece.replace(/ /g, '')));
