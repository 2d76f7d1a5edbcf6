import { foldForComparison } from '../../text/whitespace.ts';
import { Region } from '../body/regions.ts';
import type { PageReading } from '../page-reading.ts';
import {
  authorSources,
  type FoundAuthors,
  isLabelledByline,
  ratePeople,
  waysOfReading,
} from './author-names.ts';

const telling = [
  Region.byline,
  Region.date,
  Region.header,
  Region.article,
  Region.main,
  Region.body,
  Region.comments,
  Region.related,
  Region.navigation | Region.footer | Region.breadcrumb,
  Region.aside | Region.widget,
  Region.title,
  Region.deck,
  Region.biography,
  Region.tags,
  Region.share | Region.newsletter | Region.form | Region.cookie,
  Region.caption | Region.credit | Region.figure,
] as const;

const log = (count: number): number => Math.log2(1 + Math.max(0, count));
const signedLog = (distance: number): number => Math.sign(distance) * log(Math.abs(distance));
/** What stands for "is not shown at all" beside distances. */
const unseen = -99;

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
  const byKey = new Map<string, FoundAuthors[]>();
  found.forEach((one, i) => {
    const key = keys[i] ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  });
  const title = foldForComparison(reading.blocks[reading.titleBlock]?.text ?? '');
  const hasPeople = found.some((one) => ratePeople(one.value) >= 0.9 && one.source !== 'text');
  return found.map((one, i) =>
    Float32Array.from([
      ...describePlace(one, reading),
      ...describeNames(one, sites, title),
      ...describeAgreement(one, byKey.get(keys[i] ?? '') ?? []),
      ...describeOverlap(namesOf[i] ?? [], namesSeen),
      hasPeople ? 1 : 0,
      found.findIndex((other) => other.source === one.source) === i ? 1 : 0,
    ]),
  );
}

function describePlace(one: FoundAuthors, { blocks, body, titleBlock }: PageReading): number[] {
  const block = blocks[one.block];
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? first;
  const isShown = block !== undefined;
  const isPlain = one.source === 'text' || one.source === 'labelled-text';
  return [
    authorSources.indexOf(one.source),
    isPlain ? 0 : one.order,
    one.share,
    waysOfReading.indexOf(one.way),
    isShown ? signedLog(one.block - first) : unseen,
    isShown ? signedLog(one.block - last) : unseen,
    isShown && titleBlock >= 0 ? signedLog(one.block - titleBlock) : unseen,
    isShown ? log(block.text.length) : -1,
    isShown ? block.linked / Math.max(1, block.text.length) : -1,
    isShown ? block.level : -1,
    isShown && isLabelledByline(block.text) ? 1 : 0,
    isShown && isLabelledByline(blocks[one.block - 1]?.text ?? '') ? 1 : 0,
    isShown &&
    /^(?:by|von|par|por|written by|author|autor(?:in)?|text)\s*:?$/i.test(blocks[one.block - 1]?.text ?? '')
      ? 1
      : 0,
    isShown && dateLike.test((blocks[one.block + 1]?.text ?? '').slice(0, 60)) ? 1 : 0,
    isShown && dateLike.test((blocks[one.block - 1]?.text ?? '').slice(0, 60)) ? 1 : 0,
    ...telling.map((region) => (isShown && block.regions & region ? 1 : 0)),
  ];
}

function describeNames(
  { value, evidence }: FoundAuthors,
  sites: ReadonlySet<string>,
  title: string,
): number[] {
  const names = value.map(({ name }) => name);
  const folded = names.map(foldForComparison);
  const text = names.join(' ');
  const { raw } = evidence;
  return [
    ratePeople(value),
    names.length,
    Math.min(...names.map((name) => name.split(' ').length)),
    Math.max(...names.map((name) => name.split(' ').length)),
    text.length / names.length,
    /^\p{Ll}/u.test(text) ? 1 : 0,
    /\d/.test(text) ? 1 : 0,
    folded.some((name) => sites.has(name) || sites.has(name.replace(/ /g, ''))) ? 1 : 0,
    folded.some((name) => [...sites].some((site) => site.length > 3 && name.includes(site))) ? 1 : 0,
    deskWord.test(text) ? 1 : 0,
    furniture.test(text) ? 1 : 0,
    title.length > 0 && folded.some((name) => title.includes(name)) ? 1 : 0,
    isLabelledByline(raw) ? 1 : 0,
    dateLike.test(raw) ? 1 : 0,
    furniture.test(raw) ? 1 : 0,
    log(raw.length),
  ];
}

/** What else of the page gives the same names. */
function describeAgreement(one: FoundAuthors, same: readonly FoundAuthors[]): number[] {
  const others = same.filter((other) => other !== one);
  return [
    log(others.length),
    new Set(same.map(({ source }) => source)).size,
    ...authorSources.map((source) => (others.some((other) => other.source === source) ? 1 : 0)),
    Math.min(30, ...same.filter(({ source }) => source === 'meta').map(({ order }) => order)),
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
