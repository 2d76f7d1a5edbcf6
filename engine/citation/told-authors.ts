import { toAuthorKind } from '../text/author-kinds.ts';
import { findBylineNames, rateAsPersonName } from '../text/person-names.ts';
import type { CitedFacts } from './to-csl.ts';

/** How much of what is told the names in it make up at least: of less, the rest is part of who is meant. */
const mostlyNames = 0.5;

/** Several people told in one text ("Jane Doe and Richard Roe"), or one, without what stands before a name ("By", "Dr."). */
function toNames(told: string): readonly string[] {
  const names = findBylineNames(told);
  const length = names.reduce((sum, name) => sum + name.length, 0);
  // "Doe, Jane" turned round is one name; of two, each has its parts.
  const areWhole = names.length === 1 || names.every((name) => name.includes(' '));
  return names.length > 0 && areWhole && length >= told.length * mostlyNames ? names : [told];
}

/** The authors of a link, whom a file has told: nothing says what each of them is but their names. */
export const toToldAuthors = (authors: readonly string[], publisher: string | null): CitedFacts['authors'] =>
  authors.flatMap(toNames).map((name) => {
    const kind = toAuthorKind(name, publisher ? [publisher] : []);
    return { name, kind: kind === 'person' && rateAsPersonName(name) <= 0.5 ? 'desk' : kind };
  });
