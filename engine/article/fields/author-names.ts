import type { Author, Evidence } from '../../model.ts';
import { isBareLabel, isLabelledByline, officeStart } from '../../text/byline-words.ts';
import {
  findBylineNames,
  findTrimmedNames,
  rateAsPersonName,
  toPlainByline,
  trimByline,
  trimUnlabelled,
  withoutLabel,
} from '../../text/person-names.ts';
import { foldForComparison, truncate } from '../../text/whitespace.ts';
import type { Candidate } from './pick-field.ts';

/** Which kind of place names the authors. */
export const authorSources = [
  'json-ld',
  'json-ld-person',
  'meta',
  'microdata',
  'rel-author',
  'profile-link',
  'named-element',
  'labelled-text',
  'text',
] as const;

/**
 * How names are taken out of a text: those of people in it; the text as it stands; what stands before a role
 * ("Jane Doe, Head of Research"); what stands after "by" inside it ("Posted on 3 May by Jane Doe"); what stands
 * between a date and other things ("3 May · Jane Doe"); with all that is added to a name ("Jane Doe (Janie)"); those
 * of several places side by side.
 */
export const waysOfReading = [
  'names',
  'whole',
  'before-role',
  'after-by',
  'piece',
  'printed',
  'union',
] as const;

/** Names that the page gives somewhere as if they were its authors', with what is known of the place. */
export interface FoundAuthors extends Candidate<readonly Author[]> {
  readonly source: (typeof authorSources)[number];
  /** Place in the order of that kind's own names, the most explicit 0. */
  readonly order: number;
  /** Index of the block that shows it, or -1. */
  readonly block: number;
  /** What class and id of the element say of it, as it stands there; empty for metadata. */
  readonly called: string;
  /** The share of the place's text that the names are, 0 to 1. */
  readonly share: number;
  /** How the names were taken out of the text. */
  readonly way: (typeof waysOfReading)[number];
}

/** Longer texts are no bylines. */
export const longestByline = 300;
const longestName = 60;

/** An author of whom no more is known than is given. */
export const toAuthor = (name: string, known: Partial<Author> = {}): Author => ({
  name,
  kind: 'person',
  role: null,
  place: null,
  url: null,
  ...known,
});

/** Where names stand. */
export interface Place {
  readonly source: FoundAuthors['source'];
  readonly order: number;
  readonly block: number;
  readonly called: string;
  readonly url: string | null;
  readonly evidence: Omit<Evidence, 'raw'>;
}

/** What a text gives as names, in each way in which it can be read; readings that give the same names are one. */
export function toFound(text: string, place: Place): FoundAuthors[] {
  const raw = truncate(toPlainByline(text), longestByline);
  const { source, order, block, called, url } = place;
  const common = { evidence: { ...place.evidence, raw }, source, order, block, called };
  const seen = new Set<string>();
  return readNames(raw, block < 0).flatMap(({ way, names }) => {
    const key = names.map(foldForComparison).sort().join('|');
    if (names.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const length = names.reduce((sum, name) => sum + name.length, 0);
    return [
      {
        ...common,
        way,
        value: names.map((name) => toAuthor(name, { url: names.length === 1 ? url : null })),
        share: Math.min(1, length / Math.max(1, raw.length)),
      },
    ];
  });
}

interface NamesRead {
  readonly way: FoundAuthors['way'];
  readonly names: readonly string[];
}

const innerBy = /[\s\d.,·|–—-](?:by|von|por|par|di|av|af|door|przez)\s+(?=(?:the\s)?[\p{Lu}\p{Lo}])/giu;

function readNames(raw: string, isStated: boolean): NamesRead[] {
  const printed = withoutLabel(raw);
  const whole = trimUnlabelled(printed);
  const names = findTrimmedNames(whole).filter(
    (name) => !noName.test(name) && !noPerson.test(name) && !isBareLabel(name),
  );
  const length = names.reduce((sum, name) => sum + name.length, 0);
  const read: NamesRead[] = [{ way: 'names', names }];
  if (isNameLike(whole) && length < whole.length * 0.9) read.push({ way: 'whole', names: [whole] });
  const first = beforeRole(whole);
  if (first) read.push({ way: 'before-role', names: [first] });
  if (isStated && printed !== whole && printed.length <= longestPrinted && isNameLike(printed))
    read.push({ way: 'printed', names: [printed] });
  if (!isLabelledByline(raw)) read.push(...readAfterBy(raw), ...readPieces(raw));
  return read;
}

const longestPrinted = 60;

/** Of "Design by …, written by …", the last says who wrote. */
function readAfterBy(raw: string): NamesRead[] {
  const last = [...raw.matchAll(innerBy)].at(-1);
  if (!last) return [];
  const after = raw.slice(last.index + last[0].length);
  const trimmed = trimByline(after);
  const named = findTrimmedNames(trimmed);
  const rest = beforeRole(trimmed) ?? trimmed;
  return [{ way: 'after-by', names: named.length > 0 ? named : isNameLike(rest) ? [rest] : [] }];
}

const pieceEnds = /\s*[|·•●⋅]\s*|\s[-–—/]+\s|,\s(?=\d)|(?<=\d)\s?,\s/u;

/** The first stretch between dates and dividers that is people's names. */
function readPieces(raw: string): NamesRead[] {
  const pieces = raw.split(pieceEnds);
  if (pieces.length < 2 || pieces.length > 8) return [];
  for (const piece of pieces) {
    // A date and a name that stand in elements of their own are printed without a blank: "Oct 30, 2025Alex David".
    const named = findBylineNames(piece.replace(/^.*\d(?=\p{Lu}\p{Ll})/u, ''));
    if (named.length > 0 && named.every((name) => rateAsPersonName(name) >= 0.9))
      return [{ way: 'piece', names: named }];
  }
  return [];
}

/** The person whom a text begins with, before the role that follows: "Jane Doe, Head of Research"; null where none is. */
function beforeRole(text: string): string | null {
  const beforeComma = text.split(/,|\s[-–—|·/]\s|\s\(/u, 1)[0] ?? '';
  const office = beforeComma.search(officeStart);
  const name = (office > 0 ? beforeComma.slice(0, office) : beforeComma).trim();
  return name.length < text.length && rateAsPersonName(name) >= 0.9 ? name : null;
}

/** What pages write where they know no name. */
const noName =
  /^(?:undefined|null|none|n\/?a|(?:written |posted |published |reviewed )?by|authors?|(?:view |my )?profiles?|our (?:team|people|staff)|(?:last |first |user ?)?names?|sign in|log ?in|follow(?: us)?|read more|learn more|share|you ?tube|facebook|twitter|x|instagram|linked ?in|bluesky|pinterest|tik ?tok|threads|mastodon|telegram|whatsapp|flickr|reddit|rss|e-?mail)$/i;

/** Dates, times and counts that stand where authors do. */
const noPerson =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d|\d\s?(?:st|nd|rd|th|am|pm|h|min|mins|minutes?|minuten|hours?|stunden|days?|tage|articles?|artikel|comments?|kommentare|posts?|views?|shares?)\b|\d{1,2}[:.]\d{2}/i;

const isNameLike = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= longestName &&
  /\p{L}{2}/u.test(text) &&
  !noName.test(text) &&
  !noPerson.test(text) &&
  !/https?:|@|[<>{}=?!]|[:;]\s|\p{L}{4}\.\s|\d{3}/u.test(text) &&
  text.split(' ').length <= 9;

/** A name that the page keeps apart from others. */
export interface NamedByPage {
  readonly name: string;
  readonly role: string | null;
  readonly url: string | null;
}

/** Several names that the page keeps apart are one candidate, each name read by itself. */
export function toFoundTogether(texts: readonly NamedByPage[], place: Place): FoundAuthors[] {
  const usable = texts.filter(({ name }) => name.length <= longestByline && !/^https?:/i.test(name));
  if (usable.length === 0) return [];
  const [only] = usable;
  if (usable.length === 1 && only)
    return toFound(only.name, { ...place, url: only.url }).map((found) => ({
      ...found,
      value: found.value.map((author) => ({ ...author, role: only.role })),
    }));
  const value = withoutDoubles(
    usable.flatMap(({ name, role, url }) => {
      const parsed = findBylineNames(name);
      const names = parsed.length > 0 ? parsed : isNameLike(name.trim()) ? [name.trim()] : [];
      return names.map((one) => toAuthor(one, { role, url }));
    }),
  );
  const raw = truncate(usable.map(({ name }) => name).join(', '), longestByline);
  const { source, order, block, called } = place;
  return [
    { value, evidence: { ...place.evidence, raw }, source, order, block, called, share: 1, way: 'names' },
  ];
}

/** Each author once, the first time. */
export function withoutDoubles(authors: readonly Author[]): readonly Author[] {
  const seen = new Set<string>();
  return authors.filter(({ name }) => {
    const key = foldForComparison(name);
    return !seen.has(key) && seen.add(key);
  });
}

/** How surely all the names are people's. */
export const ratePeople = (authors: readonly Author[]): number =>
  Math.min(...authors.map(({ name }) => rateAsPersonName(name)));
