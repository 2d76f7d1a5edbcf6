import type { Evidence, Field } from '../../model.ts';
import { collapseWhitespace, foldForComparison, truncate } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { describeBlock } from '../page-reading.ts';
import { textOf } from '../signals/json-ld.ts';
import { metaValues, type PageSignals } from '../signals/page-signals.ts';
import { type Candidate, pickField } from './pick-field.ts';

/** What a title says about the site, divided from the headline by one of these. */
const divider = /\s+[|–—\-·•»:/]+\s+|\s*[|»·]\s*/u;

const longestTitle = 500;

/** The headline, and the index of the block that shows it (-1 where none does). */
export interface TitleReading {
  readonly title: Field<string> | null;
  readonly block: number;
}

/**
 * The headline as the page shows it. Metadata says what to look for; the heading that says the same is how readers
 * see it. Where no heading agrees with the metadata, the first big heading wins over titles made for search engines.
 */
export function readTitle(
  signals: PageSignals,
  blocks: readonly PageBlock[],
  siteNames: readonly string[],
): TitleReading {
  const stated = statedTitles(signals, siteNames);
  const shown = findShownTitle(blocks, stated, signals, siteNames);
  const block = blocks[shown];
  const candidates: Candidate<string>[] = [];
  if (block)
    candidates.push({
      value: truncate(block.text, longestTitle),
      evidence: { origin: 'element', at: describeBlock(block), raw: truncate(block.text, longestTitle) },
    });
  candidates.push(...stated);
  return { title: pickField(candidates, isSameTitle), block: shown };
}

const isSameTitle = (a: string, b: string): boolean => foldForComparison(a) === foldForComparison(b);

function statedTitles(signals: PageSignals, siteNames: readonly string[]): Candidate<string>[] {
  const candidates: Candidate<string>[] = [];
  const add = (raw: string | null, evidence: Pick<Evidence, 'origin' | 'at'>): void => {
    const value = raw && withoutSiteName(collapseWhitespace(raw), siteNames);
    if (raw && value)
      candidates.push({
        value: truncate(value, longestTitle),
        evidence: { ...evidence, raw: truncate(raw, longestTitle) },
      });
  };
  for (const node of signals.jsonLd.slice(0, 1))
    add(textOf(node['headline'] ?? node['name']), { origin: 'json-ld', at: 'headline' });
  for (const { value, evidence } of metaValues(
    signals,
    'og:title',
    'twitter:title',
    'dc.title',
    'headline',
    'parsely-title',
    'sailthru.title',
  ))
    add(value, evidence);
  add(signals.documentTitle, { origin: 'element', at: 'title' });
  return candidates;
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

function findShownTitle(
  blocks: readonly PageBlock[],
  stated: readonly Candidate<string>[],
  signals: PageSignals,
  siteNames: readonly string[],
): number {
  const wanted = [...stated.map(({ value }) => value), signals.documentTitle ?? '']
    .map(foldForComparison)
    .filter(Boolean);
  const sites = new Set(siteNames.map(foldForComparison));
  let best = -1;
  let bestWeight = 0;
  blocks.forEach((block, i) => {
    const isTitled = block.level > 0 || (block.regions & Region.title) !== 0;
    if (!isTitled || block.text.length > longestTitle || block.text.length < 2) return;
    const folded = foldForComparison(block.text);
    if (!folded || sites.has(folded)) return;
    const agreement = wanted.reduce((most, title) => Math.max(most, agreementOf(folded, title)), 0);
    if (agreement === 0 && block.level !== 1) return;
    const outside =
      block.regions & (Region.related | Region.navigation | Region.footer | Region.aside | Region.comments);
    const weight =
      agreement * 4 +
      (block.level === 1 ? 2 : block.level > 0 ? 1 : 0) -
      (outside ? 2.5 : 0) -
      (block.linked > 0 && agreement < 1 ? 1 : 0);
    if (weight > bestWeight) {
      best = i;
      bestWeight = weight;
    }
  });
  return best;
}

/** 1 for the same words; else the share of the longer that the shorter is, where one holds the other. */
function agreementOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 8 && ` ${long} `.includes(` ${short} `))
    return Math.min(0.95, 0.4 + (0.6 * short.length) / long.length);
  const words = new Set(long.split(' '));
  const shortWords = short.split(' ');
  const shared = shortWords.filter((word) => words.has(word)).length / words.size;
  return shared >= 0.6 ? shared * 0.8 : 0;
}
