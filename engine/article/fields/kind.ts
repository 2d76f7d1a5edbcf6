import type { Article, ArticleKind, Evidence } from '../../model.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import type { PageReading } from '../page-reading.ts';
import { listOf, textOf, typesOf } from '../signals/json-ld.ts';
import { metaValues } from '../signals/page-signals.ts';
import { findPrintedLabels } from './kind-labels.ts';
import {
  findHeadlineOpening,
  findKindMark,
  findKindName,
  findKindOpening,
  findKindType,
} from './kind-names.ts';
import { findKindShapes } from './kind-shapes.ts';
import { pressWires } from './kind-words.ts';
import type { Candidate } from './pick-field.ts';

/** What the kind is decided from besides the page: fields that are read already. */
export interface KnownFields extends Pick<Article, 'title' | 'authors' | 'byline' | 'deck' | 'section'> {
  /** A live blog's posts, with the times that they show. */
  readonly posts: readonly { readonly time: string }[];
}

/** An article's kind, and the places that say so: plain news is what no place calls anything else. */
export interface KindReading {
  readonly kind: ArticleKind;
  readonly kindEvidence: readonly Evidence[];
}

/**
 * What kind of article a page calls its own, the most explicit place first: its posts, its types, its labels, its department, its
 * address, the shape of its text. Whatever says that somebody has paid for it comes before all else. Never its topic.
 */
export function readKind(reading: PageReading, fields: KnownFields, url: string): KindReading {
  const candidates = [
    ...posts(fields),
    ...statedTypes(reading),
    ...findPrintedLabels(reading),
    ...headlineMarks(reading, fields),
    ...departments(reading, fields),
    ...bylines(fields),
    ...addresses(url),
    ...shapes(reading, fields),
  ];
  const winner = candidates.find(({ value }) => value === 'sponsored') ?? candidates[0];
  if (!winner) return { kind: 'news', kindEvidence: [] };
  const seen = new Set<string>();
  const kindEvidence = candidates.flatMap(({ value, evidence }) => {
    const key = `${evidence.at} ${evidence.raw}`;
    if (value !== winner.value || seen.has(key)) return [];
    seen.add(key);
    return [evidence];
  });
  return { kind: winner.value, kindEvidence };
}

const candidate = (
  value: ArticleKind | null,
  origin: Evidence['origin'],
  at: string,
  raw: string,
): Candidate<ArticleKind>[] => (value ? [{ value, evidence: { origin, at, raw: raw.slice(0, 200) } }] : []);

/** Types of the page's own article, in JSON-LD or microdata, and what JSON-LD calls its genre. */
function statedTypes({ signals, blocks, titleBlock }: PageReading): Candidate<ArticleKind>[] {
  const [own] = signals.jsonLd;
  const types = own
    ? typesOf(own).flatMap((type) => candidate(findKindType(type), 'json-ld', '@type', type))
    : [];
  const genres = own
    ? listOf(own['genre']).flatMap((genre) => {
        const name = textOf(genre);
        return name ? candidate(findKindName(name), 'json-ld', 'genre', name) : [];
      })
    : [];
  const marked = itemTypeOf(blocks[titleBlock]);
  return [
    ...types,
    ...genres,
    ...(marked ? candidate(findKindType(marked), 'microdata', 'itemtype', marked) : []),
  ];
}

const levelsToItem = 8;

/** The type of the microdata item that a headline is of. */
function itemTypeOf(title: PageBlock | undefined): string | null {
  let element: Element | null = title?.element ?? null;
  for (let up = 0; element && up < levelsToItem; up++, element = element.parentElement) {
    const type = element.getAttribute('itemtype');
    if (type) return type.slice(0, 200).replace(/^.*\//, '');
  }
  return null;
}

/** What headline and page title say beside their marks. */
function headlineMarks({ signals }: PageReading, { title }: KnownFields): Candidate<ArticleKind>[] {
  const stated = [
    ...(title ? [{ at: 'headline', raw: title.value }] : []),
    ...metaValues(signals, 'og:title').map(({ value, evidence }) => ({ at: evidence.at, raw: value })),
    ...(signals.documentTitle ? [{ at: 'title', raw: signals.documentTitle }] : []),
  ];
  return stated.flatMap(({ at, raw }) => {
    const kind = findKindMark(raw) ?? findHeadlineOpening(raw);
    return candidate(kind, at === 'headline' ? 'text' : 'meta', at, raw);
  });
}

/** The department, in every place that states it. */
function departments({ signals }: PageReading, { section, title }: KnownFields): Candidate<ArticleKind>[] {
  const ownName = foldForComparison(title?.value ?? '');
  const places = section ? [...section.evidence, ...section.conflicts] : [];
  const flagged = metaValues(signals, 'article:opinion').filter(({ value }) => value === 'true');
  return [
    ...flagged.map(({ evidence }) => ({ value: 'opinion' as const, evidence })),
    ...places.flatMap((place, i) =>
      // The first place states the field's value, perhaps among other words ("Filed under: Reviews").
      [...(i === 0 && section ? [section.value] : []), ...place.raw.split(/\s*[>»›/|,]\s*/)]
        .slice(0, 8)
        .flatMap((name) =>
          // A trail ends with the page itself, whose headline may be a kind's name for its topic.
          foldForComparison(name) === ownName
            ? []
            : candidate(findKindName(name), place.origin, place.at, place.raw),
        ),
    ),
  ];
}

function bylines({ byline, deck }: KnownFields): Candidate<ArticleKind>[] {
  return [byline, deck].flatMap((field) => {
    const place = field?.evidence[0];
    return field && place ? candidate(findKindOpening(field.value), place.origin, place.at, field.value) : [];
  });
}

/** Directories of the address before the last, a host that is called by a kind, and press wires. */
function addresses(url: string): Candidate<ArticleKind>[] {
  if (!URL.canParse(url)) return [];
  const { hostname, pathname } = new URL(url);
  const pieces = pathname.slice(0, 500).split('/').filter(Boolean).slice(0, -1);
  // There, interviews are for jobs; and "/qa/" is where anybody asks.
  const isOfJobs = /career|job|hiring|recruit|karriere|empleo|emploi/i.test(`${hostname}${pathname}`);
  return [
    ...candidate(pressWires.test(hostname) ? 'press-release' : null, 'url', 'host', hostname),
    ...candidate(findKindName(hostname.split('.')[0] ?? ''), 'url', 'host', hostname),
    ...pieces.flatMap((piece, i) => {
      const kind = /^q-?(?:and-)?a$/i.test(piece)
        ? null
        : (findKindName(piece) ?? (isLiveDirectory(pieces, i) ? 'live' : null));
      return candidate(kind === 'interview' && isOfJobs ? null : kind, 'url', 'path', `/${piece}/`);
    }),
  ];
}

/** "/news/live/…" and "/live/2026/…" hold live blogs; "/music/live/…" holds concerts. */
const isLiveDirectory = (pieces: readonly string[], i: number): boolean =>
  pieces[i] === 'live' &&
  (/^(?:19|20)\d\d$/.test(pieces[i + 1] ?? '') ||
    /^(?:news|sports?|world|politics|football|business|actualite|actu)$/.test(pieces[i - 1] ?? ''));

/** Posts with times are a live blog's. */
const posts = ({ posts: [newest] }: KnownFields): Candidate<ArticleKind>[] =>
  newest ? candidate('live', 'text', 'times of posts', newest.time) : [];

/** What shows in how the text is built. */
const shapes = (reading: PageReading, { authors }: KnownFields): Candidate<ArticleKind>[] =>
  findKindShapes(reading, authors?.value.map(({ name }) => name) ?? []).flatMap(({ kind, origin, at, raw }) =>
    candidate(kind, origin, at, raw),
  );
