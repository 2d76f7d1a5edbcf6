import type { ArticleDate, Evidence } from '../../model.ts';
import { type DayOrder, findDates, parseStatedDate } from '../../text/dates.ts';
import { collapseWhitespace, truncate } from '../../text/whitespace.ts';
import { createBlockFinder } from '../body/block-finder.ts';
import { Region } from '../body/regions.ts';
import { readAttribute, readClass } from '../dom.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { isJsonLd, textOf } from '../signals/json-ld.ts';
import type { JsonLdNode } from '../signals/page-signals.ts';
import type { Candidate } from './pick-field.ts';

/** Which kind of place a date was read from. */
export const dateSources = ['json-ld', 'meta', 'microdata', 'time', 'text', 'script', 'url'] as const;

/** What the place says of the date: when published, when changed, when made (created, uploaded), or nothing. */
export const dateMeanings = ['published', 'modified', 'made', 'unsaid'] as const;
export type DateMeaning = (typeof dateMeanings)[number];

/** A date that the page states somewhere, with what is known of the place. */
export interface FoundOnPage extends Candidate<ArticleDate> {
  readonly source: (typeof dateSources)[number];
  readonly meaning: DateMeaning;
  /** Whether the place belongs to this article's own object (JSON-LD), not to another one on the page. */
  readonly isOwn: boolean;
  /** Index of the block that shows it, or -1. */
  readonly block: number;
  /** The share of its block that the date is, 0 to 1; 1 where it stands in no block. */
  readonly shareOfBlock: number;
}

const publishedName =
  /publi(?:sh|cat|c)|^(?:article[.:_]?)?(?:post(?:ed)?)[_.-]?(?:date|time|on)?$|pub[_-]?date|issued|original|^date$|^dc\.?(?:terms)?\.date$|release/;
const modifiedName = /modif|updat|revis|last[-_]?mod|chang/;
const madeName = /creat|upload|captur|^(?:dc|dcterms|eprints)\./;
const dateName =
  /date|time|publish|modif|updat|issued|created|revis|^post(?:ed)?$|day|timestamp|aktualisiert|datum/;

/** What the name of a property says: "datePublished", "article:modified_time", "dcterms.created". */
function toMeaning(name: string): DateMeaning {
  if (modifiedName.test(name)) return 'modified';
  if (publishedName.test(name)) return 'published';
  return madeName.test(name) ? 'made' : 'unsaid';
}

/** Words before a printed date that say which date it is. */
const publishedLabel =
  /(?:published|posted|first published|publication date|released|written|veröffentlicht|erstellt|erschienen|publié|paru|mis en ligne|publicado|publicación|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|opublikowano|dodano|data publikacji|опубликовано|发布|發佈|公開|datum|date)\s*(?:on|am|le|el|il|op|at|w dniu|in)?\s*[:：|]?\s*(?:\p{L}{2,10}[.,]{0,2}\s*)?$/iu;
const modifiedLabel =
  /(?:last (?:updated|modified|reviewed)|(?:medically )?reviewed|updated?|modified|revised|aktualisiert|geändert|stand|letzte änderung|mis(?:e)? à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|zaktualizowano|обновлено|更新)\s*(?:on|am|le|el|il|op|at)?\s*[:：|]?\s*(?:\p{L}{2,10}[.,]{0,2}\s*)?$/iu;

const longestBlock = 2000;
const mostDates = 400;
const mostScripts = 60;
const longestScript = 200_000;

/** No article is from before printing on the web began, nor from tomorrow's tomorrow. */
const isPlausible = ({ iso }: ArticleDate): boolean => {
  const moment = Date.parse(iso.slice(0, 10).padEnd(10, '-01'));
  return !Number.isNaN(moment) && moment > Date.UTC(1990, 0, 1) && moment < Date.now() + 2 * 86_400_000;
};

/** Every date that the page states of itself or prints, metadata first. */
export function findDatesOnPage(reading: PageReading, order: DayOrder): readonly FoundOnPage[] {
  const found = [
    ...jsonLdDates(reading, order),
    ...metaDates(reading, order),
    ...elementDates(reading, order),
    ...scriptDates(reading),
    ...urlDate(reading),
    ...printedDates(reading, order),
  ];
  return found.filter(({ value }) => isPlausible(value)).slice(0, mostDates);
}

function parse(raw: string, at: Omit<Evidence, 'raw'>, order: DayOrder): Candidate<ArticleDate>[] {
  const value = /\d{2}/.test(raw) ? parseStatedDate(raw.slice(0, 200), order) : null;
  return value ? [{ value, evidence: { ...at, raw: truncate(raw, 300) } }] : [];
}

const outsideBlocks = { block: -1, shareOfBlock: 1 } as const;

function jsonLdDates({ signals }: PageReading, order: DayOrder): FoundOnPage[] {
  const [own] = signals.jsonLd;
  const nodes: readonly JsonLdNode[] = own
    ? [own, ...signals.jsonLdAll.filter((node) => node !== own)]
    : signals.jsonLdAll;
  return nodes.slice(0, 100).flatMap((node) =>
    Object.entries(node).flatMap(([key, value]) => {
      const raw = /date|time|created|published|modified/i.test(key) ? textOf(value) : null;
      if (!raw) return [];
      return parse(raw, { origin: 'json-ld', at: key }, order).map((candidate) => ({
        ...candidate,
        source: 'json-ld' as const,
        meaning: toMeaning(key.toLowerCase()),
        isOwn: node === own,
        ...outsideBlocks,
      }));
    }),
  );
}

function metaDates({ signals }: PageReading, order: DayOrder): FoundOnPage[] {
  return [...signals.meta].flatMap(([name, stated]) =>
    dateName.test(name)
      ? stated.slice(0, 3).flatMap(({ value, evidence }) =>
          parse(value, evidence, order).map((candidate) => ({
            ...candidate,
            source: 'meta' as const,
            meaning: toMeaning(name),
            isOwn: true,
            ...outsideBlocks,
          })),
        )
      : [],
  );
}

/** Dates of `<time>` and of itemprop elements, with the block that shows them. */
function elementDates({ signals, blocks }: PageReading, order: DayOrder): FoundOnPage[] {
  const blockOf = createBlockFinder(blocks);
  const found: FoundOnPage[] = [];
  const add = (element: Element, source: 'time' | 'microdata', at: string, name: string): void => {
    const printed = collapseWhitespace((element.textContent ?? '').slice(0, 300));
    const raw = readAttribute(element, 'datetime') ?? readAttribute(element, 'content') ?? printed;
    const block = blockOf(element);
    const text = blocks[block]?.text ?? '';
    const before = text.slice(0, Math.max(0, text.indexOf(printed)));
    const [candidate] = parse(
      raw.slice(0, 200),
      { origin: source === 'time' ? 'element' : 'microdata', at },
      order,
    );
    if (!candidate) return;
    const said = toMeaning(name);
    found.push({
      ...candidate,
      source,
      meaning: said === 'unsaid' || said === 'made' ? (toLabelled(before) ?? said) : said,
      isOwn: true,
      block,
      shareOfBlock: text ? Math.min(1, printed.length / text.length) : 1,
    });
  };
  for (const [name, elements] of signals.microdata)
    if (dateName.test(name))
      for (const element of elements.slice(0, 5)) add(element, 'microdata', `itemprop=${name}`, name);
  for (const element of signals.times.slice(0, 100)) {
    const names = `${readClass(element)} ${element.getAttribute('itemprop') ?? ''} ${element.parentElement ? readClass(element.parentElement) : ''}`;
    add(element, 'time', 'time', names.slice(0, 300).toLowerCase());
  }
  return found;
}

function toLabelled(before: string): DateMeaning | null {
  const end = before.slice(-60);
  if (modifiedLabel.test(end)) return 'modified';
  return publishedLabel.test(end) ? 'published' : null;
}

/** Dates that the page prints, wherever they stand. */
function printedDates({ blocks, body }: PageReading, order: DayOrder): FoundOnPage[] {
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? first;
  return blocks.flatMap((block, i) => {
    const { text } = block;
    if (text.length > longestBlock || !/\d/.test(text)) return [];
    return findDates(text, order).flatMap(({ span, ...value }) => {
      const labelled = toLabelled(text.slice(0, span.start));
      const shareOfBlock = Math.min(1, (span.end - span.start) / text.length);
      // A date inside a sentence of the text is what the text is about, not when it was printed.
      if (i > first + 1 && i < last && labelled === null && shareOfBlock < 0.4) return [];
      const isNamed = (block.regions & Region.date) !== 0;
      return [
        {
          value,
          evidence: {
            origin: isNamed ? ('element' as const) : ('text' as const),
            at: describeBlock(block),
            raw: text.slice(span.start, span.end),
          },
          source: 'text' as const,
          meaning: labelled ?? 'unsaid',
          isOwn: true,
          block: i,
          shareOfBlock,
        },
      ];
    });
  });
}

const stateInScript =
  /\\?"((?:date|first|original|last)?_?(?:publish(?:ed)?|publication|pub|post|posted|updated|modified|created|release)_?(?:at|on|date|time|datetime|timestamp|gmt)?)\\?"\s*:\s*\\?"?((?:19|20)\d\d-\d\d-\d\d[T\d:.+Z-]{0,25}|1[0-9]{9}(?:[0-9]{3})?)/gi;

/** Dates in the state that an application's scripts carry ("published_at":"…"). */
function scriptDates({ signals, isOwn }: PageReading): FoundOnPage[] {
  const found: FoundOnPage[] = [];
  let scripts = 0;
  for (const script of signals.elements.byTag('script')) {
    if (++scripts > mostScripts || found.length >= 20) break;
    if (isJsonLd(script) || !isOwn(script)) continue;
    const source = (script.textContent ?? '').slice(0, longestScript);
    if (!/publi|post|created|modified|updated/i.test(source)) continue;
    for (const match of source.matchAll(stateInScript)) {
      const [, name = '', raw = ''] = match;
      const [candidate] = parse(raw, { origin: 'element', at: `script ${name}` }, 'day-first');
      if (candidate)
        found.push({
          ...candidate,
          source: 'script',
          meaning: toMeaning(name.toLowerCase()),
          isOwn: found.length === 0,
          ...outsideBlocks,
        });
      if (found.length >= 20) break;
    }
  }
  return found;
}

/** "/2017/09/26/", "/2017-09-26-", "/20170926": a day in the address is one that the publisher chose. */
function urlDate({ signals }: PageReading): FoundOnPage[] {
  const path = URL.canParse(signals.url) ? new URL(signals.url).pathname : '';
  const match =
    /\/((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /(?<!\d)(20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  if (!match) return [];
  const iso = `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${match[3]}`;
  return [
    {
      value: { iso, precision: 'day', zone: null },
      evidence: { origin: 'url', at: 'path', raw: match[0] },
      source: 'url',
      meaning: 'unsaid',
      isOwn: true,
      ...outsideBlocks,
    },
  ];
}
