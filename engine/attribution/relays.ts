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
  const outer = all.find(
    (other) => other !== statement && other.content.some((piece) => contains(piece, statement.cue)),
  );
  if (outer?.source) return findOrganization(outer.source, entities);
  const { text, words } = document;
  const sentence = findSentenceAt(document, statement.cue.start);
  const contentEnd = Math.max(...statement.content.map(({ end }) => end), statement.cue.end);
  const sentenceEnd = words[(sentence?.to ?? 0) - 1]?.end ?? 0;
  if (contentEnd >= sentenceEnd) return null;
  const tail = text.slice(contentEnd, sentenceEnd);
  const cue = /^[\s,"”’']*according to\s/iu.exec(tail);
  return cue ? findOrganization({ start: contentEnd + cue[0].length, end: sentenceEnd }, entities) : null;
}

function findOrganization(span: Span, entities: readonly Entity[]): EntityId | null {
  return (
    entities.find(
      ({ type, mentions }) => type === 'organization' && mentions.some((mention) => overlaps(mention, span)),
    )?.id ?? null
  );
}
