import type { Origin } from '../../model.ts';
import { collapseWhitespace, truncate } from '../../text/whitespace.ts';
import { readAttribute } from '../dom.ts';
import { isArticleNode, namesAddress, readJsonLd, typesOf } from './json-ld.ts';
import { gatherElements, type PageElements } from './page-elements.ts';
import type { JsonLdNode, PageSignals, Stated } from './page-signals.ts';

const mostElements = 2000;
const longestValue = 5000;

/** Reads once all that a page says of itself: JSON-LD, meta elements, microdata, links, times. */
export function readSignals(document: Document, url: string): PageSignals {
  const elements = gatherElements(document);
  const nodes = readJsonLd(elements);
  const byId = new Map<string, JsonLdNode>();
  for (const node of nodes) {
    const id = node['@id'];
    // A bare reference ({"@id": …}) must not hide the object that it refers to.
    if (
      typeof id === 'string' &&
      Object.keys(node).length > (byId.has(id) ? Object.keys(byId.get(id) ?? {}).length : 0)
    )
      byId.set(id, node);
  }
  return {
    url,
    elements,
    jsonLd: rankArticles(nodes.filter(isArticleNode), url),
    jsonLdById: byId,
    jsonLdAll: nodes,
    meta: readMeta(elements),
    microdata: readMicrodata(elements),
    links: readLinks(elements),
    documentTitle:
      collapseWhitespace(elements.byTag('title')[0]?.textContent ?? '').slice(0, longestValue) || null,
    times: elements.byTag('time').slice(0, mostElements),
    htmlLanguage:
      readAttribute(document.documentElement, 'lang') ?? readAttribute(document.documentElement, 'xml:lang'),
  };
}

/** Objects that name this page first, then those with most to say; teasers of other stories come last. */
function rankArticles(articles: readonly JsonLdNode[], url: string): readonly JsonLdNode[] {
  const weigh = (node: JsonLdNode): number => {
    const own = namesAddress(node, url);
    const says = ['headline', 'datePublished', 'author', 'articleBody', 'dateModified', 'publisher'].filter(
      (key) => node[key] !== undefined,
    );
    const isComment = typesOf(node).some(
      (type) => /Comment|Review$/.test(type) && type !== 'ReviewNewsArticle',
    );
    return (own ? 10 : 0) + says.length - (isComment ? 5 : 0);
  };
  return [...articles].sort((a, b) => weigh(b) - weigh(a));
}

function readMeta({ byTag }: PageElements): Map<string, Stated[]> {
  const meta = new Map<string, Stated[]>();
  let count = 0;
  for (const element of byTag('meta')) {
    if (++count > mostElements) break;
    const value = collapseWhitespace(element.getAttribute('content') ?? element.getAttribute('value') ?? '');
    if (!value) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = readAttribute(element, attribute)?.toLowerCase();
      if (!name) continue;
      const origin: Origin = attribute === 'itemprop' ? 'microdata' : 'meta';
      const stated = {
        value: truncate(value, longestValue),
        evidence: { origin, at: `meta[${attribute}=${name}]`, raw: truncate(value, longestValue) },
      };
      for (const key of name.split(/\s+/)) meta.set(key, [...(meta.get(key) ?? []), stated]);
    }
  }
  return meta;
}

function readMicrodata({ withItemprop }: PageElements): Map<string, Element[]> {
  const microdata = new Map<string, Element[]>();
  let count = 0;
  for (const element of withItemprop) {
    if (++count > mostElements) break;
    if (element.tagName === 'META') continue;
    for (const name of (element.getAttribute('itemprop') ?? '').toLowerCase().split(/\s+/)) {
      if (name) microdata.set(name, [...(microdata.get(name) ?? []), element]);
    }
  }
  return microdata;
}

function readLinks({ byTag }: PageElements): Map<string, string> {
  const links = new Map<string, string>();
  for (const element of byTag('link')) {
    const href = readAttribute(element, 'href');
    const rel = readAttribute(element, 'rel')?.toLowerCase();
    if (href && rel && !links.has(rel)) links.set(rel, href);
  }
  return links;
}
