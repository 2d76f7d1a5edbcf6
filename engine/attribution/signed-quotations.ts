import type { QuotedDocument, SentenceRange, Word } from './1-quotations.ts';
import type { PatternStatement } from './pattern-statement.ts';
import { toSpan } from './sentence-words.ts';

const longestSignature = 8;

/** “…” — Ana Berg: a quotation that is signed behind a dash, to the end of its paragraph. */
export function findDash(
  { words, paragraphs, text }: QuotedDocument,
  sentence: SentenceRange,
): PatternStatement | null {
  const paragraph = paragraphs[words[sentence.from]?.paragraph ?? -1];
  const last = words[sentence.to - 1];
  if (!paragraph || !last || last.end < paragraph.end - 1) return null;
  let dash = sentence.to - 1;
  while (dash > sentence.from && sentence.to - dash <= longestSignature && !isDash(words[dash])) dash--;
  const sign = words[dash];
  const closing = words[dash - 1];
  const source = toSpan(words, dash + 1, sentence.to);
  const quotation = paragraph.quotations.at(-1);
  const isQuoted = quotation?.isClosed && !quotation.isSingle && closing?.end === quotation.end;
  // Some sites open with the mark that closes: ”…” — Ana Berg.
  const isWhole = isMark(text[paragraph.start]) && isMark(closing?.text);
  if (!sign || !source || !isDash(sign) || !closing || !(isQuoted || isWhole)) return null;
  const start = isWhole ? paragraph.start : (quotation?.start ?? paragraph.start);
  const content = { start, end: closing.end };
  return /^\p{Lu}/u.test(words[dash + 1]?.text ?? '')
    ? {
        statement: { cue: { start: sign.start, end: sign.end }, source, content: [content] },
        sentence,
        pattern: 'dash',
      }
    : null;
}

const isDash = (word: Word | undefined): boolean => word !== undefined && /^[-–—―]$/.test(word.text);

const isMark = (text: string | undefined): boolean => text !== undefined && /^["“”]$/.test(text);
