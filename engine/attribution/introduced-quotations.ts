import type { Span } from '../model.ts';
import { overlaps } from '../text/spans.ts';
import type { QuotedDocument, Word } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
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
  const added = paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1];
    const quotation = next?.quotations[0];
    if (text[paragraph.end - 1] !== ':' || !next || !quotation || quotation.start !== next.start) return [];
    if (quotation.end - quotation.start < leastShare * (next.end - next.start)) return [];
    const isFree = statements.every(
      ({ content, source }) => source === null || !content.some((piece) => isMost(piece, quotation)),
    );
    const cue = isFree ? findCue(document, paragraph.end) : null;
    return cue ? [{ cue, source: null, content: [{ start: quotation.start, end: quotation.end }] }] : [];
  });
  if (added.length === 0) return statements;
  const others = statements.filter(
    ({ cue, content }) =>
      !added.some(
        (one) => overlaps(one.cue, cue) || content.some((piece) => isMost(piece, one.content[0] ?? piece)),
      ),
  );
  return [...others, ...added].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ cue, content }: Statement): number =>
  Math.min(cue.start, ...content.map(({ start }) => start));

/** Whether a piece holds more than half of a quotation. */
const isMost = (piece: Span, { start, end }: Span): boolean =>
  2 * (Math.min(piece.end, end) - Math.max(piece.start, start)) > end - start;

/** The verb of saying in front of the colon that ends at a place. */
function findCue({ words }: QuotedDocument, end: number): Span | null {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const colon = words[low];
  if (colon?.wordClass !== WordClass.colon) return null;
  for (let i = low - 1; i >= 0 && low - i <= mostBehind + 1; i--) {
    const word = words[i];
    if (!word || word.sentence !== colon.sentence || word.isQuoted) return null;
    if (tells(word)) return { start: word.start, end: word.end };
  }
  return null;
}

const tells = ({ isSaying, looks: { lowerText } }: Word): boolean =>
  isSaying || /^(?:continu(?:ed|es)|made|had|went|offered)$/.test(lowerText);
