import type { Evidence, Field } from '../../engine/model.ts';
import type { Language, MessageKey } from '../i18n.ts';

/** What some places of a page say, against what others say. */
export interface ConflictSide {
  /** In the reader's language, where it is something that languages write differently. */
  readonly value: string;
  /** The places that say so, the most explicit first. */
  readonly places: readonly [Evidence, ...Evidence[]];
}

/** Readers compare words, not how they are set. */
const toKey = (value: string): string => value.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * What the places of a field say, one side for each value: first what is taken as right, then what says otherwise.
 * One side alone means that all agree once they are written alike.
 *
 * @param value what is taken as right, in words
 * @param toWords what stood in a place, in words
 */
export function toConflictSides(
  { evidence, conflicts }: Pick<Field<unknown>, 'evidence' | 'conflicts'>,
  value: string,
  toWords: (raw: string) => string,
): readonly ConflictSide[] {
  const sides = new Map<string, ConflictSide>([[toKey(value), { value, places: evidence }]]);
  for (const place of conflicts) {
    const words = toWords(place.raw);
    const side = sides.get(toKey(words));
    sides.set(
      toKey(words),
      side ? { ...side, places: [...side.places, place] } : { value: words, places: [place] },
    );
  }
  return [...sides.values()];
}

/** How much of a value is said in a sentence, and how many sides it has at most. */
const longestValue = 90;
const mostSides = 4;

export const shorten = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/**
 * What disagrees, in a sentence: "The page and its address say 26 September 2018; its metadata says 27 September 2018."
 *
 * @param isQuoted whether the values are the page's own words
 */
export function toConflictSentence(
  sides: readonly ConflictSide[],
  { t, locale }: Language,
  isQuoted: boolean,
): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const clauses = sides.slice(0, mostSides).map(({ value, places }) => {
    const names = toPlaceNames(places).map((name) => t(name));
    const words = shorten(value, longestValue);
    const key = names.length === 1 ? 'conflict_one_says' : 'conflict_several_say';
    return t(key, list.format(names), isQuoted ? t('conflict_quoted', words) : words);
  });
  const joined = clauses.reduce((before, clause) => t('conflict_against', before, clause));
  return t('conflict_sentence', joined.charAt(0).toLocaleUpperCase(locale) + joined.slice(1));
}

/** What a place is called in a sentence; those that readers see come first. */
const placeNames = [
  'conflict_place_page',
  'conflict_place_site_rule',
  'conflict_place_address',
  'conflict_place_meta',
  'conflict_place_data',
  'conflict_place_import',
] as const satisfies readonly MessageKey[];
type PlaceName = (typeof placeNames)[number];

const nameOf: Readonly<Record<Evidence['origin'], PlaceName>> = {
  element: 'conflict_place_page',
  text: 'conflict_place_page',
  'site-rule': 'conflict_place_site_rule',
  url: 'conflict_place_address',
  meta: 'conflict_place_meta',
  'json-ld': 'conflict_place_data',
  microdata: 'conflict_place_data',
  import: 'conflict_place_import',
};

/** Scripts are elements that nobody sees. */
const toPlaceName = ({ origin, at }: Evidence): PlaceName =>
  origin === 'element' && at.startsWith('script') ? 'conflict_place_data' : nameOf[origin];

function toPlaceNames(places: readonly Evidence[]): readonly PlaceName[] {
  const named = new Set(places.map(toPlaceName));
  return placeNames.filter((name) => named.has(name));
}
