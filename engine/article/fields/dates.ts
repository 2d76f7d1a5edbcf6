import type { ArticleDate, Evidence, Field } from '../../model.ts';
import { type DayOrder, findDates, parseStatedDate } from '../../text/dates.ts';
import { collapseWhitespace, truncate } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { readAttribute } from '../dom.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { textOf } from '../signals/json-ld.ts';
import { metaValues } from '../signals/page-signals.ts';
import { type Candidate, pickField } from './pick-field.ts';

type DateCandidate = Candidate<ArticleDate>;

export interface DatesReading {
  readonly published: Field<ArticleDate> | null;
  readonly modified: Field<ArticleDate> | null;
}

const publishedMeta = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'publish-date',
  'pubdate',
  'publication_date',
  'publishdate',
  'published_time',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
  'cxenseparse:recs:publishtime',
  'cxense-parse:recs:publishtime',
  'originalpublicationdate',
  'article_date_original',
  'rnews:datepublished',
  'og:published_time',
  'og:pubdate',
  'citation_publication_date',
  'shareaholic:article_published_time',
  'created',
  'datecreated',
  'lastmod_published',
];
const modifiedMeta = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'article:modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'modified',
  'lastmod',
  'article.updated',
  'update_time',
  'shareaholic:article_modified_time',
];

/** Words before a printed date that say which date it is. */
const publishedLabel =
  /(?:published|posted|first published|publication date|veröffentlicht|erstellt|publié|paru|publicado|publicación|pubblicato|gepubliceerd|publicerad|opublikowano|опубликовано|发布|發佈|公開|date)\s*(?:on|am|le|el|il|op|at)?\s*[:：]?\s*$/iu;
const modifiedLabel =
  /(?:last (?:updated|modified)|updated?|modified|revised|aktualisiert|geändert|stand|mis(?:e)? à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|обновлено|更新)\s*(?:on|am|le|el|il|op|at)?\s*[:：]?\s*$/iu;

/** No article is from before printing on the web began, nor from tomorrow's tomorrow. */
const isPlausible = ({ iso }: ArticleDate): boolean => {
  const moment = Date.parse(iso.slice(0, 10).padEnd(10, '-01'));
  return !Number.isNaN(moment) && moment > Date.UTC(1990, 0, 1) && moment < Date.now() + 2 * 86_400_000;
};

/** When the article was published and when it was changed, each as stated. */
export function readDates(reading: PageReading, order: DayOrder): DatesReading {
  const printed = findPrintedDates(reading, order);
  const published = [
    ...jsonLdDates(reading, ['datePublished'], order),
    ...metaDates(reading, publishedMeta, order),
    ...microdataDates(reading, ['datepublished', 'datecreated'], order),
    ...printed.published,
    ...jsonLdDates(reading, ['dateCreated', 'uploadDate'], order),
    ...urlDate(reading),
  ].filter(({ value }) => isPlausible(value));
  const modified = [
    ...jsonLdDates(reading, ['dateModified'], order),
    ...metaDates(reading, modifiedMeta, order),
    ...microdataDates(reading, ['datemodified'], order),
    ...printed.modified,
  ].filter(({ value }) => isPlausible(value));
  return { published: pickField(published, isSameDay), modified: pickField(modified, isSameDay) };
}

const isSameDay = (a: ArticleDate, b: ArticleDate): boolean => {
  const length = Math.min(10, a.iso.length, b.iso.length);
  return a.iso.slice(0, length) === b.iso.slice(0, length);
};

function toCandidate(raw: string, evidence: Omit<Evidence, 'raw'>, order: DayOrder): DateCandidate[] {
  const value = parseStatedDate(raw, order);
  return value ? [{ value, evidence: { ...evidence, raw: truncate(raw, 300) } }] : [];
}

function jsonLdDates({ signals }: PageReading, keys: readonly string[], order: DayOrder): DateCandidate[] {
  return keys.flatMap((key) =>
    signals.jsonLd.slice(0, 1).flatMap((node) => {
      const raw = textOf(node[key]);
      return raw ? toCandidate(raw, { origin: 'json-ld', at: key }, order) : [];
    }),
  );
}

function metaDates({ signals }: PageReading, names: readonly string[], order: DayOrder): DateCandidate[] {
  return metaValues(signals, ...names).flatMap(({ value, evidence }) => toCandidate(value, evidence, order));
}

function microdataDates(
  { signals }: PageReading,
  names: readonly string[],
  order: DayOrder,
): DateCandidate[] {
  return names.flatMap((name) =>
    (signals.microdata.get(name) ?? []).slice(0, 3).flatMap((element) => {
      const raw =
        readAttribute(element, 'datetime') ??
        readAttribute(element, 'content') ??
        collapseWhitespace(element.textContent ?? '');
      return toCandidate(raw.slice(0, 200), { origin: 'microdata', at: `itemprop=${name}` }, order);
    }),
  );
}

const excludedRegions = Region.comments | Region.related | Region.navigation | Region.footer | Region.aside;

interface RankedDate {
  readonly candidate: DateCandidate;
  readonly isModified: boolean;
  readonly rank: number;
}

/** Dates that the page prints round its headline, `<time>` elements among them; the nearest and best labelled first. */
function findPrintedDates(
  reading: PageReading,
  order: DayOrder,
): { published: DateCandidate[]; modified: DateCandidate[] } {
  const { blocks, body, titleBlock } = reading;
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? first;
  const anchor = titleBlock >= 0 ? titleBlock : first;
  const found: RankedDate[] = [];
  for (let i = Math.max(0, Math.min(anchor, first) - 8); i <= Math.min(blocks.length - 1, last + 8); i++) {
    const block = blocks[i];
    if (!block || block.text.length > 400 || block.regions & excludedRegions) continue;
    const rank =
      Math.min(Math.abs(i - anchor), Math.abs(i - first)) + (i > last ? 15 : 0) + (i < anchor - 3 ? 6 : 0);
    found.push(...datesOfBlock(block, order, i > first + 1 && i <= last, rank));
  }
  found.push(...timeElements(reading, order, excludedRegions));
  found.sort((a, b) => a.rank - b.rank);
  const pick = (isModified: boolean) =>
    found.filter((one) => one.isModified === isModified).map((one) => one.candidate);
  return { published: pick(false), modified: pick(true) };
}

/** The dates printed in one block that may be the article's own; `placeRank` is how far off the block stands. */
function datesOfBlock(block: PageBlock, order: DayOrder, isInText: boolean, placeRank: number): RankedDate[] {
  const isNamed = (block.regions & Region.date) !== 0;
  return findDates(block.text, order).flatMap(({ span, ...value }) => {
    const before = block.text.slice(0, span.start);
    const isModified = modifiedLabel.test(before);
    const isLabelled = isModified || publishedLabel.test(before);
    const isAlone = span.end - span.start > block.text.length * 0.5;
    // A date inside a sentence of the text is what the text is about, not when it was printed.
    if (!isLabelled && !isAlone && !isNamed && block.text.length > 120) return [];
    if (isInText && !isLabelled && !(isAlone && isNamed)) return [];
    const evidence: Evidence = {
      origin: isNamed ? 'element' : 'text',
      at: describeBlock(block),
      raw: block.text.slice(span.start, span.end),
    };
    const rank = placeRank + (isLabelled ? 0 : 6) + (isNamed || isAlone ? 0 : 6);
    return [{ isModified, rank, candidate: { value, evidence } }];
  });
}

function timeElements(
  { signals, blocks, body, titleBlock }: PageReading,
  order: DayOrder,
  excluded: number,
): RankedDate[] {
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? blocks.length;
  return signals.times.flatMap((element) => {
    const raw = readAttribute(element, 'datetime') ?? collapseWhitespace(element.textContent ?? '');
    const at = blocks.findIndex((block) => block.element === element || block.element.contains(element));
    const block = blocks[at];
    if (!raw || !block || block.regions & excluded) return [];
    const hint = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    const isModified =
      /updat|modif/i.test(hint) ||
      modifiedLabel.test(
        block.text.slice(0, Math.max(0, block.text.indexOf(collapseWhitespace(element.textContent ?? '')))),
      );
    const distance = Math.min(Math.abs(at - (titleBlock < 0 ? first : titleBlock)), Math.abs(at - first));
    const rank =
      distance +
      (/publish|entry-date|pubdate/i.test(hint) ? 0 : 2) +
      (at > first + 2 ? 6 : 0) +
      (at > last ? 8 : 0);
    return toCandidate(raw.slice(0, 100), { origin: 'element', at: 'time' }, order).map((candidate) => ({
      candidate,
      isModified,
      rank,
    }));
  });
}

/** "/2017/09/26/", "/2017-09-26-", "/20170926": a day in the address is one that the publisher chose. */
function urlDate({ signals }: PageReading): DateCandidate[] {
  const path = URL.canParse(signals.url) ? new URL(signals.url).pathname : '';
  const match =
    /\/((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /(?<!\d)(20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  if (!match) return [];
  const iso = `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${match[3]}`;
  return [
    { value: { iso, precision: 'day', zone: null }, evidence: { origin: 'url', at: 'path', raw: match[0] } },
  ];
}
