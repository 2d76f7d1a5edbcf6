import { findClockTime } from '../../text/clock-times.ts';
import { createBlockFinder } from '../body/block-finder.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { readAttribute } from '../dom.ts';

/** A time that a block shows, as over a post. */
export interface Stamp {
  /** Index of the block. */
  readonly at: number;
  readonly element: Element;
  /** What states it: an attribute or the words shown. */
  readonly raw: string;
  /** Whether an element says that it is a time, by its tag or its name. */
  readonly isMarked: boolean;
}

const mostStamps = 400;
/** A line that is longer says more than a time. */
export const longestLine = 60;
const longestHeading = 200;

/** A time of day, how long ago, or the minute of a match, somewhere in a line that says little else. */
const timeInLine =
  /(?<!\d)(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)|\b\d{1,2}\s?(?:am|pm|uhr)\b|\b\d{1,2}\s?(?:m|min|mins|minutes?|h|hrs?|hours?)\.? ago\b|\bvor \d{1,2} (?:minuten?|stunden?)\b|\bil y a \d{1,2}|\bhace \d{1,2}|^\d{1,3}(?:\s?\+\s?\d{1,2})?\s?(?:['’′]|\. min\w*)$/iu;
const timeFirst = /^\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)/u;

/**
 * The times that blocks show, one a block, in order. Ordinary pages show few, and are looked through no further.
 *
 * @param times the page's `<time>` elements
 */
export function findStamps(blocks: readonly PageBlock[], times: readonly Element[]): readonly Stamp[] {
  const byBlock = new Map<number, Stamp>();
  const blockOf = createBlockFinder(blocks);
  for (const element of times.slice(0, mostStamps)) {
    const at = blockOf(element);
    const block = blocks[at];
    if (!block || byBlock.has(at)) continue;
    const shown = block.text.length <= longestLine ? toSpaced(block) : (element.textContent ?? '');
    const raw = readAttribute(element, 'datetime') ?? shown.slice(0, 2 * longestLine);
    byBlock.set(at, { at, element, raw, isMarked: true });
  }
  for (let at = 0; at < blocks.length && byBlock.size < mostStamps; at++) {
    const block = blocks[at];
    if (!block || byBlock.has(at) || !isStampLine(block)) continue;
    const isMarked = (block.regions & Region.date) !== 0;
    byBlock.set(at, { at, element: block.element, raw: toSpaced(block), isMarked });
  }
  return [...byBlock.values()].sort((a, b) => a.at - b.at);
}

/** A block's words with blanks between its elements: day, month and time are often set apart by style alone. */
const toSpaced = ({ pieces }: PageBlock): string =>
  pieces.map(({ node, start, end }) => node.data.slice(start, end).trim()).join(' ');

/** Whether a block is a time and little else, or a heading that begins with one. */
export function isStampLine(block: PageBlock): boolean {
  const { text, level, bold } = block;
  if (text.length <= longestLine && timeInLine.test(toSpaced(block)) && text.split(' ').length <= 9)
    return true;
  return text.length <= longestHeading && (level > 0 || bold > 0) && timeFirst.test(text);
}

/** A heading's words without the time that it begins with. */
export function withoutTime(text: string): string {
  const time = timeFirst.test(text) ? findClockTime(text.replace(/^\W{0,3}/u, '')) : null;
  if (!time) return text;
  const rest = text.replace(/^\W{0,3}/u, '').slice(time.length);
  return rest.replace(/^[\s:|–—·-]+/u, '').trim();
}
