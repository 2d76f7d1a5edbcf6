import { collapseWhitespace } from '../../text/whitespace.ts';
import { isRecord, listOf, namesAddress, textOf, typesOf } from '../signals/json-ld.ts';
import type { JsonLdNode, PageSignals } from '../signals/page-signals.ts';
import { type FoundAuthors, type NamedByPage, toFound, toFoundTogether } from './author-names.ts';

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
  'cxense-parse:author',
  'authors',
  'creator',
  'og:author',
  'twitter:creator',
  'twitter:creator:name',
  'twitter:data1',
  'citation_author',
  'dc.author',
  'book:author',
  'og:article:author',
  'vr:author',
  'content-author',
  'article_author',
];

/** Authors in the page's metadata: JSON-LD, then meta elements, the most explicit names first. */
export const findStatedAuthors = (signals: PageSignals): FoundAuthors[] => [
  ...jsonLdAuthors(signals),
  ...metaAuthors(signals),
];

function jsonLdAuthors(signals: PageSignals): FoundAuthors[] {
  const own = ownArticles(signals).flatMap((node, rank) =>
    ['author', 'creator'].flatMap((key, k) => {
      const texts = namesIn(node[key], signals);
      return toFoundTogether(texts, {
        source: 'json-ld',
        order: rank * 2 + k,
        block: -1,
        called: '',
        url: null,
        evidence: { origin: 'json-ld', at: key },
      });
    }),
  );
  return [...own, ...jsonLdPeople(signals)];
}

/** The article objects that are this page's: where one names its address, those that do; else the likeliest few. */
function ownArticles({ jsonLd, url }: PageSignals): readonly JsonLdNode[] {
  const own = jsonLd.filter((node) => namesAddress(node, url));
  return (own.length > 0 ? own : jsonLd).slice(0, 3);
}

const mostPeople = 8;
const mostNamed = 50;

/** People described in JSON-LD anywhere, each with the property that it stands in or is referred to by. */
function jsonLdPeople(signals: PageSignals): FoundAuthors[] {
  const people = signals.jsonLdAll.filter((node) => typesOf(node).includes('Person')).slice(0, mostPeople);
  if (people.length === 0) return [];
  const keyOf = findPropertiesOf(people, signals.jsonLdAll);
  return people.flatMap((node, order) => {
    const name = textOf(node['name']);
    return name
      ? toFound(name, {
          source: 'json-ld-person',
          order,
          block: -1,
          called: '',
          url: addressOf(node),
          evidence: { origin: 'json-ld', at: `${keyOf.get(node) ?? 'Person'}.name` },
        })
      : [];
  });
}

/** In which property of which object each node stands, or which one refers to it by its `@id`. */
function findPropertiesOf(
  people: readonly JsonLdNode[],
  all: readonly JsonLdNode[],
): ReadonlyMap<JsonLdNode, string> {
  const byId = new Map(
    people.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  const properties = new Map<JsonLdNode, string>();
  const wanted = new Set(people);
  for (const node of all)
    for (const [key, value] of Object.entries(node))
      for (const item of listOf(value)) {
        if (!isRecord(item)) continue;
        const meant = wanted.has(item) ? item : byId.get(String(item['@id']));
        if (meant && key !== '@graph' && (!properties.has(meant) || key === 'author'))
          properties.set(meant, key);
      }
  return properties;
}

const addressOf = (node: JsonLdNode): string | null => {
  const url = textOf(node['url'] ?? node['sameAs']);
  return url && (URL.canParse(url) || url.startsWith('/')) ? url : null;
};

/** The people that a JSON-LD value names: a text, an object, a reference to one, or a list of such. */
export const namesIn = (value: unknown, signals: PageSignals): readonly NamedByPage[] =>
  listOf(value)
    .slice(0, mostNamed)
    .flatMap((one) => toNames(one, signals));

function toNames(author: unknown, signals: PageSignals): readonly NamedByPage[] {
  const node: unknown =
    isRecord(author) && author['name'] === undefined && typeof author['@id'] === 'string'
      ? (signals.jsonLdById.get(author['@id']) ?? author)
      : author;
  if (typeof node === 'string') return [{ name: collapseWhitespace(node), role: null, url: null }];
  if (!isRecord(node)) return [];
  return listOf(node['name']).flatMap((name) =>
    typeof name === 'string'
      ? [{ name: collapseWhitespace(name), role: textOf(node['jobTitle']), url: addressOf(node) }]
      : [],
  );
}

function metaAuthors(signals: PageSignals): FoundAuthors[] {
  return metaNames.flatMap((name, order) => {
    // Several authors stand either in one value or in as many elements as there are authors.
    const stated = (signals.meta.get(name) ?? []).filter(({ value }) => !/^https?:|^\/\/|^@/i.test(value));
    const [first] = stated;
    if (!first) return [];
    return toFoundTogether(
      stated.map(({ value }) => ({ name: value, role: null, url: null })),
      { source: 'meta', order, block: -1, called: '', url: null, evidence: first.evidence },
    );
  });
}
