import { findParagraphs, type Paragraph } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { WordLooks } from '../text/word-looks.ts';
import { isSayingWord } from './saying-words.ts';

/** A token with all that the taggers ask of it. */
export interface Word extends Token {
  readonly looks: WordLooks;
  readonly isSaying: boolean;
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
        const isQuoted = quotations.some(({ start, end, isSingle }) => !isSingle && start <= token.start && token.end <= end);
        words.push({ ...token, looks, isSaying: isSayingWord(looks.lowerText), isQuoted, sentence: sentences.length, paragraph });
      }
      sentences.push({ from, to: words.length, isWhollyQuoted: words.slice(from).every(({ isQuoted }) => isQuoted) });
    }
  });
  return { text, paragraphs, words, sentences };
}
