import type { Span } from '../engine/model.ts';
import type { TextMap } from '../engine/index.ts';

/**
 * Live ranges over the page's own text for a span of the article. Text nodes that the page has since thrown away, or
 * shortened, are passed over: a mark in the wrong place is worse than none.
 */
export function toRanges(textMap: TextMap, span: Span): Range[] {
  return textMap.toNodeRanges(span).flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [range];
  });
}
