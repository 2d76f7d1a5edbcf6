import type { Span } from '../engine/model.ts';
import { toQuoteAnchor } from '../engine/text/anchor-quote.ts';
import { changeHighlights, type Highlight, type HighlightChange } from '../platform/messages.ts';
import { sendToBackground } from '../platform/send.ts';

/** What the list knows of an article's highlights. */
export interface FoundHighlights {
  /** Of the saved article. */
  readonly id: string;
  readonly highlights: readonly Highlight[];
}

/** The highlights of one saved article, and what the reader does to them. */
export interface Highlighting {
  /** Whether there is a saved article that can have any. */
  readonly isPossible: boolean;
  readonly list: readonly Highlight[];
  /** Whether the last change was to remove one. */
  readonly canUndo: boolean;
  /** Takes what the list holds; null where the article is not on it. */
  take(found: FoundHighlights | null): void;
  /** Highlights a passage of a text. @returns what is kept of it */
  add(text: string, span: Span): Highlight;
  setNote(id: string, note: string): void;
  remove(id: string): void;
  /** Brings back the one that was removed last. */
  undo(): void;
}

/** What takes a change back. @param before the highlights that it is made to */
function toInverse(before: readonly Highlight[], { put, removed }: HighlightChange): HighlightChange {
  const named = new Set([...put.map(({ id }) => id), ...removed]);
  const there = before.filter(({ id }) => named.has(id));
  for (const { id } of there) named.delete(id);
  return { put: there, removed: [...named] };
}

/**
 * @param show called with all of them after each change
 * @param failed told why a change could not be stored; it is taken back then
 */
export function createHighlighting(
  show: (highlights: readonly Highlight[]) => void,
  failed: (thrown: unknown) => void,
): Highlighting {
  let id: string | null = null;
  let list: readonly Highlight[] = [];
  let removed: Highlight | null = null;

  function set(next: readonly Highlight[]): void {
    list = next;
    show(list);
  }

  /** Seen at once. Told is what changes, not what there is then: other windows make highlights too. */
  function change(asked: HighlightChange): void {
    if (id === null) return;
    const changed = id;
    const back = toInverse(list, asked);
    set(changeHighlights(list, asked));
    sendToBackground('change-highlights', { id: changed, change: asked }).catch((thrown) => {
      if (id === changed) set(changeHighlights(list, back));
      failed(thrown);
    });
  }

  return {
    get isPossible() {
      return id !== null;
    },
    get list() {
      return list;
    },
    get canUndo() {
      return removed !== null;
    },
    take(found) {
      id = found?.id ?? null;
      set(found?.highlights ?? []);
    },
    add(text, span) {
      const now = new Date().toISOString();
      removed = null;
      const highlight = { ...toQuoteAnchor(text, span), id: crypto.randomUUID(), note: '', createdAt: now };
      change({ put: [highlight], removed: [] });
      return highlight;
    },
    setNote(changed, note) {
      const known = list.find((one) => one.id === changed);
      if (known && known.note !== note) change({ put: [{ ...known, note }], removed: [] });
    },
    remove(gone) {
      removed = list.find((one) => one.id === gone) ?? null;
      change({ put: [], removed: [gone] });
    },
    undo() {
      const back = removed;
      removed = null;
      if (back) change({ put: [back], removed: [] });
    },
  };
}
