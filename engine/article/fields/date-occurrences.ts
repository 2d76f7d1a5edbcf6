import { toWeekday } from '../../text/months.ts';
import { Region } from '../body/regions.ts';
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

const log = (count: number): number => Math.log2(1 + Math.max(0, count));
const signedLog = (distance: number): number => Math.sign(distance) * log(Math.abs(distance));

/** A line that says who wrote, or how long it takes to read. */
const byWords =
  /(?:^|\s)(?:by|von|par|por|di|door|av|af|przez|автор|author|autor|text|written)\b|\bmin(?:ute|uten|utes|uti|utos)?s?\.?\s(?:read|lesen|lesezeit|de lect|di lett)|lesezeit|reading time/i;
/** A line that belongs to a reader's contribution. */
const replyWords =
  /\b(?:repl(?:y|ies)|says|wrote|antwort(?:en)?|sagt|schrieb|permalink|comment|kommentar|commentaire|comentario|responder|répondre|likes?)\b|^#\d/i;

/** For each day, where the page shows it best: nearest to the headline; and what stands round it there. */
export function describeOccurrences(days: readonly DayOnPage[], reading: PageReading): number[][] {
  const { blocks, titleBlock, body } = reading;
  const anchor = titleBlock >= 0 ? titleBlock : (body[0] ?? 0);
  const rows = countRows(days, reading);
  const shown = days.flatMap(({ found }) => found.filter(({ block }) => block >= 0));
  const order = [...new Set(shown.map(({ block }) => block))].sort((a, b) => a - b);
  const firstAfter = order.find((block) => block >= anchor) ?? -1;
  return days.map(({ found }) => {
    const places = found.filter(({ block }) => block >= 0);
    const distance = ({ block }: FoundOnPage): number =>
      block < anchor ? 1.5 * (anchor - block) : block - anchor;
    const best = places.reduce<FoundOnPage | null>(
      (near, one) => (near === null || distance(one) < distance(near) ? one : near),
      null,
    );
    const block = blocks[best?.block ?? -1];
    if (!best || !block) return Array.from({ length: 31 }, () => -99);
    const first = body[0] ?? 0;
    const last = body.at(-1) ?? first;
    const around = blocks.slice(Math.max(0, best.block - 1), best.block + 2);
    return [
      log(new Set(places.map((one) => one.block)).size),
      best.shareOfBlock,
      log(best.offset),
      dateMeanings.indexOf(best.meaning),
      best.value.precision === 'day' ? 0 : 1,
      signedLog(best.block - first),
      signedLog(best.block - last),
      titleBlock >= 0 ? signedLog(best.block - titleBlock) : -99,
      log(best.block),
      log(blocks.length - best.block),
      log(block.text.length),
      block.linked / Math.max(1, block.text.length),
      block.level,
      log(rows.get(describeBlock(block)) ?? 0),
      order.indexOf(best.block),
      best.block === firstAfter ? 1 : 0,
      around.some(({ text, regions }) => (regions & Region.byline) !== 0 || byWords.test(text.slice(0, 200)))
        ? 1
        : 0,
      replyWords.test(block.text.slice(0, 300)) ? 1 : 0,
      toWeekday(wordBefore(block.text, best.offset)) === null ? 0 : 1,
      block.shape === 'list-item' ? 1 : 0,
      ...telling.map((region) => (block.regions & region ? 1 : 0)),
    ];
  });
}

const wordBefore = (text: string, offset: number): string =>
  /([\p{L}\p{M}]+)[\s,.(]{0,3}$/u.exec(text.slice(Math.max(0, offset - 20), offset))?.[1] ?? '';

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
