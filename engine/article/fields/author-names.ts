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

/** Names that the page gives somewhere as if they were its authors', with what is known of the place. */
export interface FoundAuthors extends Candidate<readonly Author[]> {
  readonly source: (typeof authorSources)[number];
  /** Place in the order of that kind's own names, the most explicit 0. */
  readonly order: number;
  /** Index of the block that shows it, or -1. */
  readonly block: number;
  /** The share of the place's text that the names are, 0 to 1. */
  readonly share: number;
  /** Whether the names are what a name finder makes of the text, or the text as it stands. */
  readonly isParsed: boolean;
}

/** Longer texts are no bylines. */
export const longestByline = 300;
const longestName = 60;

const bylineLabel =
  /^(?:by|von|par|por|di|door|av|af|text|texte|words|autor(?:in)?|author|written by|reported by|story by|posted by|автор|oleh|作者|记者|記者|文)(?:\s*[:：]|\s+|[／/])/iu;

export const isLabelledByline = (text: string): boolean => bylineLabel.test(text);

/** Where names stand. */
export interface Place {
  readonly source: FoundAuthors['source'];
  readonly order: number;
  readonly block: number;
  readonly url: string | null;
  readonly evidence: Omit<Evidence, 'raw'>;
}

/**
 * What a text gives as names: those of people, and, where they are not nearly all of it, the text itself, which may
 * name a desk ("Staff", "Our Editors") or somebody by one name.
 */
export function toFound(text: string, place: Place): FoundAuthors[] {
  const raw = truncate(text, longestByline);
  const { source, order, block, url } = place;
  const evidence = { ...place.evidence, raw };
  const toAuthors = (names: readonly string[]): Author[] =>
    names.map((name) => ({ name, role: null, url: names.length === 1 ? url : null }));
  const shareOf = (length: number): number => Math.min(1, length / Math.max(1, raw.length));
  const names = findBylineNames(raw);
  const length = names.reduce((sum, name) => sum + name.length, 0);
  const found: FoundAuthors[] = [];
  const common = { evidence, source, order, block };
  if (names.length > 0)
    found.push({ ...common, value: toAuthors(names), share: shareOf(length), isParsed: true });
  const whole = trimByline(raw);
  if (isNameLike(whole) && length < whole.length * 0.9)
    found.push({ ...common, value: toAuthors([whole]), share: shareOf(whole.length), isParsed: false });
  return found;
}

const isNameLike = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= longestName &&
  /\p{L}{2}/u.test(text) &&
  !/https?:|@|[<>{}=?!]|[.:;]\s|\d{3}/.test(text) &&
  !/^(?:the|an?|der|die|das|le|la|les|el|los)\s\p{Ll}/iu.test(text) &&
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
      return names.map((one) => ({ name: one, role, url }));
    }),
  );
  const raw = truncate(usable.map(({ name }) => name).join(', '), longestByline);
  const { source, order, block } = place;
  return [{ value, evidence: { ...place.evidence, raw }, source, order, block, share: 1, isParsed: true }];
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
