import { findDates } from '../../text/dates.ts';
import type { DayOrders } from '../../text/day-order.ts';
import { collapseWhitespace } from '../../text/whitespace.ts';
import { createBlockFinder } from '../body/block-finder.ts';
import { Region } from '../body/regions.ts';
import { readAttribute, readClass } from '../dom.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { type DateMeaning, dateName, toLabelled, toMeaning } from './date-meanings.ts';
import { type FoundOnPage, parseCandidate } from './found-dates.ts';

const longestBlock = 2000;
const mostTimes = 100;
const mostPlaces = 60;
const mostElements = 3000;

/** Where a date stands in an element, and what the element says of it. */
interface Place {
  readonly element: Element;
  readonly raw: string;
  readonly source: 'time' | 'microdata' | 'attribute';
  readonly at: string;
  readonly name: string;
  readonly holder: FoundOnPage['holder'];
}

/** Dates of `<time>`, of itemprop and RDFa elements, and of attributes, with the block that shows them. */
export function findElementDates(reading: PageReading, orders: DayOrders): FoundOnPage[] {
  const { blocks } = reading;
  const blockOf = createBlockFinder(blocks);
  const places = [...placesOfProperties(reading), ...placesOfTimes(reading), ...placesOfAttributes(reading)];
  return places.flatMap(({ element, raw, source, at, name, holder }) => {
    const origin = source === 'microdata' ? 'microdata' : 'element';
    const [candidate] = parseCandidate(raw, { origin, at }, orders);
    if (!candidate) return [];
    const printed = textOf(element);
    const block = blockOf(element);
    const text = blocks[block]?.text ?? '';
    const offset = Math.max(0, printed ? text.indexOf(printed) : 0);
    const said = toMeaning(name);
    return [
      {
        ...candidate,
        source,
        meaning: said === 'unsaid' || said === 'made' ? (toLabelled(text.slice(0, offset)) ?? said) : said,
        holder,
        name: source === 'microdata' ? name : '',
        block,
        shareOfBlock: text ? Math.min(1, printed.length / text.length) : 1,
        offset,
      },
    ];
  });
}

const textOf = (element: Element): string =>
  collapseWhitespace((element.textContent ?? '').slice(0, 300)).slice(0, 200);

/** What an element states: an attribute made for it, or else its text. */
const rawOf = (element: Element): string =>
  readAttribute(element, 'datetime') ?? readAttribute(element, 'content') ?? textOf(element);

function placesOfProperties(reading: PageReading): Place[] {
  const { signals } = reading;
  const holderOf = createHolderReader(reading);
  const named: [string, Element][] = [
    ...metasWithItemprop(reading).flatMap((element) =>
      namesOf(element, 'itemprop').map((name): [string, Element] => [name, element]),
    ),
    ...[...signals.microdata].flatMap(([name, elements]) =>
      elements.slice(0, 5).map((element): [string, Element] => [name, element]),
    ),
  ];
  return named
    .filter(([name]) => dateName.test(name))
    .map(([name, element]) => ({
      element,
      raw: rawOf(element),
      source: 'microdata' as const,
      at: `itemprop=${name}`,
      name,
      holder: holderOf(element),
    }));
}

function metasWithItemprop({ signals, isOwn }: PageReading): Element[] {
  const metas = signals.elements.withItemprop.filter(({ tagName }) => tagName === 'META');
  return metas.filter(isOwn).slice(0, mostPlaces);
}

const namesOf = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 3);

/** Whose date an itemprop gives: that of the object round the headline or the text, or of another one. */
function createHolderReader({
  blocks,
  body,
  titleBlock,
}: PageReading): (element: Element) => FoundOnPage['holder'] {
  const inside = [blocks[titleBlock]?.element, blocks[body[0] ?? -1]?.element].flatMap((one) => one ?? []);
  return (element) => {
    const scope = element.closest('[itemscope]');
    if (!scope) return 'page';
    const type = scope.getAttribute('itemtype') ?? '';
    if (/Comment|Answer|Person|Offer|Product|Event/.test(type)) return 'other';
    return inside.some((one) => scope.contains(one)) ? 'own' : 'other';
  };
}

function placesOfTimes({ signals }: PageReading): Place[] {
  return signals.times.slice(0, mostTimes).map((element) => ({
    element,
    raw: rawOf(element),
    source: 'time',
    at: 'time',
    name: `${readClass(element)} ${element.getAttribute('itemprop') ?? ''} ${element.parentElement ? readClass(element.parentElement) : ''}`
      .slice(0, 300)
      .toLowerCase(),
    holder: 'own',
  }));
}

/** Only a full day or a Unix time: titles and data hold much else. */
const isFullDate = /^(?:(?:19|20)\d\d-\d\d-\d\d(?:$|[T\s])|1\d{9}(?:\d{3})?$)/;

/**
 * RDFa's properties, and moments that attributes state while the element shows "3 hours ago": hAtom's title, the
 * datetime of custom elements.
 */
function placesOfAttributes({ signals, isOwn }: PageReading): Place[] {
  const places: Place[] = [];
  for (const element of signals.elements.withMoment.slice(0, mostElements)) {
    if (places.length >= mostPlaces) break;
    if (element.tagName === 'META' || element.tagName === 'TIME') continue;
    const [place] = [
      toRdfaPlace(element),
      ...['title', 'datetime', 'data-time'].map((name) => toPlace(element, name)),
    ].flatMap((one) => one ?? []);
    if (place && isOwn(element)) places.push(place);
  }
  return places;
}

function toRdfaPlace(element: Element): Place | null {
  const name = namesOf(element, 'property').find((one) => /date|created|issued|modified/.test(one));
  if (!name) return null;
  const raw = rawOf(element);
  return {
    element,
    raw,
    source: 'microdata',
    at: `property=${name}`,
    name: name.replace(/^[a-z]+:/, ''),
    holder: 'own',
  };
}

function toPlace(element: Element, attribute: string): Place | null {
  const raw = readAttribute(element, attribute);
  if (!raw || !isFullDate.test(raw)) return null;
  const name = `${attribute} ${readClass(element)}`.slice(0, 300).toLowerCase();
  return {
    element,
    raw,
    source: 'attribute',
    at: `${element.tagName.toLowerCase()}[${attribute}]`,
    name,
    holder: 'own',
  };
}

/** Dates that the page prints, wherever they stand. */
export function findPrintedDates(reading: PageReading, orders: DayOrders): FoundOnPage[] {
  const { blocks, body } = reading;
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? first;
  return blocks.flatMap((block, i) => {
    const { text } = block;
    if (text.length > longestBlock) return [];
    const found = findDates(text, orders).flatMap(({ span, ...value }) => {
      const labelled = toLabelled(text.slice(0, span.start));
      const shareOfBlock = Math.min(1, (span.end - span.start) / text.length);
      // A date inside a sentence of the text is what the text is about, not when it was printed.
      const isSaid = labelled === 'published' || labelled === 'modified' || span.start === 0;
      if (i > first + 1 && i < last && !isSaid && shareOfBlock < 0.4) return [];
      const raw = text.slice(span.start, span.end);
      return [toPrinted(reading, i, value, raw, labelled ?? 'unsaid', shareOfBlock, span.start)];
    });
    return found.length > 0 ? found : findDividedDate(reading, i, orders);
  });
}

const longestPart = 14;

/** A date whose day, month and year stand in blocks of their own, as "26", "Sep", "2017". */
function findDividedDate(reading: PageReading, at: number, orders: DayOrders): FoundOnPage[] {
  const { blocks } = reading;
  const parts = blocks.slice(at, at + 3).map(({ text }) => text);
  if (parts.length < 2 || parts.some(({ length }) => length > longestPart)) return [];
  if (!parts.every((part) => /^\d{1,4}$|^\p{L}/u.test(part))) return [];
  const [first = ''] = parts;
  for (const joined of [parts.join(' '), parts.slice(0, 2).join(' ')]) {
    const [date] = findDates(joined, orders);
    if (!date || date.span.start >= first.length || date.span.end <= first.length + 1) continue;
    const { span, ...value } = date;
    return [toPrinted(reading, at, value, joined, 'unsaid', 1, span.start)];
  }
  return [];
}

function toPrinted(
  { blocks }: PageReading,
  at: number,
  value: FoundOnPage['value'],
  raw: string,
  meaning: DateMeaning,
  shareOfBlock: number,
  offset: number,
): FoundOnPage {
  const block = blocks[at];
  const isNamed = block !== undefined && (block.regions & Region.date) !== 0;
  return {
    value,
    evidence: { origin: isNamed ? 'element' : 'text', at: block ? describeBlock(block) : '', raw },
    source: 'text',
    meaning,
    holder: 'own',
    name: '',
    block: at,
    shareOfBlock,
    offset,
  };
}
