import type { TextMap } from '../engine/index.ts';
import type { Analysis, Attribution, Entity, Span } from '../engine/model.ts';

/** What stands at a place of the text: the mention there, or else the statement. */
export type Hit =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly mention: number; readonly span: Span }
  | { readonly kind: 'statement'; readonly attribution: Attribution; readonly index: number; readonly span: Span };

/** The offset in the article's text under a point of the viewport, or null where there is none of it. */
export function findOffsetAt(textMap: TextMap, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (!position) return null;
  const range = document.createRange();
  const { offsetNode, offset } = position;
  if (offsetNode.nodeType !== Node.TEXT_NODE) return null;
  // The caret snaps to the nearest text even from an empty margin: only a point on the letters counts.
  range.setStart(offsetNode, Math.max(0, offset - 1));
  range.setEnd(offsetNode, Math.min(offsetNode.nodeValue?.length ?? 0, offset + 1));
  const isOnText = [...range.getClientRects()].some((box) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 2 && y <= box.bottom + 2);
  return isOnText ? textMap.toOffset(offsetNode, offset) : null;
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** What an offset belongs to. A name inside a quotation wins, being the smaller. */
export function findHit({ entities, attributions }: Analysis, offset: number): Hit | null {
  for (const entity of entities) {
    const mention = entity.mentions.findIndex((span) => holds(span, offset));
    const span = entity.mentions[mention];
    if (span) return { kind: 'entity', entity, mention, span };
  }
  for (const [index, attribution] of attributions.entries()) {
    const span = attribution.content.find((piece) => holds(piece, offset));
    if (span) return { kind: 'statement', attribution, index, span };
  }
  return null;
}
