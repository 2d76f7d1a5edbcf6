import { isBareLabel, isLabelledByline } from '../../text/byline-words.ts';
import { collapseWhitespace } from '../../text/whitespace.ts';
import { createBlockFinder } from '../body/block-finder.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { findInside, isLink, readAttribute, readClass } from '../dom.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { spacedText, spacedTextOf } from '../spaced-text.ts';
import { type FoundAuthors, longestByline, toFound } from './author-names.ts';

const profilePath =
  /\/(?:authors?|autor(?:es)?|auteurs?|profiles?|people|team|staff|contributors?|writers?|by|users?|members?|journalist|redaktion|reporter|columnist|person)s?\//i;

/** RDFa's properties for who made something. */
const authorProperty =
  /(?:^|\s)(?:(?:schema:|article:|dc:|dcterms:|dct:)?(?:author|creator)|sioc:has_creator)(?:$|\s)/i;
/** Microformats: a card, or the author of an entry. */
const card = /(?:^|\s)(?:vcard|h-?card|p-author)(?:$|\s)/;
const cardName = /(?:^|\s)(?:fn|p-name)(?:$|\s)/;

/** Pages of ten thousand links are lists of other pages. */
const mostLinks = 3000;

/** Microdata, links to authors and elements that are called after them. */
export function findNamedAuthors({ signals, blocks, isOwn }: PageReading): FoundAuthors[] {
  const blockOf = createBlockFinder(blocks);
  const found: FoundAuthors[] = [];
  const add = (element: Element, source: FoundAuthors['source'], order: number, at: string): void => {
    const text = collapseWhitespace(spacedTextOf(element, 1000));
    if (!text || text.length > longestByline) return;
    const origin = source === 'microdata' ? 'microdata' : 'element';
    const url = readAttribute(element, 'href') ?? linkIn(element);
    found.push(
      ...toFound(text, {
        source,
        order,
        block: blockOf(element),
        called: namesOfElement(element),
        url,
        evidence: { origin, at },
      }),
    );
  };
  const addAll = (
    elements: readonly Element[],
    most: number,
    source: FoundAuthors['source'],
    at?: string,
  ) => {
    elements.slice(0, most).forEach((element, i) => {
      add(element, source, i, at ?? describeElement(element));
    });
  };
  const { byTag, withRel, namedAfterAuthors } = signals.elements;
  for (const key of ['author', 'creator']) {
    const elements = signals.microdata.get(key) ?? [];
    const named = elements.map((element) => findInside(element, isName) ?? element);
    addAll(named, 10, 'microdata', `itemprop=${key}`);
  }
  addAll(
    signals.elements.withMoment.filter(isRdfaAuthor).map(rdfaName).filter(isOwn),
    10,
    'microdata',
    'property=author',
  );
  const cards = namedAfterAuthors.filter((element) => card.test(readClass(element)) && isOwn(element));
  const cardNames = cards.flatMap((element) => findInside(element, isCardName) ?? []);
  addAll(cardNames, 10, 'microdata', '.vcard .fn');
  addAll(
    withRel.filter((element) => namesAuthor(element) && isOwn(element)),
    10,
    'rel-author',
    'a[rel=author]',
  );
  const links = byTag('a').filter(isLink).slice(0, mostLinks);
  const profiles = links.filter((link) => profilePath.test(link.getAttribute('href') ?? '') && isOwn(link));
  addAll(profiles, 30, 'profile-link', 'a[href]');
  addAll(namedAfterAuthors.filter(isOwn), 80, 'named-element');
  return found;
}

const isRdfaAuthor = (element: Element): boolean =>
  authorProperty.test(element.getAttribute('property') ?? '') && !/^(?:meta|link)$/.test(element.localName);

const rdfaName = (element: Element): Element =>
  findInside(element, (inner) => /(?:^|[\s:])name$/.test(inner.getAttribute('property') ?? '')) ?? element;

const isCardName = (element: Element): boolean => cardName.test(readClass(element));

const isName = (element: Element): boolean => element.getAttribute('itemprop') === 'name';

const namesAuthor = (element: Element): boolean =>
  /(?:^|\s)author(?:$|\s)/i.test(element.getAttribute('rel') ?? '');

/** What class and id call an element and the one that it stands in. */
const namesOfElement = (element: Element): string =>
  [element, element.parentElement]
    .map((one) => `${one ? readClass(one) : ''} ${one?.id ?? ''}`.slice(0, 100))
    .join(' ');

const describeElement = (element: Element): string =>
  `${element.tagName.toLowerCase()}.${(element.hasAttribute('class') ? readClass(element) : element.id).trim().split(/\s+/)[0] ?? ''}`;

const linkIn = (element: Element): string | null => {
  const link = findInside(element, isLink);
  return link && readAttribute(link, 'href');
};

/** How far from the headline and the text's ends a byline may be printed, in blocks. */
const above = 10;
const below = 12;

/** Lines near the headline and the text's ends that could be bylines, and lines inside it that say so. */
export function findPrintedAuthors({ blocks, body, titleBlock }: PageReading): FoundAuthors[] {
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? blocks.length - 1;
  const from = Math.max(0, Math.min(titleBlock < 0 ? first : titleBlock, first) - above);
  const found: FoundAuthors[] = [];
  for (let i = from; i <= Math.min(blocks.length - 1, last + below); i++) {
    const block = blocks[i];
    if (!block || block.text.length > longestByline || block.text.length < 2) continue;
    const isLabelled = isLabelledByline(block.text);
    // Inside the text, only what says that it is a byline is looked at.
    if (i > first + 3 && i < last - 3 && !isLabelled && !isBareLabel(blocks[i - 1]?.text ?? '')) continue;
    if (!isLabelled && block.text.length > 150) continue;
    found.push(...readBlock(block, i, isLabelled));
  }
  return [...found, ...findElsewhere(blocks, from, last + below)];
}

/** Short lines of boxes about authors, and copyright lines, wherever they stand. */
const longestLine = 80;
const mostElsewhere = 40;
const copyright = /^(?:copyright|©|\(c\))[\s©\d,–—-]*/i;

function findElsewhere(blocks: readonly PageBlock[], from: number, to: number): FoundAuthors[] {
  const found: FoundAuthors[] = [];
  for (let i = 0; i < blocks.length && found.length < mostElsewhere; i++) {
    const block = blocks[i];
    if (!block || block.text.length > longestLine || (i >= from && i <= to)) continue;
    const isLabelled = isLabelledByline(block.text);
    if (copyright.test(block.text)) {
      const owner = block.text.replace(copyright, '').split(/[.|]/, 1)[0] ?? '';
      found.push(...readBlock({ ...block, text: owner, pieces: [] }, i, false));
    } else if (
      block.text.length > 2 &&
      (block.regions & (Region.byline | Region.biography) ||
        isLabelled ||
        isBareLabel(blocks[i - 1]?.text ?? ''))
    )
      found.push(...readBlock(block, i, isLabelled));
  }
  return found;
}

function readBlock(block: PageBlock, i: number, isLabelled: boolean): FoundAuthors[] {
  const isNamed = (block.regions & Region.byline) !== 0;
  return toFound(spacedText(block), {
    source: isLabelled ? 'labelled-text' : 'text',
    order: i,
    block: i,
    called: namesOfElement(block.element),
    url: linkIn(block.element),
    evidence: { origin: isNamed ? 'element' : 'text', at: describeBlock(block) },
  });
}
