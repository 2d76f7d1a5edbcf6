import type { Span } from '../model.ts';
import { firstEndingBehind } from '../text/binary-search.ts';
import { createOverlapTest } from '../text/overlap-test.ts';
import type { QuotedDocument, Word } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { findByParagraph } from './shaped-quotations.ts';
import { inTextOrder } from './statement-order.ts';
import { WordClass } from './word-classes.ts';

/** How many words may stand between the verb and the colon: "made the following comment on Friday:". */
const mostBehind = 4;
/** A quotation is what is introduced if it is so much of its paragraph. */
const leastShare = 0.8;

/**
 * The statements with those that a paragraph introduces and the next one quotes: "Berg continued:", and below it “…”. The
 * network reads paragraphs one by one.
 */
export function withIntroducedQuotations(
  document: QuotedDocument,
  statements: readonly Statement[],
): readonly Statement[] {
  const { paragraphs, text } = document;
  const byParagraph = findByParagraph(paragraphs, statements);
  const added: Statement[] = [];
  const replaced = new Set<Statement>();
  paragraphs.forEach((paragraph, i) => {
    const next = paragraphs[i + 1];
    const quotation = next?.quotations[0];
    if (text[paragraph.end - 1] !== ':' || !next || !quotation || quotation.start !== next.start) return;
    if (quotation.end - quotation.start < leastShare * (next.end - next.start)) return;
    const own = (byParagraph.get(i + 1) ?? []).flatMap((index) => statements[index] ?? []);
    const rivals = own.filter(({ content }) => content.some((piece) => isMost(piece, quotation)));
    const cue = rivals.every(({ source }) => source === null) ? findCue(document, paragraph.end) : null;
    if (!cue) return;
    added.push({ cue, source: null, content: [{ start: quotation.start, end: quotation.end }] });
    for (const rival of rivals) replaced.add(rival);
  });
  if (added.length === 0) return statements;
  const isTaken = createOverlapTest(added.map(({ cue }) => cue));
  const others = statements.filter((statement) => !replaced.has(statement) && !isTaken(statement.cue));
  return inTextOrder([...others, ...added]);
}

/** Whether a piece holds more than half of a quotation. */
const isMost = (piece: Span, { start, end }: Span): boolean =>
  2 * (Math.min(piece.end, end) - Math.max(piece.start, start)) > end - start;

/** The verb of saying in front of the colon that ends at a place. */
function findCue({ words }: QuotedDocument, end: number): Span | null {
  const last = firstEndingBehind(words, end - 1);
  const colon = words[last];
  if (colon?.wordClass !== WordClass.colon) return null;
  for (let i = last - 1; i >= 0 && last - i <= mostBehind + 1; i--) {
    const word = words[i];
    if (!word || word.sentence !== colon.sentence || word.isQuoted) return null;
    if (tells(word)) return { start: word.start, end: word.end };
  }
  return null;
}

const tells = ({ isSaying, looks: { lowerText } }: Word): boolean =>
  isSaying || /^(?:continu(?:ed|es)|made|had|went|offered)$/.test(lowerText);
