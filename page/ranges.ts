import type { TextMap } from '../engine/index.ts';
import type { Span } from '../engine/model.ts';

/**
 * Live ranges over the page's own text for a span of the article, one a text node. Text nodes that the page has since
 * thrown away, or shortened, are passed over: a mark in the wrong place is worse than none.
 */
export function toRanges(textMap: TextMap, span: Span): readonly Range[] {
  return textMap.toNodeRanges(span).flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [range];
  });
}

/** The boxes of ranges in the viewport, one a line, without the empty ones that line ends leave. */
export const toLines = (ranges: readonly Range[]): readonly DOMRect[] =>
  ranges.flatMap((range) =>
    [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0),
  );
