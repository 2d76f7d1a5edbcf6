import { findFirst } from '../engine/text/binary-search.ts';

/** As much of a text node as is compared. */
interface Said {
  readonly data: string;
}

/** Which text nodes stand in the place of which. */
export interface Replacements<Node extends Said> {
  readonly replaced: ReadonlyMap<Node, Node>;
  /** Whether each lost node has one, and none was chosen among several that say the same. */
  readonly isCertain: boolean;
}

/**
 * Finds, after a site has drawn its page anew, the text nodes that now say what lost ones said: the same words, in the
 * same order. A node is passed over rather than matched out of order.
 *
 * @param lost text nodes that are no longer in the document, in the order of the article's text
 * @param added text nodes that are new there, in the document's order
 */
export function findReplacements<Node extends Said>(
  lost: readonly Node[],
  added: readonly Node[],
): Replacements<Node> {
  const places = new Map<string, number[]>();
  added.forEach(({ data }, i) => {
    const known = places.get(data);
    if (known) known.push(i);
    else places.set(data, [i]);
  });
  const replaced = new Map<Node, Node>();
  const wanted = new Map<string, number>();
  let reached = -1;
  for (const node of lost) {
    wanted.set(node.data, (wanted.get(node.data) ?? 0) + 1);
    const known = places.get(node.data) ?? [];
    const at = known[findFirst(known.length, (i) => (known[i] ?? 0) > reached)];
    const standsIn = at === undefined ? undefined : added[at];
    if (at === undefined || !standsIn) continue;
    replaced.set(node, standsIn);
    reached = at;
  }
  const isCertain =
    replaced.size === lost.length && [...wanted].every(([data, count]) => places.get(data)?.length === count);
  return { replaced, isCertain };
}
