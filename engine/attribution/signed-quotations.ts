import type { QuotedDocument, SentenceRange, Word } from './1-quotations.ts';
import type { PatternStatement } from './pattern-statement.ts';
import { toSpan } from './sentence-words.ts';

const longestSignature = 8;

/** “…” — Ana Berg: a quotation that is signed behind a dash, to the end of its paragraph. */
export function findDash(
  { words, paragraphs }: QuotedDocument,
  sentence: SentenceRange,
): PatternStatement | null {
  const paragraph = paragraphs[words[sentence.from]?.paragraph ?? -1];
  const quotation = paragraph?.quotations.at(-1);
  const last = words[sentence.to - 1];
  if (!paragraph || !quotation?.isClosed || quotation.isSingle || !last || last.end < paragraph.end - 1)
    return null;
  let dash = sentence.to - 1;
  while (dash > sentence.from && sentence.to - dash <= longestSignature && !isDash(words[dash])) dash--;
  const sign = words[dash];
  const content = { start: quotation.start, end: quotation.end };
  const source = toSpan(words, dash + 1, sentence.to);
  if (
    !sign ||
    !source ||
    !isDash(sign) ||
    sign.start < quotation.end ||
    words[dash - 1]?.end !== quotation.end
  )
    return null;
  return /^\p{Lu}/u.test(words[dash + 1]?.text ?? '')
    ? {
        statement: { cue: { start: sign.start, end: sign.end }, source, content: [content] },
        sentence,
        pattern: 'dash',
      }
    : null;
}

const isDash = (word: Word | undefined): boolean => word !== undefined && /^[-–—―]$/.test(word.text);
