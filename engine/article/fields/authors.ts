import type { Author, Evidence, Field } from '../../model.ts';
import { findBylineNames, rateAsPersonName } from '../../text/person-names.ts';
import { collapseWhitespace, foldForComparison, truncate } from '../../text/whitespace.ts';
import { Region } from '../body/regions.ts';
import { readAttribute } from '../dom.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { isRecord, listOf, textOf, typesOf } from '../signals/json-ld.ts';
import { metaValues, type PageSignals } from '../signals/page-signals.ts';
import { type Candidate, pickField } from './pick-field.ts';

export interface AuthorsReading {
  readonly authors: Field<readonly Author[]> | null;
  readonly byline: Field<string> | null;
}

const metaNames = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'article:author_name',
  'cxenseparse:author',
  'authors',
  'creator',
  'og:author',
  'twitter:creator:name',
];

const mostAuthors = 20;
const longestByline = 300;

/** Who wrote the article: metadata and printed byline side by side, the one that names people first. */
export function readAuthors(reading: PageReading, siteNames: readonly string[]): AuthorsReading {
  const sites = new Set(siteNames.map(foldForComparison));
  const printed = findPrintedBylines(reading);
  const candidates = [
    ...jsonLdAuthors(reading.signals),
    ...metaAuthors(reading.signals),
    ...microdataAuthors(reading),
    ...printed.map(({ text, evidence, url }) => toCandidate(text, evidence, url)),
  ]
    .map(({ value, evidence }) => ({
      value: value.filter(({ name }) => !sites.has(foldForComparison(name))),
      evidence,
    }))
    .filter(({ value }) => value.length > 0 && value.length <= mostAuthors);
  const [byline] = printed;
  return {
    authors: pickField(withPeopleFirst(candidates), isSameAuthors),
    byline: byline ? pickField([{ value: byline.text, evidence: byline.evidence }], (a, b) => a === b) : null,
  };
}

/** Within the order of sources, one that names a person in full comes before one that gives a nickname or a desk. */
function withPeopleFirst(
  candidates: readonly Candidate<readonly Author[]>[],
): readonly Candidate<readonly Author[]>[] {
  const isPerson = ({ value }: Candidate<readonly Author[]>) =>
    value.every(({ name }) => rateAsPersonName(name) >= 0.6);
  return [...candidates.filter(isPerson), ...candidates.filter((candidate) => !isPerson(candidate))];
}

function isSameAuthors(a: readonly Author[], b: readonly Author[]): boolean {
  const keys = (authors: readonly Author[]) =>
    authors
      .map(({ name }) => foldForComparison(name))
      .sort()
      .join('|');
  return keys(a) === keys(b);
}

function toCandidate(
  text: string,
  evidence: Evidence,
  url: string | null = null,
): Candidate<readonly Author[]> {
  const names = findBylineNames(text);
  return {
    value: names.map((name) => ({ name, role: null, url: names.length === 1 ? url : null })),
    evidence,
  };
}

function jsonLdAuthors(signals: PageSignals): Candidate<readonly Author[]>[] {
  const candidates: Candidate<readonly Author[]>[] = [];
  for (const node of signals.jsonLd.slice(0, 3)) {
    for (const key of ['author', 'creator']) {
      const authors = listOf(node[key]).flatMap((author) => toAuthors(author, signals));
      if (authors.length === 0) continue;
      const raw = truncate(authors.map(({ name }) => name).join(', '), longestByline);
      candidates.push({ value: dedupe(authors), evidence: { origin: 'json-ld', at: key, raw } });
    }
  }
  return candidates;
}

function toAuthors(author: unknown, signals: PageSignals): readonly Author[] {
  const node: unknown =
    isRecord(author) && author['name'] === undefined && typeof author['@id'] === 'string'
      ? (signals.jsonLdById.get(author['@id']) ?? author)
      : author;
  if (isRecord(node)) {
    const isOrganization = typesOf(node).some((type) => /Organization|Corporation|WebSite/.test(type));
    const names = listOf(node['name']).flatMap((name) =>
      typeof name === 'string' ? findBylineNames(name) : [],
    );
    const url = textOf(node['url'] ?? node['sameAs']);
    const role = textOf(node['jobTitle']);
    return isOrganization && names.every((name) => rateAsPersonName(name) < 1)
      ? []
      : names.map((name) => ({ name, role, url: url && URL.canParse(url) ? url : null }));
  }
  return typeof node === 'string' && !/^https?:/i.test(node)
    ? findBylineNames(node).map((name) => ({ name, role: null, url: null }))
    : [];
}

function dedupe(authors: readonly Author[]): readonly Author[] {
  const seen = new Set<string>();
  return authors.filter(({ name }) => {
    const key = foldForComparison(name);
    return !seen.has(key) && seen.add(key);
  });
}

function metaAuthors(signals: PageSignals): Candidate<readonly Author[]>[] {
  return metaNames.flatMap((name) => {
    // Several authors stand either in one value or in as many elements as there are authors.
    const stated = metaValues(signals, name).filter(({ value }) => !/^https?:|^\/\//i.test(value));
    const [first] = stated;
    if (!first) return [];
    const authors = stated
      .flatMap(({ value }) => findBylineNames(value))
      .map((author) => ({ name: author, role: null, url: null }));
    return [{ value: dedupe(authors), evidence: first.evidence }];
  });
}

function microdataAuthors({ signals, document }: PageReading): Candidate<readonly Author[]>[] {
  const named = [
    ...(signals.microdata.get('author') ?? []),
    ...(signals.microdata.get('creator') ?? []),
  ].filter((element) => !isInComments(element));
  const candidates: Candidate<readonly Author[]>[] = [];
  const texts = named
    .map((element) =>
      collapseWhitespace((element.querySelector('[itemprop=name]') ?? element).textContent ?? ''),
    )
    .filter((text) => text.length < longestByline);
  const authors = texts
    .flatMap((text) => findBylineNames(text))
    .map((name) => ({ name, role: null, url: null }));
  if (authors.length > 0)
    candidates.push({
      value: dedupe(authors),
      evidence: {
        origin: 'microdata',
        at: 'itemprop=author',
        raw: truncate(texts.join(', '), longestByline),
      },
    });
  const links = [...document.querySelectorAll('a[rel~=author]')]
    .slice(0, 20)
    .filter((link) => !isInComments(link));
  const linked = links.flatMap((link) =>
    findBylineNames(collapseWhitespace(link.textContent ?? '')).map((name) => ({
      name,
      role: null,
      url: readAttribute(link, 'href'),
    })),
  );
  if (linked.length > 0)
    candidates.push({
      value: dedupe(linked),
      evidence: {
        origin: 'element',
        at: 'a[rel=author]',
        raw: truncate(linked.map(({ name }) => name).join(', '), longestByline),
      },
    });
  return candidates;
}

function isInComments(element: Element): boolean {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    if (/comment|related|recirc|sidebar/i.test(`${outer.getAttribute('class') ?? ''} ${outer.id}`))
      return true;
  }
  return false;
}

interface PrintedByline {
  readonly text: string;
  readonly url: string | null;
  readonly evidence: Evidence;
}

const bylineLabel =
  /^(?:by|von|par|por|di|door|av|af|text|texte|words|autor(?:in)?|author|written by|reported by|story by|posted by|автор|oleh|作者|记者|記者|文)(?:\s*[:：]|\s+|[／/])/iu;
/** A line that is nothing but a byline ("By Jane Doe  Published: …"): it stands beside the text, not in it. */
export const isBylineLine = (text: string): boolean =>
  text.length <= longestByline && bylineLabel.test(text) && findBylineNames(text).length > 0;

const excludedRegions =
  Region.comments | Region.related | Region.navigation | Region.footer | Region.aside | Region.share;

/**
 * Bylines that the page shows: near the headline, or just behind the text. What is labelled ("By …") comes before
 * what only its element's name makes a byline.
 */
function findPrintedBylines({ blocks, body, titleBlock }: PageReading): readonly PrintedByline[] {
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? blocks.length - 1;
  const from = Math.max(0, Math.min(titleBlock < 0 ? first - 8 : titleBlock - 4, first - 4));
  const found: { byline: PrintedByline; rank: number }[] = [];
  for (let i = from; i <= Math.min(blocks.length - 1, last + 6); i++) {
    const block = blocks[i];
    if (!block || block.text.length > longestByline || block.regions & excludedRegions) continue;
    const isLabelled = bylineLabel.test(block.text);
    const isNamed = (block.regions & Region.byline) !== 0 && block.level === 0;
    if (!isLabelled && !isNamed) continue;
    if (findBylineNames(block.text).length === 0) continue;
    const isBeforeText = i <= first + 2;
    const rank = (isLabelled ? 0 : 2) + (isBeforeText ? 0 : 3);
    const text = truncate(block.text, longestByline);
    found.push({
      rank,
      byline: {
        text,
        url: linkIn(block.element),
        evidence: { origin: isNamed ? 'element' : 'text', at: describeBlock(block), raw: text },
      },
    });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ byline }) => byline);
}

const linkIn = (element: Element): string | null => {
  const link = element.querySelector('a[href]');
  return link && readAttribute(link, 'href');
};
