import type { Span } from '../../engine/model.ts';
import type { MessageKey } from '../i18n.ts';

/** How much of all mentions has to stand in one third of the text for the rest not to count. */
const mostly = 2 / 3;

/**
 * Where in a text most of the mentions stand, as a message; null where that is in no third nor in all of them.
 *
 * @param length of the text, in UTF-16 units
 */
export function toSpread(mentions: readonly Span[], length: number): MessageKey | null {
  const thirds = [0, 0, 0];
  for (const { start } of mentions) {
    const third = Math.min(2, Math.floor((3 * start) / Math.max(1, length)));
    thirds[third] = (thirds[third] ?? 0) + 1;
  }
  const [first = 0, middle = 0, last = 0] = thirds.map((count) => count / Math.max(1, mentions.length));
  if (first >= mostly) return first === 1 ? 'spread_all_first' : 'spread_first';
  if (middle >= mostly) return middle === 1 ? 'spread_all_middle' : 'spread_middle';
  if (last >= mostly) return last === 1 ? 'spread_all_last' : 'spread_last';
  return first > 0 && middle > 0 && last > 0 ? 'spread_throughout' : null;
}

/** How many ticks a strip has at most: more could not be told apart. */
const mostTicks = 160;

/**
 * The places of offsets in a text as shares of its length, rounded so that those drawn on top of each other are one.
 *
 * @param offsets in UTF-16 units
 */
export const toTicks = (offsets: readonly number[], length: number): readonly number[] => [
  ...new Set(offsets.map((at) => Math.round((at / Math.max(1, length)) * mostTicks) / mostTicks)),
];

/** The mention that stands nearest to a place in the text. @param place as a share of the text's length */
export function findNearestMention(mentions: readonly Span[], length: number, place: number): number {
  const distance = ({ start }: Span): number => Math.abs(start - place * length);
  return mentions.reduce(
    (best, mention, i) => (distance(mention) < distance(mentions[best] ?? mention) ? i : best),
    0,
  );
}
