import { findFirst } from '../text/binary-search.ts';
import type { Quotation } from '../text/quotation-marks.ts';
import { findParagraphs, type Paragraph } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { WordLooks } from '../text/word-looks.ts';
import { isSayingWord } from './saying-words.ts';
import { toWordClass } from './word-classes.ts';

/** A token with all that the network and the rules ask of it. */
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
  readonly quotedCount: number;
}

/** A text as the network and the rules see it. */
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
  paragraphs.forEach(({ end, quotations: all, sentences: ofParagraph }, paragraph) => {
    const hasDouble = all.some(({ isSingle }) => !isSingle);
    const quotations = all.filter(
      (quotation) =>
        !quotation.isSingle ||
        ((paragraph > 0 || text[end - 1] === '.') && !hasDouble && isSpeech(text, quotation)),
    );
    for (const { tokens } of ofParagraph) {
      const from = words.length;
      for (const token of tokens) {
        const form = toKnownMark(text, token, quotations);
        const looks = read(form);
        const isQuoted = quotations.some(
          (quotation) => quotation.start <= token.start && token.end <= quotation.end,
        );
        words.push({
          ...token,
          looks,
          isSaying: isSayingWord(looks.lowerText),
          wordClass: toWordClass(looks, form),
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

/** Marks of other countries as the network has learned them: “ opens and ” closes, whatever stands there. */
function toKnownMark(text: string, token: Token, quotations: readonly Quotation[]): string {
  if (!/^[「」『』«»„“‘’']$/.test(token.text)) return token.text;
  const quotation = quotations.find(({ start, end }) => start === token.start || end === token.end);
  if (!quotation || /^(?:["“`]|'')/.test(text.slice(quotation.start, quotation.start + 2))) return token.text;
  return quotation.start === token.start ? '“' : '”';
}

/** Between single marks stands speech where there are several words and a sign that ends them, in a paragraph without double ones that is no headline; else a term. */
const isSpeech = (text: string, { start, end }: Quotation): boolean =>
  /^(?:\S+\s+){3}.*[,.?!…]\S$/su.test(text.slice(start, end));

function toSentenceRange(words: readonly Word[], from: number): SentenceRange {
  let quotedCount = 0;
  for (let i = from; i < words.length; i++) if (words[i]?.isQuoted) quotedCount++;
  return { from, to: words.length, quotedCount };
}

/** The sentence of the first word that begins at or behind a place in the text; undefined where none does. */
export function findSentenceAt(
  { words, sentences }: QuotedDocument,
  place: number,
): SentenceRange | undefined {
  const first = findFirst(words.length, (i) => (words[i]?.start ?? 0) >= place);
  return sentences[words[first]?.sentence ?? 0];
}
