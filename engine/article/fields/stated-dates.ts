import { findDates } from '../../text/dates.ts';
import type { DayOrders } from '../../text/day-order.ts';
import { toMonth } from '../../text/months.ts';
import type { PageReading } from '../page-reading.ts';
import { isJsonLd, textOf, typesOf } from '../signals/json-ld.ts';
import type { JsonLdNode } from '../signals/page-signals.ts';
import { dateName, toMeaning } from './date-meanings.ts';
import { type FoundOnPage, outsideBlocks, parseCandidate } from './found-dates.ts';

const mostScripts = 60;
const longestScript = 200_000;
const mostInScripts = 20;

/** Dates of JSON-LD objects, this article's own first. */
export function findJsonLdDates({ signals }: PageReading, orders: DayOrders): FoundOnPage[] {
  const [own] = signals.jsonLd;
  const nodes: readonly JsonLdNode[] = own
    ? [own, ...signals.jsonLdAll.filter((node) => node !== own)]
    : signals.jsonLdAll;
  return nodes.slice(0, 100).flatMap((node) =>
    Object.entries(node).flatMap(([key, value]) => {
      const raw = /date|time|created|published|modified/i.test(key) ? textOf(value) : null;
      if (!raw) return [];
      const name = key.toLowerCase();
      return parseCandidate(raw, { origin: 'json-ld', at: key }, orders).map(
        (candidate): FoundOnPage => ({
          ...candidate,
          source: 'json-ld',
          meaning: toMeaning(name),
          holder: node === own ? 'own' : typesOf(node).some(isPageType) ? 'page' : 'other',
          name,
          ...outsideBlocks,
        }),
      );
    }),
  );
}

const isPageType = (type: string): boolean => /Page$|^Question$|^CreativeWork$|^WebContent$/.test(type);

/** Dates of `<meta>` elements by name or property. */
export function findMetaDates({ signals }: PageReading, orders: DayOrders): FoundOnPage[] {
  return [...signals.meta].flatMap(([name, stated]) =>
    dateName.test(name)
      ? stated
          // Those with itemprop belong to an object of the page, and are read with it.
          .filter(({ evidence }) => evidence.origin === 'meta')
          .slice(0, 3)
          .flatMap(({ value, evidence }) =>
            parseCandidate(value, evidence, orders).map(
              (candidate): FoundOnPage => ({
                ...candidate,
                source: 'meta',
                meaning: toMeaning(name),
                holder: 'own',
                name,
                ...outsideBlocks,
              }),
            ),
          )
      : [],
  );
}

const stateInScript =
  /\\?"((?:date|first|original|last)?_?(?:publish(?:ed)?|publication|pub|post|posted|updated|modified|created|release)_?(?:at|on|date|time|datetime|timestamp|gmt)?)\\?"\s*:\s*\\?"?((?:19|20)\d\d-\d\d-\d\d[T\d:.+Z-]{0,25}|1[0-9]{9}(?:[0-9]{3})?)/gi;

/** Dates in the state that an application's scripts carry ("published_at":"…"), and in JSON-LD past mending. */
export function findScriptDates({ signals, isOwn }: PageReading, orders: DayOrders): FoundOnPage[] {
  const found: FoundOnPage[] = [];
  let scripts = 0;
  for (const script of signals.elements.byTag('script')) {
    if (++scripts > mostScripts || found.length >= mostInScripts) break;
    if ((isJsonLd(script) && signals.jsonLd.length > 0) || !isOwn(script)) continue;
    const source = (script.textContent ?? '').slice(0, longestScript);
    if (!/publi|post|created|modified|updated/i.test(source)) continue;
    for (const [, key = '', raw = ''] of source.matchAll(stateInScript)) {
      const name = key.toLowerCase();
      const [candidate] = parseCandidate(raw, { origin: 'element', at: `script ${key}` }, orders);
      if (candidate)
        found.push({
          ...candidate,
          source: isJsonLd(script) ? 'json-ld' : 'script',
          meaning: toMeaning(name),
          holder: found.length === 0 ? 'own' : 'other',
          name,
          ...outsideBlocks,
        });
      if (found.length >= mostInScripts) break;
    }
  }
  return found;
}

/** "/2017/9/26/", "/2017/september/26/", and "2017-09-26", "20170926" anywhere. */
const daysInPath: readonly RegExp[] = [
  /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/i,
  /(?<!\d)((?:19|20)\d\d)([-_/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/,
];

/** The day that a path is filed under: "2018-09-26" with what says so; null where there is none. */
export function dayInPath(path: string): { iso: string; raw: string } | null {
  for (const pattern of daysInPath) {
    const match = pattern.exec(path);
    const [name = '', day = ''] = match?.slice(-2) ?? [];
    const number = /^\d/.test(name) ? Number(name) : toMonth(name);
    if (match && number)
      return {
        iso: `${match[1]}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`,
        raw: match[0],
      };
  }
  return null;
}

const toPath = (address: string, base?: string): string =>
  URL.canParse(address, base) ? new URL(address, base).pathname.slice(0, 1000) : '';

/** A day in the address is one that the publisher chose; one in words at its end may as well be what the text is about. */
export function findUrlDates({ signals }: PageReading, orders: DayOrders): FoundOnPage[] {
  const path = toPath(signals.url);
  const numeric = dayInPath(path);
  const slug = (path.split('/').filter(Boolean).at(-1) ?? '').replace(/[-_+]/g, ' ');
  const [worded] = numeric ? [] : findDates(slug, orders);
  const iso = numeric?.iso ?? worded?.iso.slice(0, 10);
  return iso === undefined
    ? []
    : [
        {
          value: { iso, precision: 'day', zone: null },
          evidence: { origin: 'url', at: 'path', raw: numeric?.raw ?? slug.slice(0, 300) },
          source: 'url',
          meaning: numeric ? 'unsaid' : 'other',
          holder: 'own',
          name: '',
          ...outsideBlocks,
        },
      ];
}

/** The day that the picture of the article was filed under: "…/2020/10/26/ferry.jpg". */
export function findImageDates({ signals }: PageReading): FoundOnPage[] {
  const stated = signals.meta.get('og:image') ?? signals.meta.get('twitter:image') ?? [];
  return stated.slice(0, 1).flatMap(({ value, evidence }): FoundOnPage[] => {
    const day = dayInPath(toPath(value, signals.url));
    return day
      ? [
          {
            value: { iso: day.iso, precision: 'day', zone: null },
            evidence: { ...evidence, raw: value.slice(0, 300) },
            source: 'image',
            meaning: 'unsaid',
            holder: 'other',
            name: '',
            ...outsideBlocks,
          },
        ]
      : [];
  });
}

/** The month that an address names, as "2019-08", or null: blogs file articles and pictures by month. */
export function monthInAddress(address: string): string | null {
  const [, year, number] = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])(?=[/_-])/.exec(toPath(address)) ?? [];
  return year ? `${year}-${number}` : null;
}
