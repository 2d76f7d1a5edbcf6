import type { Entity } from '../model.ts';
import { hashText } from '../text/hashes.ts';
import type { WordLooks } from '../text/word-looks.ts';
import type { QuotedDocument } from './1-quotations.ts';

/** What the statement network is told of a word beside its vector, as numbers below these counts. */
export const inputCounts = { suffix: 512, shape: 5, wordClass: 40, place: 48 } as const;

/** The word's last letters, told apart as far as a table of `inputCounts.suffix` rows does. */
export const toSuffix = ({ lowerText }: WordLooks): number =>
  hashText(lowerText.slice(-3)) % inputCounts.suffix;

/** A sign, a number, a word in capitals, with a capital, or without. */
export function toInputShape(text: string, { isAllCaps, isCapitalized }: WordLooks): number {
  if (!/[\p{L}\p{N}]/u.test(text)) return 0;
  if (/^\p{N}/u.test(text)) return 1;
  if (isAllCaps) return 2;
  return isCapitalized ? 3 : 4;
}

const kindNumbers: ReadonlyMap<Entity['type'], number> = new Map([
  ['person', 1],
  ['organization', 2],
  ['place', 3],
  ['group', 4],
]);
const otherKind = 5;

/**
 * Where each word stands, as one number: whether it is quoted, of what kind the name is that it belongs to, whether it
 * begins a sentence and a paragraph.
 */
export function toPlaces({ words }: QuotedDocument, entities: readonly Entity[]): Uint8Array {
  const mentions = entities
    .flatMap(({ type, mentions: of }) => of.map(({ start, end }) => ({ start, end, type })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return Uint8Array.from(words, (word, i) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const mention = mentions[next];
    const kind = mention && mention.start < word.end ? (kindNumbers.get(mention.type) ?? otherKind) : 0;
    const before = words[i - 1];
    return (
      (word.isQuoted ? 24 : 0) +
      4 * kind +
      (before?.sentence === word.sentence ? 0 : 2) +
      (before?.paragraph === word.paragraph ? 0 : 1)
    );
  });
}
