import type { LeftOutKind } from '../../model.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import { knownPhrases } from './left-out-phrases.ts';
import type { PageBlock } from './page-block.ts';
import { Region } from './regions.ts';

/** No phrase has more words. */
const mostWords = 8;
const longestPhrase = 100;

/** Put in order when a page first has a line to compare, not when the script loads. */
let wholePhrases: ReadonlyMap<string, LeftOutKind> | null = null;
let openingPhrases: ReadonlyMap<string, LeftOutKind> | null = null;

function toMap(read: (phrases: (typeof knownPhrases)[number]) => string): ReadonlyMap<string, LeftOutKind> {
  const map = new Map<string, LeftOutKind>();
  for (const phrases of knownPhrases)
    for (const phrase of read(phrases).split('|')) {
      const folded = foldForComparison(phrase);
      if (folded && !map.has(folded)) map.set(folded, phrases.kind);
    }
  return map;
}

/** A line's words as phrases are compared: without numbers ("12 Comments", "Kommentare (3)"). */
const withoutNumbers = (words: string): readonly string[] =>
  words.split(' ').filter((word) => /\D/.test(word));

/**
 * What a line is that is nothing but a known phrase ("Related stories:", "12 comments"); null where it is none.
 *
 * @param folded the line, folded for comparison
 */
export function findWholePhrase(folded: string): LeftOutKind | null {
  if (folded.length > longestPhrase) return null;
  wholePhrases ??= toMap(({ whole }) => whole);
  const words = withoutNumbers(folded);
  return words.length <= mostWords ? (wholePhrases.get(words.join(' ')) ?? null) : null;
}

/**
 * What a line is by its first words ("Read more: …"); the longest phrase decides.
 *
 * @param folded the line, folded for comparison
 */
export function findOpeningPhrase(folded: string): LeftOutKind | null {
  openingPhrases ??= toMap(({ opening }) => opening);
  const words = withoutNumbers(folded.slice(0, longestPhrase));
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const kind = openingPhrases.get(words.slice(0, count).join(' '));
    if (kind) return kind;
  }
  return null;
}

/** Whether a line of the text does nothing but announce an advertisement; as a heading the words may be its subject. */
export const isAdvertisementLine = ({ text, shape }: PageBlock): boolean =>
  shape !== 'heading' &&
  text.length <= longestPhrase &&
  findWholePhrase(foldForComparison(text)) === 'advertisement';

/** Whether a line is a row of links for sharing, by its class: readers who want that find it where it stands. */
export const isShareRow = ({ text, linked, regions }: PageBlock): boolean =>
  (regions & Region.share) !== 0 && text.length <= longestPhrase && linked >= text.length * 0.8;
