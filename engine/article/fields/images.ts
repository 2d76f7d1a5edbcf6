import type { ArticleImage } from '../../model.ts';
import { collapseWhitespace, truncate } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { findInside, isPicture, readAttribute } from '../dom.ts';
import type { PageReading } from '../page-reading.ts';
import { createOwnTest } from './own-box.ts';

/** A picture's credit at its caption's end: "Photo: Xinhua", "(Foto: dpa)", "Credit: Jane Doe/Getty Images". */
const creditAtEnd =
  /[\s(|–—-]*\b(?:photos?|images?|pictures?|fotos?|bild(?:er)?|credits?|courtesy|illustration|photographs?|quelle|crédit(?: photo)?|imagen)\s*(?:credits?|by|courtesy(?: of)?)?\s*[:：/©]\s*([^()]{2,80}?)\)?\.?$/iu;
const agencyAtEnd =
  /[\s(|–—©-]+((?:[\p{Lu}][\p{L}.'’-]+(?:\s[\p{Lu}][\p{L}.'’-]+){0,2}\s?[/|]\s?)?(?:AFP|AP|Reuters|REUTERS|Getty Images|Xinhua|EPA|dpa|DPA|AFP\/Getty|PA|ANSA|EFE|Shutterstock|Bloomberg|TASS)(?:\s?[/|]\s?[\p{L} .]{2,40})?)\)?\.?$/u;

/** The agencies alone: names before them are slow to look for, and most lines have none. */
const agency = /AP|Reuters|REUTERS|Getty|Xinhua|AFP|E[PF]|dpa|DPA|PA|ANSA|Shutterstock|Bloomberg|TASS/;

/** The credit that a text ends in: one that is called so, or an agency's name. */
const findCredit = (text: string): RegExpExecArray | null =>
  creditAtEnd.exec(text) ?? (agency.test(text) ? agencyAtEnd.exec(text) : null);

/** A caption with its credit told apart. */
export function splitCredit(caption: string): {
  readonly caption: string | null;
  readonly credit: string | null;
} {
  const match = findCredit(caption);
  if (!match) return { caption: caption || null, credit: null };
  return { caption: caption.slice(0, match.index).trim() || null, credit: (match[1] ?? '').trim() || null };
}

const mostImages = 100;
const isFurniture = /logo|icon|avatar|sprite|pixel|spacer|tracking|badge|gravatar|emoji|\.svg(?:$|\?)/i;

/**
 * Pictures of the article, the leading one first: those between the headline and the body's end, with the captions
 * that stand in their figure or right after them.
 */
export function readImages(reading: PageReading, captions: readonly PageBlock[]): readonly ArticleImage[] {
  const { signals } = reading;
  const isOwn = createOwnTest(reading);
  const images: ArticleImage[] = [];
  const seen = new Set<string>();
  const add = (address: string | null, caption: string | null, credit: string | null): void => {
    // A caption vouches for its picture; one without that looks like a logo is taken for one.
    if (!address || (!caption && isFurniture.test(address)) || images.length >= mostImages) return;
    const url = URL.canParse(address, signals.url || 'https://invalid/')
      ? new URL(address, signals.url || 'https://invalid/').href
      : null;
    if (!url || !/^(?:https?|file):/.test(url) || seen.has(url)) return;
    seen.add(url);
    images.push({ url, caption, credit });
  };
  for (const block of captions) {
    const image = findImageOf(block);
    const { caption, credit } = splitCredit(truncate(block.text, 2000));
    if (image) add(sourceOf(image), caption, credit);
  }
  for (const figure of signals.elements.byTag('figure')) {
    if (!isOwn(figure)) continue;
    const image = findInside(figure, isPicture);
    const text = collapseWhitespace(findInside(figure, isFigureCaption)?.textContent ?? '');
    const { caption, credit } = splitCredit(truncate(text, 2000));
    if (image) add(sourceOf(image), caption, credit);
  }
  const stated = signals.meta.get('og:image') ?? [];
  for (const { value } of stated) add(value, null, null);
  return putLeadFirst(images, stated[0]?.value);
}

/** The picture that the page states for itself comes first, as the article shows it where it does, in whatever size. */
function putLeadFirst(images: readonly ArticleImage[], stated: string | undefined): readonly ArticleImage[] {
  const file = stated && fileOf(stated);
  const lead = file ? images.find(({ url }) => fileOf(url) === file) : undefined;
  return lead ? [lead, ...images.filter((image) => image !== lead)] : images;
}

/** The name of a picture's file without the sizes that sites put behind it. */
const fileOf = (address: string): string =>
  (/[^/?#]+(?=[?#]|$)/.exec(address)?.[0] ?? '').replace(/(?:[-_]\d{2,4}x\d{2,4})?\.\w{2,5}$/, '');

const isFigureCaption = ({ localName }: Element): boolean => localName === 'figcaption';

const sourceOf = (image: Element): string | null => {
  const source = ['data-src', 'data-original', 'data-lazy-src', 'src']
    .map((name) => readAttribute(image, name))
    .find((address) => address && !address.startsWith('data:'));
  return source ?? null;
};

/**
 * The picture that a caption belongs to: in its own element or one of the two round it.
 *
 * @param known first pictures of elements looked at before: blocks of one page share those round them
 */
export function findImageOf(
  block: PageBlock,
  known: Map<Element, Element | null> = new Map(),
): Element | null {
  let element: Element | null = block.element;
  for (let up = 0; element && up < 4; up++, element = element.parentElement) {
    const image = known.get(element) ?? (known.has(element) ? null : findInside(element, isPicture));
    known.set(element, image);
    if (image) return image;
    if (element.tagName === 'FIGURE' || element.tagName === 'BODY') return null;
  }
  return null;
}

/**
 * Blocks that are captions: by their element, or because they stand right after a picture in its own box and look
 * like one (in italics, ending in a credit).
 */
export function isCaption(block: PageBlock): boolean {
  if (block.shape === 'caption') return true;
  if (!block.afterImage || block.text.length > 600) return false;
  const isItalic = block.italic >= block.text.replace(/\s/g, '').length * 0.9;
  const endsInCredit = findCredit(block.text) !== null;
  return isItalic || endsInCredit || (block.regions & (Region.figure | Region.credit)) !== 0;
}
