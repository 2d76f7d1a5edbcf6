import { collapseWhitespace } from '../../text/whitespace.ts';
import { isRecord, listOf, textOf, typesOf } from '../signals/json-ld.ts';
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
  const own = signals.jsonLd.slice(0, 3).flatMap((node, rank) =>
    ['author', 'creator'].flatMap((key, k) => {
      const texts = listOf(node[key]).flatMap((author) => toNames(author, signals));
      return toFoundTogether(texts, {
        source: 'json-ld',
        order: rank * 2 + k,
        block: -1,
        url: null,
        evidence: { origin: 'json-ld', at: key },
      });
    }),
  );
  const people = signals.jsonLdAll
    .filter((node) => typesOf(node).includes('Person'))
    .slice(0, 5)
    .flatMap((node, order) => {
      const name = textOf(node['name']);
      return name
        ? toFound(name, {
            source: 'json-ld-person',
            order,
            block: -1,
            url: addressOf(node),
            evidence: { origin: 'json-ld', at: 'Person.name' },
          })
        : [];
    });
  return [...own, ...people];
}

const addressOf = (node: JsonLdNode): string | null => {
  const url = textOf(node['url'] ?? node['sameAs']);
  return url && URL.canParse(url) ? url : null;
};

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
    const stated = (signals.meta.get(name) ?? []).filter(({ value }) => !/^https?:|^\/\//i.test(value));
    const [first] = stated;
    if (!first) return [];
    return toFoundTogether(
      stated.map(({ value }) => ({ name: value, role: null, url: null })),
      { source: 'meta', order, block: -1, url: null, evidence: first.evidence },
    );
  });
}
