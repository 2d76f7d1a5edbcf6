import type { Span } from '../model.ts';
import { contains, overlaps } from '../text/spans.ts';
import { findSentenceAt, type QuotedDocument } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { findOpening } from './opening-subjects.ts';

/**
 * The statements with those that others relay: "HRW accused Nordland of …, according to Radio Meridian". The corpus marks
 * none of them and so taught none; only the plainest shape is taken: a content that is a sentence with its subject in
 * front and a verb of speech acts. Those within "she said that …" cost more false ones than they bring.
 */
export function withNested(document: QuotedDocument, statements: readonly Statement[]): readonly Statement[] {
  const nested = statements.flatMap(({ content, source, cue }) => {
    const [piece] = content;
    const isRelay = source !== null && /^according to/i.test(document.text.slice(cue.start, cue.end));
    if (!piece || content.length > 1 || !isRelay) return [];
    const found = findWithin(document, piece);
    return found ? [found] : [];
  });
  const cues = new Set(statements.map(({ cue }) => cue.start));
  const added = nested.filter(({ cue }) => !cues.has(cue.start));
  return added.length === 0 ? statements : [...statements, ...added].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ cue, content }: Statement): number =>
  Math.min(cue.start, ...content.map(({ start }) => start));

function findWithin(document: QuotedDocument, piece: Span): Statement | null {
  const { words } = document;
  const sentence = findSentenceAt(document, piece.start);
  if (!sentence) return null;
  let from = sentence.from;
  while (from < sentence.to && (words[from]?.start ?? 0) < piece.start) from++;
  let to = from;
  while (to < sentence.to && (words[to]?.end ?? 0) <= piece.end) to++;
  const found = findOpening(document, { ...sentence, from, to }, true)?.statement;
  const isWithin =
    found && contains(piece, found.cue) && !found.content.some((one) => overlaps(one, found.cue));
  return isWithin ? found : null;
}
