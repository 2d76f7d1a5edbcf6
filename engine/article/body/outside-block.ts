import { findDates } from '../../text/dates.ts';
import { toDayOrders } from '../../text/day-order.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import { isBylineLine } from '../fields/authors.ts';
import { findImageOf, isCaption, splitCredit } from '../fields/images.ts';
import type { PageBlock } from './page-block.ts';
import { Region } from './regions.ts';
import { createRepetitionTest, type Repetition } from './repeated-text.ts';

/** A block outside of the text, with what the rules ask of it. */
export interface OutsideBlock {
  readonly index: number;
  readonly block: PageBlock;
  readonly place: 'above' | 'within' | 'below';
  /** Its regions without those of the text itself. */
  readonly regions: number;
  /** How much of it stands in links, 0 to 1. */
  readonly linked: number;
  /** Its beginning, letters folded for comparison. */
  readonly words: string;
  /** Whether its words stand in the text as well. */
  readonly repeats: () => Repetition | null;
  readonly isCaption: boolean;
  /** It states nothing but who made a picture. */
  readonly isCredit: boolean;
  readonly isByline: () => boolean;
  /** It names one of the article's authors. */
  readonly namesAuthor: () => boolean;
  readonly hasDate: () => boolean;
}

/** What the text is, so that the rest can be told from it. */
export interface ChosenText {
  readonly blocks: readonly PageBlock[];
  /** Indexes of the text's blocks, in order. */
  readonly text: readonly number[];
  /** Indexes of the captions that stand among the article's blocks. */
  readonly captions: ReadonlySet<number>;
  /** Indexes of the blocks that show the headline and the deck, or -1. */
  readonly titleBlock: number;
  readonly deckBlock: number;
  readonly authors: readonly string[];
}

/** More than these are not told apart: pages are hostile input. */
const mostOutside = 3000;
/** Of longer blocks only the beginning is compared with anything. */
const longestCompared = 800;

/**
 * The blocks of the surroundings that are none of the text. Headline and deck are fields of their own, and so are
 * repetitions of them.
 *
 * @param near indexes of the blocks in or near the article
 * @param common what ancestors say of the text as well
 */
export function listOutside(
  chosen: ChosenText,
  near: readonly number[],
  common: number,
): readonly OutsideBlock[] {
  const { blocks, text, titleBlock, deckBlock, captions } = chosen;
  const own = new Set([...text, titleBlock, deckBlock]);
  const shown = new Set(
    [titleBlock, deckBlock].flatMap((i) =>
      blocks[i] ? [foldForComparison(blocks[i].text.slice(0, longestCompared))] : [],
    ),
  );
  const repeats = createRepetitionTest(blocks, text);
  const namesAuthor = createAuthorTest(chosen.authors);
  const first = text[0] ?? 0;
  const last = text.at(-1) ?? 0;
  const pictures = new Map<Element, Element | null>();
  const outside: OutsideBlock[] = [];
  for (const index of near) {
    const block = blocks[index];
    if (!block || own.has(index)) continue;
    if (outside.length >= mostOutside) break;
    const words = foldForComparison(block.text.slice(0, longestCompared));
    if (shown.has(words)) continue;
    const regions = block.regions & ~common;
    outside.push({
      index,
      block,
      place: index < first ? 'above' : index > last ? 'below' : 'within',
      regions,
      linked: block.linked / Math.max(1, block.text.replace(/\s/g, '').length),
      words,
      repeats: () => repeats(block.text, words),
      namesAuthor: () => namesAuthor(words),
      isByline: () => isBylineLine(block.text),
      hasDate: () => hasDate(block.text),
      ...toPictureWords(block, regions, captions.has(index), pictures),
    });
  }
  return outside;
}

const longestLine = 200;
/** A picture's words that are or end in whose it is, "The ferry at the pier. © Ian Roy"; with a year it is the site's mark. */
const signed = /©(?!\s*(?:19|20)\d\d)[^.©]{2,60}$/;
const ownMark = /^©(?!\s*(?:copyright\s*)?(?:19|20)\d\d)/i;

function toPictureWords(
  block: PageBlock,
  regions: number,
  isKnown: boolean,
  pictures: Map<Element, Element | null>,
): Pick<OutsideBlock, 'isCaption' | 'isCredit'> {
  const { text } = block;
  const isAtPicture = block.afterImage || (regions & (Region.figure | Region.caption)) !== 0;
  const isOnlyCredit =
    text.length <= longestLine && ((isAtPicture && ownMark.test(text)) || splitCredit(text).caption === null);
  const isLikeCaption = isCaption(block) || (isAtPicture && signed.test(text));
  const hasPicture = isKnown || ((isOnlyCredit || isLikeCaption) && findImageOf(block, pictures) !== null);
  return { isCaption: isKnown || (isLikeCaption && hasPicture), isCredit: isOnlyCredit && hasPicture };
}

const timeAgo =
  /\b(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago\b|\bvor (?:\d+|einer?|einem) \p{L}+|\bil y a \d+|\bhace \d+|\bhá \d+|\d+ (?:ore|giorni|minuti) fa\b|\d+ (?:uur|dagen|minuten) geleden|\d+\s*(?:min(?:ute)?s?\.?|minuten?) (?:read|lesezeit|lecture|de lectura|de leitura)|^(?:lesezeit|reading time|temps de lecture)\b|^\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?))?$/iu;

const hasDate = (text: string): boolean =>
  text.length <= longestLine && (findDates(text, toDayOrders('day-first')).length > 0 || timeAgo.test(text));

const shortestName = 5;

/** A test for lines that name one of the article's authors. */
function createAuthorTest(authors: readonly string[]): (words: string) => boolean {
  const names = authors.map(foldForComparison).filter((name) => name.length >= shortestName);
  return (words) => names.some((name) => words.includes(name));
}
