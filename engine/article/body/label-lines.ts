import { findDates } from '../../text/dates.ts';
import { toDayOrders } from '../../text/day-order.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import { isBylineLine } from '../fields/authors.ts';
import { splitCredit } from '../fields/images.ts';
import { isSectionLine } from '../fields/section.ts';
import { isAdvertisementLine, isShareRow } from './known-phrases.ts';
import type { PageBlock } from './page-block.ts';
import { Furniture, findFurniture } from './phrases.ts';
import { Region } from './regions.ts';
import { createRepetitionTest } from './repeated-text.ts';

/** How many blocks at either end of the body may be lines that fields are read from. */
const endBlocks = 3;

/** Credits and dates are shorter than this. */
const longestCredit = 120;
const longestDateLine = 120;
/** What a date line has besides dates: "Published on …, last updated at …". */
const longestDateLabel = 40;

/** A line in a box for subscribers that asks to subscribe. Either alone is found in texts as well: "paywall", "Subscribe". */
const isSubscription = ({ text, regions }: PageBlock): boolean =>
  (regions & Region.newsletter) !== 0 && (findFurniture(text) & Furniture.subscription) !== 0;

/** A line in a box of related stories that is mostly a link to one. */
const isRelatedLink = ({ text, linked, regions }: PageBlock): boolean =>
  (regions & Region.related) !== 0 && linked > text.length / 2;

/** A line that does nothing but credit a picture. */
const isCreditLine = ({ text }: PageBlock): boolean =>
  text.length <= longestCredit && splitCredit(text).caption === null;

/** A line that does nothing but say when it was published or changed. */
function isDateLine({ text }: PageBlock): boolean {
  if (text.length > longestDateLine || (findFurniture(text) & Furniture.dateLabel) === 0) return false;
  const dated = findDates(text, toDayOrders('day-first')).reduce(
    (sum, { span }) => sum + span.end - span.start,
    0,
  );
  return dated > 0 && text.length - dated <= longestDateLabel;
}

const beside: readonly ((block: PageBlock) => boolean)[] = [
  isAdvertisementLine,
  isShareRow,
  isCreditLine,
  isSubscription,
  isRelatedLink,
];

/**
 * The body without lines that stand in its midst and are none of it by their own words and box: what asks to subscribe,
 * links to other stories, announces an advertisement, shares the page or credits a picture; without bylines and
 * dates above the text and section labels below it; and without pull quotes that say again what the text says. The learned scores let
 * some of them pass. On development pages 30 such lines are none of the text for each one that is; pull quotes are in
 * the gold, but a statement that is read twice is no second statement.
 *
 * @param body indexes of the body's blocks, in order
 * @returns those that stay, in order
 */
export function withoutLabelLines(body: readonly number[], blocks: readonly PageBlock[]): readonly number[] {
  const isPullQuote = createPullQuoteTest(body, blocks);
  return body.filter((i, at) => {
    const block = blocks[i];
    if (!block || beside.some((isBeside) => isBeside(block)) || isPullQuote(block)) return false;
    const isNearEnd = at < endBlocks || at >= body.length - endBlocks;
    return !(isNearEnd && (isBylineLine(block.text) || isSectionLine(block.text) || isDateLine(block)));
  });
}

/** A test for blocks that their class calls pull quotes and whose words stand in the rest of the text. */
function createPullQuoteTest(
  body: readonly number[],
  blocks: readonly PageBlock[],
): (block: PageBlock) => boolean {
  const isMarked = (block: PageBlock | undefined): boolean =>
    block !== undefined && (block.regions & Region.pullQuote) !== 0;
  const repeats = createRepetitionTest(
    blocks,
    body.filter((i) => !isMarked(blocks[i])),
  );
  return (block) => isMarked(block) && repeats(block.text, foldForComparison(block.text)) !== null;
}
