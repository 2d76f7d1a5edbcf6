/** The names under which Byline registers its highlights; public/highlights.css paints them. */
export const highlightNames = [
  'byline-quotation',
  'byline-person',
  'byline-organization',
  'byline-place',
  'byline-group',
  'byline-work',
  'byline-event',
  'byline-product',
  'byline-current',
] as const;
export type HighlightName = (typeof highlightNames)[number];

/**
 * Paints ranges with the CSS Custom Highlight API: nothing is inserted into the page. The page shares the registry,
 * so the names carry a prefix and no data; and it is never iterated, since Firefox refuses that to content scripts.
 */
export interface Highlights {
  /** Paints these ranges, and no others, under a name. */
  show(name: HighlightName, ranges: readonly Range[]): void;
}

/** Everything painted is gone once the signal is aborted. */
export function createHighlights(signal: AbortSignal): Highlights {
  signal.addEventListener('abort', () => {
    for (const name of highlightNames) CSS.highlights.delete(name);
  });
  return {
    show(name, ranges) {
      if (signal.aborted) return;
      const highlight = new Highlight();
      // One by one: a call takes only so many arguments, and a hostile page may hold any number of names.
      for (const range of ranges) highlight.add(range);
      // Where marks overlap: the current one over names, names over quotations.
      highlight.priority = name === 'byline-current' ? 3 : name === 'byline-quotation' ? 1 : 2;
      CSS.highlights.set(name, highlight);
    },
  };
}
