/** The names under which Byline registers its highlights; public/highlights.css paints them. */
export const highlightNames = ['byline-quotation', 'byline-person', 'byline-organization', 'byline-place', 'byline-group', 'byline-other', 'byline-current'] as const;
export type HighlightName = (typeof highlightNames)[number];

/**
 * Paints ranges with the CSS Custom Highlight API: nothing is inserted into the page. The page shares the registry,
 * so the names carry a prefix and no data; and it is never iterated, since Firefox refuses that to content scripts.
 */
export interface Highlights {
  show(name: HighlightName, ranges: readonly Range[]): void;
  clear(): void;
}

/** Everything painted is gone once the signal is aborted. */
export function createHighlights(signal: AbortSignal): Highlights {
  const clear = (): void => {
    for (const name of highlightNames) CSS.highlights.delete(name);
  };
  signal.addEventListener('abort', clear);
  return {
    show(name, ranges) {
      if (signal.aborted) return;
      const highlight = new Highlight(...ranges);
      // Where marks overlap: the current one over names, names over quotations.
      highlight.priority = name === 'byline-current' ? 3 : name === 'byline-quotation' ? 1 : 2;
      CSS.highlights.set(name, highlight);
    },
    clear,
  };
}
