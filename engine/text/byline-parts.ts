import { isAgency } from './agencies.ts';
import { officeStart, ourOwn, roleWord } from './byline-words.ts';
import { type Part, splitParts, toBareParts } from './contributor-words.ts';
import {
  findBylineNames,
  rateAsPersonName,
  splitNames,
  tidyName,
  toPlainByline,
  withoutLabel,
} from './person-names.ts';
import { foldForComparison } from './whitespace.ts';

/** Somebody whom a byline names, with what it says of them. */
export interface BylinePerson {
  readonly name: string;
  readonly role: string | null;
  readonly place: string | null;
}

export interface BylineContributor extends BylinePerson {
  readonly part: Part;
}

export interface BylineParts {
  readonly people: readonly BylinePerson[];
  readonly contributors: readonly BylineContributor[];
  readonly agencies: readonly string[];
}

/**
 * What a printed byline says: who, in which role, from which place ("By A and B in Beijing, with C"; "Jane Doe |
 * Berlin"; "Jane Doe, Washington correspondent"), and who else.
 *
 * @param isAuthor whether a name is known to be one of the authors; what stands after one and is none is a role or place
 */
export function readBylineParts(printed: string, isAuthor: (name: string) => boolean): BylineParts {
  const [first, ...others] = splitParts(toPlainByline(printed), true);
  const { people, agencies } = readPeople(first?.text ?? '', isAuthor);
  const contributors = others.flatMap(({ part, text }) =>
    part === null ? [] : readContributors(part, text).filter(({ name }) => !isAuthor(name)),
  );
  // "With AFP": an agency that others' work is joined with.
  const joined = others.map(({ text }) => text.replace(/[\s()（）.]+/g, ' ').trim()).filter(isAgency);
  return { people, contributors, agencies: [...agencies, ...joined] };
}

/** The people named after a word such as "Translated by". */
export function readContributors(part: Part, text: string): readonly BylineContributor[] {
  const names = findBylineNames(text).filter((name) => rateAsPersonName(name) >= 0.9 && !isAgency(name));
  const isNamed = (name: string): boolean => names.includes(name);
  const { people } = readPeople(text, isNamed);
  return names.map((name) => {
    const said = people.find((person) => person.name === name);
    return { name, part, role: said?.role ?? null, place: said?.place ?? null };
  });
}

const divider = /\s*[|·•●⋅]\s*|\s+[–—-]\s+|[.]\s*$/u;
/** What ends a line of names: dates, addresses of the network, times. */
const noPart = /\d|@|https?:|www\.|^(?:updated|published|posted|source|stand|am|on)\b/i;

const atPlace =
  /^(.+?)\s(?:in|aus|à|from|w|в|из|em|à)\s(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})\.?$/u;
const chinesePlace =
  /(?:发自|發自)\s*([\u4e00-\u9fff]{2,8})|[／/\s]([\u4e00-\u9fff]{2,6}?)(?:报道|報導|報道|电|電)/u;
const inBrackets = /\s*[(（]([^()（）]{2,40})[)）]\s*/u;

/** "(Text)" after a name: what authors do anyway. */
const ownWork = /^(?:text|texte|texto|testo|tekst|words|文)$/iu;

interface Draft {
  readonly name: string;
  /** What a word in brackets says that they did: "(Fotos)". */
  part: Part | null;
  role: string | null;
  place: string | null;
}

function readPeople(
  line: string,
  isAuthor: (name: string) => boolean,
): { readonly people: readonly Draft[]; readonly agencies: readonly string[] } {
  const people: Draft[] = [];
  const agencies: string[] = [];
  const own = ourOwn.exec(line.trim());
  const pieces = withoutLabel(line).split(divider).flatMap(splitNames);
  for (const piece of pieces) {
    if (!piece) continue;
    if (isAgency(piece.trim())) agencies.push(piece.trim());
    else if (noPart.test(piece) && people.length > 0) break;
    else readPiece(piece.trim(), people, agencies, isAuthor);
  }
  const chinese = chinesePlace.exec(line);
  for (const person of people) {
    person.role ??= own?.[1] ?? null;
    person.place ??= own?.[2]?.trim() ?? chinese?.[1] ?? chinese?.[2] ?? null;
  }
  return { people, agencies };
}

function readPiece(
  piece: string,
  people: Draft[],
  agencies: string[],
  isAuthor: (name: string) => boolean,
): void {
  const bracketed = inBrackets.exec(piece)?.[1] ?? null;
  const bare = bracketed ? piece.replace(inBrackets, ' ').trim() : piece;
  const there = atPlace.exec(bare);
  const office = bare.search(officeStart);
  const named = [bare, there?.[1], office > 0 ? bare.slice(0, office) : null].find(
    (text) => text && isAuthor(tidyName(text)),
  );
  if (named) {
    const rest = office > 0 && named.length === office ? bare.slice(office).trim() : null;
    const place = named === there?.[1] ? (there?.[2] ?? null) : null;
    people.push({ name: tidyName(named), part: null, role: rest, place });
    // "A and B in Beijing": both are there.
    if (place) for (const other of people) other.place ??= place;
  } else addToLast(bare, people);
  if (!bracketed || ownWork.test(bracketed)) return;
  const part = toBareParts(bracketed);
  const last = people.at(-1);
  if (isAgency(bracketed)) agencies.push(bracketed);
  else if (part && last) last.part = part;
  else addToLast(bracketed, people);
}

const longestRole = 80;
/** Nouns of what people do, and towns that end like them. */
const doing = /(?:er|or|ist|ian|ant|ent|eur|euse|in|expert|chef|coach|head|fellow|lead|редактор)$/iu;
const town =
  /(?:ch|c|ca)est?er$|caster$|couver$|nover$|enver$|ünster$|singapore$|berlin$|turin$|dublin$|austin$|pekin$|in$/iu;

/** What stands after a name and is none: a place or a role of the one named last. */
function addToLast(text: string, people: readonly Draft[]): void {
  const last = people.at(-1);
  if (!last || text.length < 2 || text.length > longestRole || chinesePlace.test(` ${text}`)) return;
  const place = /^(?:in|aus|à|en|w|в|from)\s+(?=\p{Lu})/u.exec(text);
  if (place) last.place ??= text.slice(place[0].length);
  else if (isPlaceLike(text)) last.place ??= text;
  else if (/\p{L}{3}/u.test(text)) last.role ??= text;
}

const isPlaceLike = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]+(?:[\s/]\p{Lu}[\p{L}.'’-]+){0,2}$/u.test(text) &&
  !roleWord.test(text) &&
  (!doing.test(text) || (town.test(text) && !/\s/.test(text)));

/** Somebody who "contributed to this report", from wherever the line says. */
const contributed =
  /^(.{4,200}?)\s(?:also\s)?contributed\s(?:(?:additional\s)?(?:reporting|research)\b|to this\b|from\b)/u;
const fromPlace = /\bcontributed\b.{0,24}\sfrom\s(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})/u;
const office =
  /^(?:the\s)?(?:\p{L}+\s){0,4}?(?:writers?|reporters?|correspondents?|journalists?|producers?|staff)\s+(?=\p{Lu})/iu;

/** The people of a line such as "Associated Press writers A in Rome and B in Paris contributed to this report." */
export function readContributed(line: string): readonly BylineContributor[] {
  const match = contributed.exec(line.replace(/^[\s—–-]+/u, ''));
  if (!match?.[1]) return [];
  const place = fromPlace.exec(line)?.[1] ?? null;
  return readContributors('reporter', match[1].replace(office, '')).map((person) => ({
    ...person,
    place: person.place ?? place,
  }));
}

/** Whether two names are the same one, case and accents aside. */
export const isSameName = (a: string, b: string): boolean => foldForComparison(a) === foldForComparison(b);
