import type { Span } from '../model.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';
import { findTokens, type Token } from './tokens.ts';

/** A sentence, with its tokens. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** A paragraph with what stands in it. */
export interface Paragraph extends Span {
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
}

const stop = /^(?:[.!?…]+|[。！？])$/;
const closing = /^(?:["”’»」』)\]]|'')$/;
const mostTokens = 400;

/** The paragraphs of a text: lines with something in them. */
export function findParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (/\S/.test(text.slice(start, end))) {
      const quotations = findQuotations(text, start, end);
      paragraphs.push({ start, end, quotations, sentences: findSentences(text, start, end, quotations) });
    }
    start = end + 1;
  }
  return paragraphs;
}

/**
 * The sentences of one paragraph. A sentence ends with a stop, and the marks that close behind it, where the next
 * word begins one; never inside a quotation, so that what was said stays whole.
 */
export function findSentences(
  text: string,
  start: number,
  end: number,
  quotations: readonly Quotation[],
): readonly Sentence[] {
  const tokens = findTokens(text, start, end);
  const sentences: Sentence[] = [];
  let open: Token[] = [];
  const close = (): void => {
    const first = open[0];
    const last = open.at(-1);
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens: open });
    open = [];
  };
  tokens.forEach((token, i) => {
    open.push(token);
    const next = tokens[i + 1];
    if (next && open.length < mostTokens && !isEnd(tokens, i, next, quotations)) return;
    close();
  });
  return sentences;
}

function isEnd(tokens: readonly Token[], i: number, next: Token, quotations: readonly Quotation[]): boolean {
  const token = tokens[i];
  if (!token || closing.test(next.text)) return false;
  const isStop = stop.test(token.text) || (closing.test(token.text) && stop.test(tokens[i - 1]?.text ?? ''));
  if (!isStop || quotations.some((quotation) => quotation.start < token.start && token.end < quotation.end))
    return false;
  // "…?" she asked: a stop inside the marks ends the quotation, not the sentence, when it goes on in lower case.
  return !/^[\p{Ll},;:–—-]/u.test(next.text);
}
