import type { Span } from '../model.ts';
import { firstEndingBehind } from '../text/binary-search.ts';
import type { PageBlock } from './body/page-block.ts';

/** A stretch of one live text node, in its own offsets. */
export interface NodeRange {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * The way between `Article.text` and the live page. Built while reading; it stays in the page and is never
 * serialised. Text nodes that the page has replaced since are simply no longer in the document.
 */
export interface TextMap {
  /** The text nodes that the article's text stands in, in its order, each once. */
  readonly nodes: readonly Text[];
  /** Whether some of the article's text was read from a node. */
  has(node: Node): boolean;
  /**
   * The pieces of live text that a span covers, in order. A node that no longer says there what was read from it is
   * passed over: a mark on other words is worse than none.
   */
  toNodeRanges(span: Span): readonly NodeRange[];
  /** The offset in `Article.text` of a place in the page, or null where it shows none of it. */
  toOffset(node: Node, offset: number): number | null;
  /** The map of a page that has put other text nodes, which say the same, in the place of some of these. */
  rebind(replacements: ReadonlyMap<Text, Text>): TextMap;
}

interface MappedPiece {
  readonly node: Text;
  readonly nodeStart: number;
  readonly start: number;
  readonly end: number;
}

/**
 * @param placed the body's blocks with the offset in `Article.text` at which each begins, in order
 * @param text `Article.text`
 */
export function createTextMap(
  placed: readonly { readonly block: PageBlock; readonly at: number }[],
  text: string,
): TextMap {
  const pieces = placed.flatMap(({ block, at }) =>
    block.pieces.map((piece) => ({
      node: piece.node,
      nodeStart: piece.start,
      start: at + piece.at,
      end: at + piece.at + piece.end - piece.start,
    })),
  );
  return toTextMap(pieces, text);
}

/**
 * The map of a text that stands on a page of Byline's own.
 *
 * @param placed text nodes with the offset in the text at which each begins, in order
 * @param text all of it
 */
export const mapTextNodes = (
  placed: readonly { readonly node: Text; readonly at: number }[],
  text: string,
): TextMap =>
  toTextMap(
    placed.map(({ node, at }) => ({ node, nodeStart: 0, start: at, end: at + node.length })),
    text,
  );

function toTextMap(pieces: readonly MappedPiece[], text: string): TextMap {
  const byNode = new Map<Node, MappedPiece[]>();
  for (const piece of pieces) {
    const others = byNode.get(piece.node);
    if (others) others.push(piece);
    else byNode.set(piece.node, [piece]);
  }

  return {
    nodes: [...new Set(pieces.map(({ node }) => node))],
    has: (node) => byNode.has(node),
    toNodeRanges(span) {
      const ranges: NodeRange[] = [];
      for (let i = firstEndingBehind(pieces, span.start); i < pieces.length; i++) {
        const piece = pieces[i];
        if (!piece || piece.start >= span.end) break;
        const start = Math.max(span.start, piece.start);
        const end = Math.min(span.end, piece.end);
        const previous = ranges.at(-1);
        const nodeStart = piece.nodeStart + start - piece.start;
        const nodeEnd = piece.nodeStart + end - piece.start;
        if (piece.node.data.slice(nodeStart, nodeEnd) !== text.slice(start, end)) continue;
        // White space between two pieces of one node was collapsed; the page's range runs over it.
        if (previous?.node === piece.node) ranges[ranges.length - 1] = { ...previous, end: nodeEnd };
        else ranges.push({ node: piece.node, start: nodeStart, end: nodeEnd });
      }
      return ranges;
    },
    toOffset(node, offset) {
      const piece = byNode
        .get(node)
        ?.find(({ nodeStart, start, end }) => offset >= nodeStart && offset <= nodeStart + end - start);
      return piece ? piece.start + offset - piece.nodeStart : null;
    },
    rebind: (replacements) =>
      toTextMap(
        pieces.map((piece) => ({ ...piece, node: replacements.get(piece.node) ?? piece.node })),
        text,
      ),
  };
}
