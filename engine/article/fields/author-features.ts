import { isAgency } from '../../text/agencies.ts';
import { isLabelledByline } from '../../text/byline-words.ts';
import { isFirstName } from '../../text/first-names.ts';
import { withoutHonours } from '../../text/person-names.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import { log } from '../feature-scales.ts';
import type { PageReading } from '../page-reading.ts';
import { describeClaims, findClaims } from './author-claims.ts';
import { authorSources, type FoundAuthors, ratePeople, waysOfReading } from './author-names.ts';
import { describePlace } from './author-place-features.ts';
import { createUsageReader } from './name-usage.ts';

const deskWord =
  /\b(?:team|staff|editors?|editorial|redaktion|rédaction|redacción|redazione|desk|newsroom|admin|contributor|correspondent|reporter|agency|agencies|news|guest)\b/i;
const furniture =
  /\b(?:share|read|min|minutes?|comments?|subscribe|follow|more|home|menu|sign|log ?in|search|advertis\w*|updated?|published|posted|views?|photos?|images?|source|credit|updates?|contents?|disclosure|affiliate|category|topics?|tags?)\b/i;
const dateLike = /\d{4}|\d{1,2}[./:]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

const keyOf = ({ value }: FoundAuthors): string =>
  value
    .map(({ name }) => foldForComparison(name))
    .sort()
    .join('|');

/**
 * One vector of numbers for each candidate: where it stands, what its names look like, and how it agrees with the
 * others of the page. All vectors have the same length and order, the one that the trees were trained with.
 *
 * @param siteNames what the page calls its site: authors named so are a site's, not a person's
 */
export function toAuthorFeatures(
  found: readonly FoundAuthors[],
  reading: PageReading,
  siteNames: readonly string[],
): Float32Array[] {
  const sites = new Set(siteNames.map(foldForComparison).filter(Boolean));
  const keys = found.map(keyOf);
  const namesOf = found.map(({ value }) => value.map(({ name }) => foldForComparison(name)));
  const namesSeen = namesOf.map((names) => ({ names, joined: names.join(' ') }));
  const byKey = groupBy(found, (_one, i) => keys[i] ?? '');
  const places = found.map(({ source, evidence }) => `${source} ${evidence.at}`);
  const byPlace = groupBy(keys, (_key, i) => places[i] ?? '');
  const title = foldForComparison(reading.blocks[reading.titleBlock]?.text ?? '');
  const hasPeople = found.some((one) => ratePeople(one.value) >= 0.9 && one.source !== 'text');
  const claims = findClaims(found, reading);
  const describeUsage = createUsageReader(reading, found);
  return found.map((one, i) =>
    Float32Array.from([
      ...describePlace(one, reading),
      ...describeNames(one, sites, title),
      ...describeAgreement(one, byKey.get(keys[i] ?? '') ?? []),
      ...describeOverlap(namesOf[i] ?? [], namesSeen),
      hasPeople ? 1 : 0,
      found.findIndex((other) => other.source === one.source) === i ? 1 : 0,
      new Set(byPlace.get(places[i] ?? '')).size,
      ...describeClaims(namesOf[i] ?? [], claims),
      ...describeUsage(one),
    ]),
  );
}

function groupBy<T>(
  all: readonly T[],
  toKey: (one: T, i: number) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  all.forEach((one, i) => {
    const key = toKey(one, i);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  });
  return groups;
}

function describeNames(
  { value, evidence, share, way }: FoundAuthors,
  sites: ReadonlySet<string>,
  title: string,
): number[] {
  const names = value.map(({ name }) => name);
  const folded = names.map(foldForComparison);
  const text = names.join(' ');
  const { raw } = evidence;
  const lengths = names.map((name) => name.split(' ').length);
  return [
    share,
    waysOfReading.indexOf(way),
    ratePeople(value),
    names.length,
    Math.min(...lengths),
    Math.max(...lengths),
    text.length / names.length,
    /^\p{Ll}/u.test(text) ? 1 : 0,
    /\d/.test(text) ? 1 : 0,
    folded.some((name) => sites.has(name) || sites.has(name.replace(/ /g, ''))) ? 1 : 0,
    folded.some((name) => [...sites].some((site) => site.length > 3 && name.includes(site))) ? 1 : 0,
    deskWord.test(text) ? 1 : 0,
    furniture.test(text) ? 1 : 0,
    names.some(isAgency) ? 1 : 0,
    shareOf(names, (name) => isFirstName(withoutHonours(name).split(/[ .-]/, 1)[0] ?? '')),
    shareOf(names, (name) => isFirstName(name.split(' ').at(-1) ?? '')),
    title.length > 0 && folded.some((name) => title.includes(name)) ? 1 : 0,
    isLabelledByline(raw) ? 1 : 0,
    dateLike.test(raw) ? 1 : 0,
    furniture.test(raw) ? 1 : 0,
    log(raw.length),
  ];
}

const shareOf = (names: readonly string[], test: (name: string) => boolean): number =>
  names.filter(test).length / Math.max(1, names.length);

/** What else of the page gives the same names. */
function describeAgreement(one: FoundAuthors, same: readonly FoundAuthors[]): number[] {
  const others = same.filter((other) => other !== one);
  return [
    log(others.length),
    new Set(same.map(({ source }) => source)).size,
    ...authorSources.map((source) => (others.some((other) => other.source === source) ? 1 : 0)),
    Math.min(30, ...same.filter(({ source }) => source === 'meta').map(({ order }) => order)),
    Math.min(9, ...same.filter(({ source }) => source === 'json-ld').map(({ order }) => order)),
  ];
}

/** Whether other candidates name more people, these among them, or only some of these. */
function describeOverlap(
  names: readonly string[],
  all: readonly { readonly names: readonly string[]; readonly joined: string }[],
): number[] {
  const own = new Set(names);
  let wider = 0;
  let narrower = 0;
  let longer = 0;
  let shorter = 0;
  const joinedText = names.join(' ');
  for (const { names: other, joined } of all) {
    const shared = other.filter((name) => own.has(name)).length;
    if (shared === own.size && other.length > own.size) wider++;
    if (shared === other.length && other.length < own.size) narrower++;
    if (joined === joinedText) continue;
    if (joined.includes(joinedText)) longer++;
    if (joinedText.includes(joined)) shorter++;
  }
  return [log(wider), log(narrower), log(longer), log(shorter)];
}
