import type { Field, Publisher } from '../../model.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import type { PageReading } from '../page-reading.ts';
import { isRecord, listOf, textOf, typesOf } from '../signals/json-ld.ts';
import type { PageElements } from '../signals/page-elements.ts';
import { metaValues, type PageSignals } from '../signals/page-signals.ts';
import { type Candidate, pickField, putCorrectedFirst } from './pick-field.ts';

/** A copy in the Internet Archive names the site that it is of in its path. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?:https?:\/\/)?/;

/** The host of an address without "www.", lower case; empty for addresses without one. */
export function toDomain(url: string): string {
  const original = url.replace(archived, 'http://');
  // Files have no domain, and what the welcome page has for one is the extension's number.
  if (!/^https?:/i.test(original) || !URL.canParse(original)) return '';
  return new URL(original).hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '');
}

/**
 * Who runs the site: what its metadata calls it, else its logo's words or title's end, else its host.
 *
 * @param names what the page calls its site (`findSiteNames`)
 */
export function readPublisher(
  { signals, corrections }: PageReading,
  names: readonly Candidate<string>[],
): Field<Publisher> | null {
  const domain = toDomain(signals.url);
  const candidates: Candidate<Publisher>[] = names.map(({ value, evidence }) => ({
    value: { name: value, domain },
    evidence,
  }));
  if (domain)
    candidates.push({
      value: { name: domain, domain },
      evidence: { origin: 'url', at: 'host', raw: domain },
    });
  return pickField(
    putCorrectedFirst(candidates, corrections, 'publisher'),
    (a, b) => foldForComparison(a.name) === foldForComparison(b.name) || isHostOf(a) || isHostOf(b),
  );
}

/** A bare host never disagrees with a name. */
const isHostOf = ({ name, domain }: Publisher): boolean => name === domain;

/** What the page calls its site, best source first. */
export function findSiteNames(signals: PageSignals): Candidate<string>[] {
  const candidates = [
    ...publisherNames(signals),
    ...metaValues(
      signals,
      'og:site_name',
      'application-name',
      'twitter:app:name:iphone',
      'dc.publisher',
      'publisher',
      'apple-mobile-web-app-title',
    ).filter(({ value }) => value.length < longestName && !/^(?:https?:|@)/.test(value)),
    ...organizationNames(signals),
  ];
  const titleEnd = findTitleEnd(signals);
  if (titleEnd)
    candidates.push({
      value: titleEnd,
      evidence: { origin: 'element', at: 'title', raw: signals.documentTitle ?? titleEnd },
    });
  const logo = findLogoName(signals.elements);
  if (logo) candidates.push({ value: logo, evidence: { origin: 'element', at: 'img[alt]', raw: logo } });
  return candidates;
}

const longestName = 80;

/** The publisher that the article's JSON-LD names, or refers to by its `@id`. */
function publisherNames(signals: PageSignals): Candidate<string>[] {
  return signals.jsonLd.slice(0, 2).flatMap((node) =>
    listOf(node['publisher']).flatMap((publisher) => {
      const referred =
        isRecord(publisher) && typeof publisher['@id'] === 'string'
          ? signals.jsonLdById.get(publisher['@id'])
          : undefined;
      const name = isRecord(publisher) ? textOf(publisher['name'] ?? referred?.['name']) : textOf(publisher);
      return name && !URL.canParse(name) ? [fromJsonLd(name, 'publisher.name')] : [];
    }),
  );
}

/** Organisations and web sites that stand in the JSON-LD on their own. */
function organizationNames(signals: PageSignals): Candidate<string>[] {
  return signals.jsonLdAll.flatMap((node) => {
    const isSite = typesOf(node).some((type) =>
      /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type),
    );
    const name = isSite ? textOf(node['name']) : null;
    return name && name.length < longestName ? [fromJsonLd(name, 'WebSite.name')] : [];
  });
}

const fromJsonLd = (name: string, at: string): Candidate<string> => ({
  value: name,
  evidence: { origin: 'json-ld', at, raw: name },
});

/** The last piece of the page's title, where it is the host's name spelled out ("Global Times" at globaltimes.cn). */
function findTitleEnd(signals: PageSignals): string | null {
  const pieces = (signals.documentTitle ?? '').split(/\s+[|–—\-·•»:]\s+|\s*[|»]\s*/u);
  const host = toDomain(signals.url).replace(/[^a-z0-9.]/g, '');
  for (const piece of [pieces.at(-1), pieces[0]]) {
    if (!piece || pieces.length < 2) continue;
    const bare = foldForComparison(piece)
      .replace(/ /g, '')
      .replace(/(?:com|org|net|de|uk)$/, '');
    if (bare.length >= 3 && host.replace(/\./g, '').includes(bare)) return piece;
  }
  return null;
}

/** What the logo, a picture that leads home, is called. */
function findLogoName({ byTag }: PageElements): string | null {
  for (const image of byTag('img')) {
    if (!image.hasAttribute('alt') || !isLogo(image)) continue;
    const alt = (image.getAttribute('alt') ?? '').replace(/\s*\blogo\b\s*/i, ' ').trim();
    if (alt && alt.length <= 40) return alt;
  }
  return null;
}

/** Whether a picture stands in a link that leads home, or is called a logo and stands in any link of a header. */
function isLogo(image: Element): boolean {
  const names = ['class', 'id', 'src', 'alt'].map((name) => image.getAttribute(name) ?? '');
  const isNamed = /logo|brand/i.test(names.join(' ').slice(0, 1000));
  let isLinked = false;
  for (let outer = image.parentElement; outer; outer = outer.parentElement) {
    if (outer.localName === 'a') {
      if (outer.getAttribute('href') === '/' || /^home$/i.test(outer.getAttribute('rel') ?? '')) return true;
      isLinked = true;
    }
    if (isLinked && isNamed && outer.localName === 'header') return true;
  }
  return false;
}

/** Every way in which the page or its address names the site: to be cut from titles and kept out of bylines. */
export function siteNames(signals: PageSignals, found: readonly Candidate<string>[]): readonly string[] {
  const domain = toDomain(signals.url);
  const host = domain
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 2);
  return [...found.map(({ value }) => value), domain, ...host].filter(Boolean);
}
