import type { TextMap } from '../engine/index.ts';
import type { Span } from '../engine/model.ts';

/**
 * The stretch of the article's text that is selected, without white space at its ends; null where nothing of it is.
 *
 * @param text all of the article's text
 */
export function findSelectedSpan(textMap: TextMap, text: string): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const nodes = textMap.nodes.filter((node) => node.isConnected && range.intersectsNode(node));
  const start = findFirst(nodes, (node) => {
    const from = node === range.startContainer ? range.startOffset : 0;
    return findOffset(textMap, node, from, 1);
  });
  const end = findFirst(nodes.toReversed(), (node) => {
    const to = node === range.endContainer ? range.endOffset : node.length;
    return findOffset(textMap, node, to, -1);
  });
  if (start === null || end === null || start >= end) return null;
  const words = text.slice(start, end);
  const trimmed = words.trim();
  const from = start + words.indexOf(trimmed);
  return trimmed === '' ? null : { start: from, end: from + trimmed.length };
}

function findFirst(nodes: readonly Text[], find: (node: Text) => number | null): number | null {
  for (const node of nodes) {
    const found = find(node);
    if (found !== null) return found;
  }
  return null;
}

/** Where a place in a node is in the text; white space that the text does not have is stepped over. */
function findOffset(textMap: TextMap, node: Text, from: number, step: 1 | -1): number | null {
  for (let at = from; at >= 0 && at <= node.length; at += step) {
    const offset = textMap.toOffset(node, at);
    if (offset !== null) return offset;
  }
  return null;
}
