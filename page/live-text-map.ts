import type { TextMap } from '../engine/index.ts';

/** A text map that is followed by another one while marks and cards keep asking the same object. */
export interface LiveTextMap extends TextMap {
  /** The map that answers. */
  readonly current: TextMap;
  /** From now on this map answers. */
  follow(next: TextMap): void;
}

/** Begins with a map. */
export function createLiveTextMap(first: TextMap): LiveTextMap {
  let current = first;
  return {
    get nodes() {
      return current.nodes;
    },
    has: (node) => current.has(node),
    toNodeRanges: (span) => current.toNodeRanges(span),
    toOffset: (node, offset) => current.toOffset(node, offset),
    rebind: (replacements) => current.rebind(replacements),
    get current() {
      return current;
    },
    follow(next) {
      current = next;
    },
  };
}
