import type { Span } from '../engine/model.ts';
import { toQuoteAnchor } from '../engine/text/anchor-quote.ts';
import type { Highlight } from '../platform/messages.ts';
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
  /** Takes what the list holds; null where the article is not on it. */
  take(found: FoundHighlights | null): void;
  /** Highlights a passage of a text. @returns what is kept of it */
  add(text: string, span: Span): Highlight;
  setNote(id: string, note: string): void;
  remove(id: string): void;
  /** Brings back the one that was removed last. */
  undo(): void;
}

/**
 * @param show called with all of them after each change
 * @param failed told why a change could not be stored; what was there before is shown again
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

  function change(next: readonly Highlight[]): void {
    if (id === null) return;
    const before = list;
    set(next);
    sendToBackground('set-highlights', { id, highlights: [...next] }).catch((thrown) => {
      if (list === next) set(before);
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
    take(found) {
      id = found?.id ?? null;
      set(found?.highlights ?? []);
    },
    add(text, span) {
      const now = new Date().toISOString();
      const highlight = { ...toQuoteAnchor(text, span), id: crypto.randomUUID(), note: '', createdAt: now };
      change([...list, highlight].sort((a, b) => a.start - b.start));
      return highlight;
    },
    setNote(changed, note) {
      const known = list.find((one) => one.id === changed);
      if (known && known.note !== note) change(list.map((one) => (one === known ? { ...one, note } : one)));
    },
    remove(gone) {
      removed = list.find((one) => one.id === gone) ?? null;
      change(list.filter((one) => one.id !== gone));
    },
    undo() {
      if (removed) change([...list, removed].sort((a, b) => a.start - b.start));
      removed = null;
    },
  };
}
