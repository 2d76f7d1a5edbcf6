import type { TextMap } from '../engine/index.ts';
import type { Span } from '../engine/model.ts';
import { findQuote } from '../engine/text/anchor-quote.ts';
import type { Highlight } from '../platform/messages.ts';
import type { Highlights } from './highlights.ts';
import { toRanges } from './ranges.ts';

/** A passage that the reader has highlighted, found in the text that is shown. */
export interface Passage {
  readonly kind: 'highlight';
  readonly highlight: Highlight;
  readonly span: Span;
}

/** The reader's own highlights over a text. */
export interface Passages {
  /** Paints those that are found in a text, and answers for them. */
  show(highlights: readonly Highlight[], text: string): void;
  /** Finds the same ones in another text. */
  follow(text: string): void;
  /** Paints the same again: the text stands in other nodes now. */
  refresh(): void;
  /** The one at an offset of the text, the shortest of several. */
  findAt(offset: number): Passage | null;
  find(id: string): Passage | null;
}

/** None yet. */
export function createPassages(highlights: Highlights, textMap: TextMap): Passages {
  let kept: readonly Highlight[] = [];
  let found: readonly Passage[] = [];

  function refresh(): void {
    highlights.show(
      'byline-highlight',
      found.flatMap(({ span }) => toRanges(textMap, span)),
    );
  }

  function show(next: readonly Highlight[], text: string): void {
    if (next.length === 0 && kept.length === 0) return;
    kept = next;
    found = next.flatMap((highlight): Passage[] => {
      const span = findQuote(text, highlight);
      return span ? [{ kind: 'highlight', highlight, span }] : [];
    });
    refresh();
  }

  return {
    show,
    follow: (text) => show(kept, text),
    refresh,
    findAt(offset) {
      const at = found.filter(({ span }) => span.start <= offset && offset < span.end);
      const lengthOf = ({ span }: Passage): number => span.end - span.start;
      return at.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
    },
    find: (id) => found.find(({ highlight }) => highlight.id === id) ?? null,
  };
}
