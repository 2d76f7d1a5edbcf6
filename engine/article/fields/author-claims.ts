import { isLabelledByline } from '../../text/byline-words.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import type { PageReading } from '../page-reading.ts';
import { type FoundAuthors, ratePeople } from './author-names.ts';

/** Who the page's strongest places say it is, each as sets of folded names: what a candidate is held against. */
interface Claims {
  /** Lines near the headline that say "By", with people's names. */
  readonly printed: readonly (readonly string[])[];
  /** Elements near the headline that are called after authors, with people's names. */
  readonly marked: readonly (readonly string[])[];
  /** People whom JSON-LD names as the article's authors. */
  readonly stated: readonly (readonly string[])[];
}

const above = 4;
const below = 5;

/** The claims of a page, from all places that seem to name its authors. */
export function findClaims(found: readonly FoundAuthors[], { body, titleBlock }: PageReading): Claims {
  const first = body[0] ?? 0;
  const from = Math.min(titleBlock < 0 ? first : titleBlock, first) - above;
  const people = found.filter(
    ({ value, way }) => (way === 'names' || way === 'before-role') && ratePeople(value) >= 0.9,
  );
  const near = people.filter(({ block }) => block >= from && block <= first + below);
  const toNames = ({ value }: FoundAuthors): readonly string[] =>
    value.map(({ name }) => foldForComparison(name));
  return {
    printed: near.filter(({ evidence }) => isLabelledByline(evidence.raw)).map(toNames),
    marked: near.filter(({ source }) => source !== 'text' && source !== 'labelled-text').map(toNames),
    stated: people.filter(({ source }) => source === 'json-ld').map(toNames),
  };
}

/** How a candidate's names stand to each claim. */
export const describeClaims = (names: readonly string[], { printed, marked, stated }: Claims): number[] =>
  [printed, marked, stated].map((claims) => compareNames(names, claims));

/** 4 the same as a claim, 3 more than one, 2 part of one, 1 shares names with one, 0 no claim, -1 all say otherwise. */
function compareNames(names: readonly string[], claims: readonly (readonly string[])[]): number {
  if (claims.length === 0) return 0;
  return Math.max(
    ...claims.map((claim) => {
      const shared = claim.filter((name) => names.includes(name)).length;
      if (shared === 0) return -1;
      if (shared === claim.length) return shared === names.length ? 4 : 3;
      return shared === names.length ? 2 : 1;
    }),
  );
}
