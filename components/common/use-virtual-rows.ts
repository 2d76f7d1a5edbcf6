import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface VirtualRows {
  /** The rows that are to be there now, in order. */
  readonly rows: readonly VirtualItem[];
  /** The height of all rows, in CSS pixels. */
  readonly height: number;
  scrollTo(index: number): void;
  /** Takes the height of a row as it is; the row has its index as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
}

interface Options {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** About how high a row is, in CSS pixels. */
  readonly estimate: number;
  /** A row that is there wherever the list is scrolled to: the one that holds the focus. */
  readonly kept: number;
  readonly keyOf: (index: number) => string;
}

/** Of thousands of rows those in sight and a few around them: TanStack Virtual, as its adapters for frameworks use it. */
export function useVirtualRows({ scroller, count, estimate, kept, keyOf }: Options): VirtualRows {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const seen = defaultRangeExtractor(range);
      if (kept < 0 || kept >= count || seen.includes(kept)) return seen;
      return [...seen, kept].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    measure: virtualizer.measureElement,
  };
}
