import type { PageReading } from '../page-reading.ts';
import type { FoundAuthors } from './author-names.ts';
import { joinNeighbours } from './author-unions.ts';
import { findNamedAuthors, findPrintedAuthors } from './shown-authors.ts';
import { findStatedAuthors } from './stated-authors.ts';

const mostAuthors = 20;
const mostFound = 300;

/** Every place of the page that seems to name its authors; what people read there, as names. */
export function findAuthorsOnPage(reading: PageReading): readonly FoundAuthors[] {
  const found = [
    ...findStatedAuthors(reading.signals),
    ...findNamedAuthors(reading),
    ...findPrintedAuthors(reading),
  ];
  const usable = found
    .filter(({ value }) => value.length > 0 && value.length <= mostAuthors)
    .slice(0, mostFound);
  return [...usable, ...joinNeighbours(usable)];
}
