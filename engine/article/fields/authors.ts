import type { Author, Field } from '../../model.ts';
import { isLabelledByline } from '../../text/byline-words.ts';
import { findBylineNames } from '../../text/person-names.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import type { PageReading } from '../page-reading.ts';
import { shareWithTrees } from '../shares.ts';
import { findSiteRule } from '../sites/index.ts';
import { authorsByRule } from '../sites/read-by-rule.ts';
import { describeAuthors } from './author-details.ts';
import { toAuthorFeatures } from './author-features.ts';
import { type FoundAuthors, longestByline } from './author-names.ts';
import { findAuthorsOnPage } from './author-sources.ts';
import { authorTrees } from './author-trees.ts';
import { findContributors } from './contributors.ts';
import { type Candidate, isCorrected, pickField, putCorrectedFirst } from './pick-field.ts';

export interface AuthorsReading {
  readonly authors: Field<readonly Author[]> | null;
  readonly byline: Field<string> | null;
  readonly contributors: readonly Author[];
  /** Wire agencies that the byline names beside its authors. */
  readonly agencies: readonly string[];
}

/** Names less likely than this to be the article's own say nothing: no name is better than somebody else's. */
const leastScore = 0.1;
/** What disagrees is shown as a conflict only where it could well be right. */
const leastConflict = 0.07;

interface RankedAuthors extends FoundAuthors {
  /** How probable it is that these are the authors, by all places that give the same names together. */
  readonly score: number;
}

/**
 * Who wrote the article. Every place of the page that seems to name its authors gets a learned share of one vote, by
 * what kind of place it is, where it is shown, what the names look like; the shares of places that give the same names
 * add up.
 *
 * @param siteNames what the page calls its site
 * @returns work that offers pauses, and the authors at its end
 */
export function* readAuthors(
  reading: PageReading,
  siteNames: readonly string[],
): Generator<void, AuthorsReading> {
  const found = findAuthorsOnPage(reading);
  yield;
  const ranked = putCorrectedFirst(rankAuthors(found, reading, siteNames), reading.corrections, 'authors');
  yield;
  const ruled = authorsByRule(reading, findSiteRule(reading.signals.url)?.authors);
  const [best] = ranked;
  const isChosen = best !== undefined && isCorrected(best, reading.corrections, 'authors');
  const isKnown = ruled.length > 0 || (best !== undefined && (best.score >= leastScore || isChosen));
  const likely = ranked.filter(
    (one) => isLikely(one) || (isKnown && isSameAuthors(one.value, best?.value ?? [])),
  );
  const first = ruled.length > 0 && !isChosen ? ruled : [];
  const field = isKnown ? pickField(withoutParts([...first, ...likely]), isSameAuthors) : null;
  const { authors, printed } = describeAuthors(field?.value ?? [], ranked, reading, siteNames);
  return {
    authors: field && { ...field, value: authors },
    byline: field && first.length === 0 ? readByline(likely, field.value) : null,
    contributors: findContributors(reading, authors, printed),
    agencies: printed.flatMap(({ agencies }) => agencies),
  };
}

function rankAuthors(
  found: readonly FoundAuthors[],
  reading: PageReading,
  siteNames: readonly string[],
): readonly RankedAuthors[] {
  const shares = shareWithTrees(authorTrees, toAuthorFeatures(found, reading, siteNames));
  const keys = found.map(({ value }) => keyOf(value));
  const scores = new Map<string, number>();
  keys.forEach((key, i) => {
    scores.set(key, (scores.get(key) ?? 0) + (shares[i] ?? 0));
  });
  return found
    .map((one, i) => ({ one: { ...one, score: scores.get(keys[i] ?? '') ?? 0 }, share: shares[i] ?? 0 }))
    .sort((a, b) => b.one.score - a.one.score || b.share - a.share)
    .map(({ one }) => one)
    .filter(({ value }) => !value.some(isAccount));
}

/** Accounts of content systems, which sites leave in the author's place: "admin", "webmaster", "jdoe6vkpg2", "/shop". */
const account =
  /^(?:(?:wp-?)?admin(?:istrator)?|web-?\s?master|root|user|guest|test|wordpress|default|super-?user)\d*$|^\/|^(?=[a-z]*\d[a-z]*\d)[a-z\d]{12,}$/i;

const isAccount = ({ name }: Author): boolean => account.test(name);

const isLikely = ({ score }: RankedAuthors): boolean => score >= leastConflict;

const keyOf = (authors: readonly Author[]): string =>
  authors
    .map(({ name }) => foldForComparison(name))
    .sort()
    .join('|');

const isSameAuthors = (a: readonly Author[], b: readonly Author[]): boolean => keyOf(a) === keyOf(b);

/** A place that names some of the authors (a link to each, a box about one) does not contradict the one that names all. */
function withoutParts(candidates: readonly Candidate<readonly Author[]>[]): Candidate<readonly Author[]>[] {
  const names = new Set(candidates[0]?.value.map(({ name }) => foldForComparison(name)));
  return candidates.filter(
    ({ value }) =>
      value.length >= names.size || !value.every(({ name }) => names.has(foldForComparison(name))),
  );
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
