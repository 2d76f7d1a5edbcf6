import type { LeftOut, LeftOutKind } from '../../model.ts';
import { truncate } from '../../text/whitespace.ts';
import { describeBlock } from '../page-reading.ts';
import type { Telling } from './left-out-spread.ts';

/** Nobody reads them one by one: their number says enough. */
const counted: ReadonlySet<LeftOutKind> = new Set<LeftOutKind>(['comments', 'navigation', 'share']);
/** Each is a thing of its own, also where two stand together. */
const single: ReadonlySet<LeftOutKind> = new Set<LeftOutKind>(['caption', 'credit', 'pull-quote', 'embed']);

const mostLeftOut = 200;
const mostLines = 30;
const longestLine = 500;

interface Box {
  readonly kind: LeftOutKind;
  readonly first: Telling;
  readonly lines: string[];
  count: number;
  /** The index of its last block. */
  last: number;
}

/**
 * Neighbours of one kind become one box; what is only counted becomes one of its kind, and lines that a page repeats
 * become one.
 */
export function sumUp(tellings: readonly Telling[]): readonly LeftOut[] {
  const boxes: Box[] = [];
  const known = new Map<string, Box>();
  for (const telling of tellings) {
    const { told, outside } = telling;
    if (!told) continue;
    const kind = told.kind === 'related' && outside.place === 'within' ? 'read-more' : told.kind;
    const line = truncate(outside.block.text, longestLine);
    const key = counted.has(kind) ? kind : `${kind} ${line}`;
    const same = known.get(key);
    const before = boxes.at(-1);
    const isNext = before?.kind === kind && before.last === outside.index - 1;
    if (before && isNext) before.last = outside.index;
    if (same) {
      same.count += 1;
    } else if (before && isNext && !single.has(kind)) {
      if (before.lines.length < mostLines) before.lines.push(line);
      before.count += 1;
      known.set(key, before);
    } else {
      const box = { kind, first: telling, lines: [line], count: 1, last: outside.index };
      boxes.push(box);
      known.set(key, box);
    }
  }
  return boxes.slice(0, mostLeftOut).map(toLeftOut);
}

const toLeftOut = ({ kind, lines, count, first }: Box): LeftOut => ({
  kind,
  text: lines.join('\n'),
  count,
  place: first.outside.place,
  rule: first.told?.rule ?? 'none',
  at: describeBlock(first.outside.block),
});
