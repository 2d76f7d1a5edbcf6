import { findParagraphs, type Paragraph } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { WordLooks } from '../text/word-looks.ts';
import { isSayingWord } from './saying-words.ts';
import { toWordClass } from './word-classes.ts';

/** A token with all that the taggers ask of it. */
export interface Word extends Token {
  readonly looks: WordLooks;
  readonly isSaying: boolean;
  /** One of `WordClass`. */
  readonly wordClass: number;
  /** Inside quotation marks, the marks included. */
  readonly isQuoted: boolean;
  /** Index of its sentence in the document. */
  readonly sentence: number;
  /** Index of its paragraph in the document. */
  readonly paragraph: number;
}

/** Where a sentence stands among the document's words; `to` is exclusive. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
  /** All its words are quoted. */
  readonly isWhollyQuoted: boolean;
  readonly quotedCount: number;
  /** How many saying words stand outside of quotation marks; and how many of them before each word. */
  readonly sayings: number;
  readonly sayingsBefore: Uint16Array;
}

/** A text as the taggers see it. */
export interface QuotedDocument {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly words: readonly Word[];
  readonly sentences: readonly SentenceRange[];
}

/** Cuts a text into words and sentences and marks what stands in quotation marks. */
export function readQuotedDocument(text: string, read: (form: string) => WordLooks): QuotedDocument {
  const paragraphs = findParagraphs(text);
  const words: Word[] = [];
  const sentences: SentenceRange[] = [];
  paragraphs.forEach(({ quotations, sentences: ofParagraph }, paragraph) => {
    for (const { tokens } of ofParagraph) {
      const from = words.length;
      for (const token of tokens) {
        const looks = read(token.text);
        const isQuoted = quotations.some(
          ({ start, end, isSingle }) => !isSingle && start <= token.start && token.end <= end,
        );
        words.push({
          ...token,
          looks,
          isSaying: isSayingWord(looks.lowerText),
          wordClass: toWordClass(looks, token.text),
          isQuoted,
          sentence: sentences.length,
          paragraph,
        });
      }
      sentences.push(toSentenceRange(words, from));
    }
  });
  return { text, paragraphs, words, sentences };
}

function toSentenceRange(words: readonly Word[], from: number): SentenceRange {
  const own = words.slice(from);
  const quotedCount = own.filter(({ isQuoted }) => isQuoted).length;
  const sayingsBefore = new Uint16Array(own.length);
  let sayings = 0;
  own.forEach((word, i) => {
    sayingsBefore[i] = sayings;
    if (word.isSaying && !word.isQuoted) sayings += 1;
  });
  return {
    from,
    to: words.length,
    isWhollyQuoted: quotedCount === own.length,
    quotedCount,
    sayings,
    sayingsBefore,
  };
}

/** The sentence of the first word that begins at or behind a place in the text; undefined where none does. */
export function findSentenceAt(
  { words, sentences }: QuotedDocument,
  place: number,
): SentenceRange | undefined {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return sentences[words[low]?.sentence ?? 0];
}
