import type { Author, Evidence } from '../../model.ts';
import { findBylineNames, rateAsPersonName, trimByline } from '../../text/person-names.ts';
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
 * ("Jane Doe, Head of Research"); what stands after "by" inside it ("Posted on 3 May by Jane Doe").
 */
export const waysOfReading = ['names', 'whole', 'before-role', 'after-by'] as const;

/** Names that the page gives somewhere as if they were its authors', with what is known of the place. */
export interface FoundAuthors extends Candidate<readonly Author[]> {
  readonly source: (typeof authorSources)[number];
  /** Place in the order of that kind's own names, the most explicit 0. */
  readonly order: number;
  /** Index of the block that shows it, or -1. */
  readonly block: number;
  /** The share of the place's text that the names are, 0 to 1. */
  readonly share: number;
  /** How the names were taken out of the text. */
  readonly way: (typeof waysOfReading)[number];
}

/** Longer texts are no bylines. */
export const longestByline = 300;
const longestName = 60;

const bylineLabel =
  /^(?:by|von|par|por|di|door|av|af|text|texte|words|autor(?:in)?|author|written by|reported by|story by|posted by|автор|oleh|作者|记者|記者|文)(?:\s*[:：]|\s+|[／/])/iu;

export const isLabelledByline = (text: string): boolean => bylineLabel.test(text);

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
  readonly url: string | null;
  readonly evidence: Omit<Evidence, 'raw'>;
}

/** What a text gives as names, in each way in which it can be read; readings that give the same names are one. */
export function toFound(text: string, place: Place): FoundAuthors[] {
  const raw = truncate(text, longestByline);
  const { source, order, block, url } = place;
  const common = { evidence: { ...place.evidence, raw }, source, order, block };
  const seen = new Set<string>();
  return readNames(raw).flatMap(({ way, names }) => {
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

function readNames(raw: string): NamesRead[] {
  const names = findBylineNames(raw);
  const length = names.reduce((sum, name) => sum + name.length, 0);
  const whole = trimByline(raw);
  const read: NamesRead[] = [{ way: 'names', names }];
  if (isNameLike(whole) && length < whole.length * 0.9) read.push({ way: 'whole', names: [whole] });
  const first = beforeRole(whole);
  if (first) read.push({ way: 'before-role', names: [first] });
  if (!isLabelledByline(raw)) {
    // Of "Design by …, written by …", the last says who wrote.
    const last = [...raw.matchAll(innerBy)].at(-1);
    if (last) {
      const after = raw.slice(last.index + last[0].length);
      const named = findBylineNames(after);
      const rest = beforeRole(trimByline(after)) ?? trimByline(after);
      read.push({ way: 'after-by', names: named.length > 0 ? named : isNameLike(rest) ? [rest] : [] });
    }
  }
  return read;
}

/** Words that an office begins with, after a name and without a comma. */
const officeStart =
  /\s(?:senior|sr\.?|chief|staff|deputy|associate|executive|managing|assistant|contributing|guest|reporter|editor|writer|correspondent|contributor|columnist|journalist|redakteur(?:in)?|autor(?:in)?|head|director|product|content|marketing|founder|for)\b/iu;

/** The person whom a text begins with, before the role that follows: "Jane Doe, Head of Research"; null where none is. */
function beforeRole(text: string): string | null {
  const beforeComma = text.split(/,|\s[-–—|·/]\s|\s\(/u, 1)[0] ?? '';
  const office = beforeComma.search(officeStart);
  const name = (office > 0 ? beforeComma.slice(0, office) : beforeComma).trim();
  return name.length < text.length && rateAsPersonName(name) >= 0.9 ? name : null;
}

const isNameLike = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= longestName &&
  /\p{L}{2}/u.test(text) &&
  !/https?:|@|[<>{}=?!]|[:;]\s|\p{L}{4}\.\s|\d{3}/u.test(text) &&
  text.split(' ').length <= 7;

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
  const value = dedupe(
    usable.flatMap(({ name, role, url }) => {
      const parsed = findBylineNames(name);
      const names = parsed.length > 0 ? parsed : isNameLike(name.trim()) ? [name.trim()] : [];
      return names.map((one) => toAuthor(one, { role, url }));
    }),
  );
  const raw = truncate(usable.map(({ name }) => name).join(', '), longestByline);
  const { source, order, block } = place;
  return [{ value, evidence: { ...place.evidence, raw }, source, order, block, share: 1, way: 'names' }];
}

function dedupe(authors: readonly Author[]): readonly Author[] {
  const seen = new Set<string>();
  return authors.filter(({ name }) => {
    const key = foldForComparison(name);
    return !seen.has(key) && seen.add(key);
  });
}

/** How surely all the names are people's. */
export const ratePeople = (authors: readonly Author[]): number =>
  Math.min(...authors.map(({ name }) => rateAsPersonName(name)));
