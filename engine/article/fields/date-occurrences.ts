import { toWeekday } from '../../text/months.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { log, signedLog } from '../feature-scales.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { dateMeanings } from './date-meanings.ts';
import type { DayOnPage } from './days-on-page.ts';
import type { FoundOnPage } from './found-dates.ts';

const telling = [
  Region.date,
  Region.byline,
  Region.header,
  Region.article,
  Region.main,
  Region.body,
  Region.comments,
  Region.related,
  Region.navigation | Region.footer,
  Region.aside | Region.widget,
  Region.title | Region.deck,
] as const;

/** A line that says who wrote, or how long it takes to read. */
const byWords =
  /(?:^|\s)(?:by|von|par|por|di|door|av|af|przez|автор|author|autor|text|written)\b|\bmin(?:ute|uten|utes|uti|utos)?s?\.?\s(?:read|lesen|lesezeit|de lect|di lett)|lesezeit|reading time/i;
/** A line that belongs to a reader's contribution. */
const replyWords =
  /\b(?:repl(?:y|ies)|says|wrote|antwort(?:en)?|sagt|schrieb|permalink|comment|kommentar|commentaire|comentario|responder|répondre|likes?)\b|^#\d/i;

/** Where the page shows its days, and what the places are measured from. */
interface ShownDays {
  readonly reading: PageReading;
  /** The block that shows the headline, or else the first of the text. */
  readonly anchor: number;
  /** Blocks that show a day, in the page's order. */
  readonly order: readonly number[];
  /** Each day's place nearest to the headline. */
  readonly nearest: readonly (FoundOnPage | null)[];
  /** How many blocks of each look show a date. */
  readonly rows: ReadonlyMap<string, number>;
}

/** For each day, where the page shows it best: nearest to the headline; and what stands round it there. */
export function describeOccurrences(days: readonly DayOnPage[], reading: PageReading): number[][] {
  const { titleBlock, body } = reading;
  const anchor = titleBlock >= 0 ? titleBlock : (body[0] ?? 0);
  const blocksOfDays = days.flatMap(({ found }) => found.map(({ block }) => block));
  const shown: ShownDays = {
    reading,
    anchor,
    order: [...new Set(blocksOfDays)].filter((block) => block >= 0).sort((a, b) => a - b),
    nearest: days.map(({ found }) => nearestTo(anchor, found)),
    rows: countRows(days, reading),
  };
  return days.map(({ found }, i) => {
    const best = shown.nearest[i];
    const block = reading.blocks[best?.block ?? -1];
    return best && block
      ? [...describePosition(best, found, shown), ...describeBlockOf(best, block, found, shown)]
      : Array.from({ length: 35 }, () => -99);
  });
}

/** Above the headline stands more that is not the article's than below it. */
const distanceFrom = (anchor: number, block: number): number =>
  block < anchor ? 1.5 * (anchor - block) : block - anchor;

function nearestTo(anchor: number, found: readonly FoundOnPage[]): FoundOnPage | null {
  let nearest: FoundOnPage | null = null;
  for (const one of found)
    if (
      one.block >= 0 &&
      (nearest === null || distanceFrom(anchor, one.block) < distanceFrom(anchor, nearest.block))
    )
      nearest = one;
  return nearest;
}

function describePosition(best: FoundOnPage, found: readonly FoundOnPage[], shown: ShownDays): number[] {
  const { reading, anchor, order, nearest } = shown;
  const { blocks, titleBlock, body } = reading;
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? first;
  const distance = distanceFrom(anchor, best.block);
  const others = nearest.flatMap((one) => (one && one !== best ? [one] : []));
  return [
    log(new Set(found.flatMap(({ block }) => (block >= 0 ? [block] : []))).size),
    signedLog(best.block - first),
    signedLog(best.block - last),
    titleBlock >= 0 ? signedLog(best.block - titleBlock) : -99,
    log(best.block),
    log(blocks.length - best.block),
    order.indexOf(best.block),
    order.find((block) => block >= anchor) === best.block ? 1 : 0,
    others.filter(({ block }) => distanceFrom(anchor, block) < distance).length,
    others.filter(({ block }) => block === best.block).length,
    others.filter(({ block, offset }) => block === best.block && offset < best.offset).length,
  ];
}

function describeBlockOf(
  best: FoundOnPage,
  block: PageBlock,
  found: readonly FoundOnPage[],
  { reading, rows }: ShownDays,
): number[] {
  const around = reading.blocks.slice(Math.max(0, best.block - 1), best.block + 2);
  const isSigned = around.some(
    ({ text, regions }) => (regions & Region.byline) !== 0 || byWords.test(text.slice(0, 200)),
  );
  const said = found.find((one) => one.block === best.block && one.meaning !== 'unsaid') ?? best;
  return [
    best.shareOfBlock,
    log(best.offset),
    dateMeanings.indexOf(best.meaning),
    dateMeanings.indexOf(said.meaning),
    best.value.precision === 'day' ? 0 : 1,
    log(block.text.length),
    block.linked / Math.max(1, block.text.length),
    block.level,
    log(rows.get(describeBlock(block)) ?? 0),
    isSigned ? 1 : 0,
    replyWords.test(block.text.slice(0, 300)) ? 1 : 0,
    toWeekday(wordBefore(block.text, best.offset)) === null ? 0 : 1,
    block.shape === 'list-item' ? 1 : 0,
    ...telling.map((region) => (block.regions & region ? 1 : 0)),
  ];
}

const wordBefore = (text: string, offset: number): string =>
  /([^\s\d.,:(（)）|]{1,20})[\s,.(（]{0,3}$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[1] ?? '';

/** How many blocks of each look show a date: rows of a list of teasers or comments look alike. */
function countRows(days: readonly DayOnPage[], { blocks }: PageReading): ReadonlyMap<string, number> {
  const counted = new Set<number>();
  const rows = new Map<string, number>();
  for (const { found } of days)
    for (const { block: at, shareOfBlock } of found) {
      const block = blocks[at];
      if (!block || counted.has(at) || shareOfBlock < 0.1) continue;
      counted.add(at);
      const look = describeBlock(block);
      rows.set(look, (rows.get(look) ?? 0) + 1);
    }
  return rows;
}
