import type { Evidence } from '../../model.ts';
import { decodeReferences } from '../../text/character-references.ts';
import { collapseWhitespace, truncate } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { describeBlock } from '../page-reading.ts';
import { textOf, typesOf } from '../signals/json-ld.ts';
import { metaValues, type PageSignals } from '../signals/page-signals.ts';
import type { Candidate } from './pick-field.ts';
import { type CutTitle, cutByChildren, cutTitle } from './title-cuts.ts';

/** Which kind of place a title was read from. */
export const titleSources = [
  'heading',
  'json-ld',
  'og',
  'twitter',
  'other-meta',
  'title-element',
  'page-node',
] as const;

/** A text that may be the article's headline, with what is known of its place. */
export interface FoundTitle extends Candidate<string>, CutTitle {
  readonly source: (typeof titleSources)[number];
  /** Index of the block that shows it, or -1. */
  readonly block: number;
  /** 1 to 6 where it stands in a heading, else 0. */
  readonly level: number;
}

const longestTitle = 500;
/** Menus are full of headings, so each level has a share of its own. */
const mostOfLevel = 25;

/** Every text of the page that may be its headline: headings, then what the metadata state, whole and cut. */
export function findTitlesOnPage(
  signals: PageSignals,
  blocks: readonly PageBlock[],
  siteNames: readonly string[],
): readonly FoundTitle[] {
  return [...shownTitles(blocks, siteNames), ...statedTitles(signals, siteNames)];
}

function shownTitles(blocks: readonly PageBlock[], siteNames: readonly string[]): readonly FoundTitle[] {
  const seen = new Map<number, number>();
  return blocks.flatMap((block, i) => {
    if (block.text.length > longestTitle || block.text.length < 2) return [];
    const level = levelOf(block);
    if (level === 0 && (block.regions & Region.title) === 0) return [];
    const before = seen.get(level) ?? 0;
    if (before >= mostOfLevel) return [];
    seen.set(level, before + 1);
    const evidence: Evidence = { origin: 'element', at: describeBlock(block), raw: block.text };
    const cuts = [...cutTitle(decodeReferences(block.text), siteNames), ...cutByChildren(block)];
    return cuts.map((cut) => ({ ...cut, evidence, source: 'heading' as const, block: i, level }));
  });
}

/** Elements between a heading and the box inside it that its text stands in. */
const mostInside = 3;

/** A heading's level, also where its text stands in a box inside it. */
function levelOf({ level, element }: PageBlock): number {
  if (level > 0) return level;
  let outer = element.parentElement;
  for (let up = 0; outer && up < mostInside; up++, outer = outer.parentElement) {
    const heading = /^H([1-6])$/i.exec(outer.tagName);
    if (heading) return Number(heading[1]);
  }
  return 0;
}

interface StatedTitle {
  readonly raw: string;
  readonly at: string;
  readonly source: FoundTitle['source'];
  readonly origin: Evidence['origin'];
}

const metaNames: readonly (readonly [FoundTitle['source'], readonly string[]])[] = [
  ['og', ['og:title']],
  ['twitter', ['twitter:title']],
  ['other-meta', ['dc.title', 'headline', 'parsely-title', 'sailthru.title', 'title']],
];

function statedTitles(signals: PageSignals, siteNames: readonly string[]): readonly FoundTitle[] {
  const stated = [
    ...nodeTitles(signals),
    ...metaNames.flatMap(([source, names]) =>
      metaValues(signals, ...names)
        .slice(0, 3)
        .map(({ value, evidence: { origin, at } }) => ({ raw: value, origin, at, source })),
    ),
  ];
  if (signals.documentTitle)
    stated.push({ raw: signals.documentTitle, origin: 'element', at: 'title', source: 'title-element' });
  return stated.flatMap(({ raw, origin, at, source }) => {
    const evidence: Evidence = { origin, at, raw: truncate(raw, longestTitle) };
    const text = truncate(collapseWhitespace(decodeReferences(raw)), longestTitle);
    return cutTitle(text, siteNames).map((cut) => ({ ...cut, evidence, source, block: -1, level: -1 }));
  });
}

/** What the JSON-LD calls the article, and the page that holds it. */
function nodeTitles({ jsonLd, jsonLdAll }: PageSignals): StatedTitle[] {
  const page = jsonLdAll.find((node) => typesOf(node).includes('WebPage'));
  const places = [
    { node: jsonLd[0], at: 'headline', source: 'json-ld' as const },
    { node: page, at: 'WebPage.name', source: 'page-node' as const },
  ];
  return places.flatMap(({ node, at, source }) => {
    const raw = collapseWhitespace(textOf(node?.['headline'] ?? node?.['name']) ?? '');
    return raw ? [{ raw, at, source, origin: 'json-ld' as const }] : [];
  });
}
