import type { Author, Field } from '../../model.ts';
import { findBylineNames } from '../../text/person-names.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import { scoreWithTrees } from '../boosted-trees.ts';
import type { PageReading } from '../page-reading.ts';
import { findSiteRule } from '../sites/index.ts';
import { authorsByRule } from '../sites/read-by-rule.ts';
import { toAuthorFeatures } from './author-features.ts';
import { type FoundAuthors, isLabelledByline, longestByline } from './author-names.ts';
import { findAuthorsOnPage } from './author-sources.ts';
import { authorTrees } from './author-trees.ts';
import { isCorrected, pickField, putCorrectedFirst } from './pick-field.ts';

export interface AuthorsReading {
  readonly authors: Field<readonly Author[]> | null;
  readonly byline: Field<string> | null;
}

/** Names less likely than this to be the article's own say nothing: no name is better than somebody else's. */
const leastScore = 0.5;
/** What disagrees is shown as a conflict only where it could well be right. */
const leastConflict = 0.35;

interface RankedAuthors extends FoundAuthors {
  readonly score: number;
}

/**
 * Who wrote the article. Every place of the page that seems to name its authors is ranked by learned scores: what kind
 * of place it is, where it is shown, what the names look like, what else gives the same names.
 *
 * @param siteNames what the page calls its site
 */
export function readAuthors(reading: PageReading, siteNames: readonly string[]): AuthorsReading {
  const found = findAuthorsOnPage(reading);
  const features = toAuthorFeatures(found, reading, siteNames);
  const scored: readonly RankedAuthors[] = found
    .map((one, i) => ({ ...one, score: scoreWithTrees(authorTrees, features[i] ?? new Float32Array()) }))
    .sort((a, b) => b.score - a.score);
  const ranked = putCorrectedFirst(scored, reading.corrections, 'authors');
  const ruled = authorsByRule(reading, findSiteRule(reading.signals.url)?.authors);
  const [best] = ranked;
  const isChosen = best !== undefined && isCorrected(best, reading.corrections, 'authors');
  if (ruled.length > 0 && !isChosen)
    return { authors: pickField([...ruled, ...ranked.filter(isLikely)], isSameAuthors), byline: null };
  if (!best || (best.score < leastScore && !isChosen)) return { authors: null, byline: null };
  const shown = ranked.filter((one) => isLikely(one) || isSameAuthors(one.value, best.value));
  const authors = pickField(withDetails(shown), isSameAuthors);
  return { authors, byline: authors && readByline(shown, authors.value) };
}

const isLikely = ({ score }: RankedAuthors): boolean => score >= leastConflict;

const keyOf = (authors: readonly Author[]): string =>
  authors
    .map(({ name }) => foldForComparison(name))
    .sort()
    .join('|');

const isSameAuthors = (a: readonly Author[], b: readonly Author[]): boolean => keyOf(a) === keyOf(b);

/** The best names, with the roles and addresses that other places give for them. */
function withDetails(ranked: readonly RankedAuthors[]): readonly RankedAuthors[] {
  const [best, ...others] = ranked;
  if (!best) return [];
  const known = ranked.filter(({ value }) => isSameAuthors(value, best.value)).flatMap(({ value }) => value);
  const value = best.value.map((author) => {
    const alike = known.filter(({ name }) => foldForComparison(name) === foldForComparison(author.name));
    return {
      ...author,
      role: alike.find(({ role }) => role !== null)?.role ?? null,
      url: alike.find(({ url }) => url !== null)?.url ?? null,
    };
  });
  return [{ ...best, value }, ...others];
}

/** The byline as the page prints it: the line that shows the chosen names, one that says "By" before one that does not. */
function readByline(ranked: readonly RankedAuthors[], authors: readonly Author[]): Field<string> | null {
  const printed = ranked
    .filter((one) => one.block >= 0 && isSameAuthors(one.value, authors))
    .sort((a, b) => rankLine(a) - rankLine(b));
  const [line] = printed;
  return line ? pickField([{ value: line.evidence.raw, evidence: line.evidence }], (a, b) => a === b) : null;
}

const rankLine = ({ source, evidence }: FoundAuthors): number =>
  (isLabelledByline(evidence.raw) ? 0 : 2) + (source === 'text' || source === 'labelled-text' ? 0 : 1);

/** A line that is nothing but a byline ("By Jane Doe  Published: …"): it stands beside the text, not in it. */
export const isBylineLine = (text: string): boolean =>
  text.length <= longestByline && isLabelledByline(text) && findBylineNames(text).length > 0;
