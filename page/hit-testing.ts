import type { TextMap } from '../engine/index.ts';
import type { Analysis, Attribution, Entity, Span } from '../engine/model.ts';
import type { Passage } from './passages.ts';
import { areStatementsShown, isMentionShown, isTypeShown, type ShownMarks } from './shown-marks.ts';

/** What stands at a place of the text: the mention there, else the reader's own highlight, else the statement. */
export type Hit = MarkHit | Passage;

/** What the analysis has found at a place of the text. */
export type MarkHit =
  | { readonly kind: 'mention'; readonly entity: Entity; readonly mention: number; readonly span: Span }
  | {
      readonly kind: 'statement';
      readonly attribution: Attribution;
      readonly index: number;
      readonly span: Span;
    };

/** How far beside its letters a mark still counts as touched, in pixels: underlines hang below them. */
const slack = 3;

/** The shadow roots that an article's text stands in: a point's text is found there only by those who know them. */
export function findShadowRoots({ nodes }: TextMap): readonly ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const node of nodes) {
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      roots.add(root);
  }
  return [...roots];
}

/**
 * The offset in the article's text of the character under a point, or null where there is none of it.
 *
 * @param shadowRoots those that the text stands in
 * @param x pixels from the viewport's left
 * @param y pixels from the viewport's top
 */
export function findOffsetAt(
  textMap: TextMap,
  shadowRoots: readonly ShadowRoot[],
  x: number,
  y: number,
): number | null {
  const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  const node = position?.offsetNode;
  if (!position || !(node instanceof Text)) return null;
  // The caret falls between two characters, and snaps to the nearest text even from an empty margin.
  for (const at of [position.offset - 1, position.offset]) {
    if (at < 0 || at >= node.length) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const isUnder = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - slack && y <= bottom + slack,
    );
    if (isUnder) return textMap.toOffset(node, at);
  }
  return null;
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

/**
 * What the character at an offset belongs to. A name inside a statement wins, being the smaller. What the reader does
 * not want marked is not there; but one who clicks on a later mention of a name asks for it, where only the first is
 * marked.
 *
 * @param isAsked whether the reader has clicked there, and not only rested
 */
export function findHit(
  { entities, attributions }: Analysis,
  offset: number,
  shown: ShownMarks,
  isAsked: boolean,
): MarkHit | null {
  for (const entity of entities) {
    if (!isTypeShown(shown, entity.type)) continue;
    const mention = entity.mentions.findIndex((span) => holds(span, offset));
    const span = entity.mentions[mention];
    if (span && (isAsked || isMentionShown(shown, entity.type, mention)))
      return { kind: 'mention', entity, mention, span };
  }
  if (!areStatementsShown(shown)) return null;
  let smallest: MarkHit | null = null;
  for (const [index, attribution] of attributions.entries()) {
    const span = attribution.content.find((piece) => holds(piece, offset));
    if (!span) continue;
    if (smallest && smallest.span.end - smallest.span.start <= span.end - span.start) continue;
    smallest = { kind: 'statement', attribution, index, span };
  }
  return smallest;
}
