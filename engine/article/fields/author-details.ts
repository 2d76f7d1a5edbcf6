import type { Author } from '../../model.ts';
import { toAuthorKind } from '../../text/author-kinds.ts';
import { type BylineParts, type BylinePerson, isSameName, readBylineParts } from '../../text/byline-parts.ts';
import { roleWord } from '../../text/byline-words.ts';
import { Region } from '../body/regions.ts';
import type { PageReading } from '../page-reading.ts';
import type { FoundAuthors } from './author-names.ts';

/**
 * The chosen authors with what the page says of them elsewhere: role and place from the lines that print their names,
 * from metadata and author boxes; their pages' addresses; people before agencies and desks.
 *
 * @param found every place that names somebody, the likeliest first
 */
export function describeAuthors(
  authors: readonly Author[],
  found: readonly FoundAuthors[],
  reading: PageReading,
  siteNames: readonly string[],
): { readonly authors: readonly Author[]; readonly printed: readonly BylineParts[] } {
  const isAuthor = (name: string): boolean => authors.some((author) => isSameName(author.name, name));
  const lines = found.filter(({ block, value }) => block >= 0 && value.some(({ name }) => isAuthor(name)));
  const printed = [...new Set(lines.map(({ evidence }) => evidence.raw))].map((line) =>
    readBylineParts(line, isAuthor),
  );
  const described = authors.map((author) => {
    const said = printed.flatMap(({ people }) => people.filter(({ name }) => isSameName(name, author.name)));
    return describeAuthor(author, said, found, reading, siteNames);
  });
  const people = described.filter(({ kind }) => kind === 'person');
  return { authors: [...people, ...described.filter(({ kind }) => kind !== 'person')], printed };
}

function describeAuthor(
  author: Author,
  said: readonly BylinePerson[],
  found: readonly FoundAuthors[],
  reading: PageReading,
  siteNames: readonly string[],
): Author {
  const kind = toAuthorKind(author.name, siteNames);
  const same = found.flatMap(({ value }) => value.filter(({ name }) => isSameName(name, author.name)));
  const stated = [author, ...same].find(({ role }) => role !== null)?.role ?? null;
  const url = [author, ...same]
    .map((one) => toAddress(one.url, reading.signals.url))
    .find((one) => one !== null);
  if (kind !== 'person') return { ...author, kind, role: null, place: null, url: url ?? null };
  return {
    ...author,
    kind,
    role: said.find(({ role }) => role !== null)?.role ?? stated ?? roleBelow(author.name, found, reading),
    place: said.find(({ place }) => place !== null)?.place ?? null,
    url: url ?? null,
  };
}

/** An author's page as an absolute address of the web; null for anything else. */
function toAddress(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base || undefined)) return null;
  const url = new URL(address, base || undefined);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

const longestRole = 80;

/** The role that an author box prints below a name. */
function roleBelow(name: string, found: readonly FoundAuthors[], { blocks }: PageReading): string | null {
  for (const { block, value } of found) {
    const [only] = value;
    const below = blocks[block + 1];
    if (block < 0 || value.length !== 1 || !only || !isSameName(only.name, name) || !below) continue;
    const isBeside = (below.regions & (Region.byline | Region.biography)) !== 0;
    if (
      isBeside &&
      below.text.length <= longestRole &&
      roleWord.test(below.text) &&
      !/\d|[.!?]\s|:$/.test(below.text)
    )
      return isSameName(below.text, name) ? null : below.text;
  }
  return null;
}
