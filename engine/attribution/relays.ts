import type { Entity, EntityId, Span } from '../model.ts';
import { contains, overlaps } from '../text/spans.ts';
import { findSentenceAt, type QuotedDocument } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';

/**
 * The outlet that relays a statement: "HRW accused China of …, according to the Voice of America". Either the whole
 * statement stands inside what another one attributes to an organisation, or its sentence ends in such words.
 */
export function findRelay(
  statement: Statement,
  all: readonly Statement[],
  document: QuotedDocument,
  entities: readonly Entity[],
): EntityId | null {
  const { text, words } = document;
  const outer = all.find(
    (other) =>
      other !== statement &&
      relaying.test(text.slice(other.cue.start, other.cue.end)) &&
      other.content.some((piece) => contains(piece, statement.cue)),
  );
  if (outer?.source) return findOrganization(outer.source, entities);
  const sentence = findSentenceAt(document, statement.cue.start);
  // "The Tribune quoted her as saying", "she was cited by the Tribune as saying"
  if (/\sas (?:saying|telling)$/iu.test(text.slice(statement.cue.start, statement.cue.end)))
    return findOrganization(
      { start: words[sentence?.from ?? 0]?.start ?? 0, end: statement.cue.end },
      entities,
    );
  const contentEnd = Math.max(...statement.content.map(({ end }) => end), statement.cue.end);
  const sentenceEnd = words[(sentence?.to ?? 0) - 1]?.end ?? 0;
  if (contentEnd >= sentenceEnd) return null;
  const tail = text.slice(contentEnd, sentenceEnd);
  const cue = /^[\s,"”’']*according to\s/iu.exec(tail);
  return cue ? findOrganization({ start: contentEnd + cue[0].length, end: sentenceEnd }, entities) : null;
}

/** How outlets tell of what others have said. */
const relaying = /^(?:according to|(?:has |had )?(?:report|cit|quot|wr[io]te?)\p{L}*)/iu;

function findOrganization(span: Span, entities: readonly Entity[]): EntityId | null {
  return (
    entities.find(
      ({ type, mentions }) => type === 'organization' && mentions.some((mention) => overlaps(mention, span)),
    )?.id ?? null
  );
}
