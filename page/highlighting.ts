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

/** All highlights of an article after a change, where it is made to these. Made to what has it already, nothing changes. */
type Change = (highlights: readonly Highlight[]) => readonly Highlight[];

const without = (list: readonly Highlight[], id: string): readonly Highlight[] =>
  list.filter((one) => one.id !== id);

const put =
  (highlight: Highlight): Change =>
  (list) =>
    [...without(list, highlight.id), highlight].sort((a, b) => a.start - b.start);

/**
 * @param find what the list holds of the article that is shown
 * @param show called with all of them after each change
 * @param failed told why a change could not be stored; what was there before is shown again
 */
export function createHighlighting(
  find: () => Promise<FoundHighlights | null>,
  show: (highlights: readonly Highlight[]) => void,
  failed: (thrown: unknown) => void,
): Highlighting {
  let id: string | null = null;
  let list: readonly Highlight[] = [];
  let removed: Highlight | null = null;
  let last: Promise<void> = Promise.resolve();

  function set(next: readonly Highlight[]): void {
    list = next;
    show(list);
  }

  /** Seen at once; stored as made to what the list holds then: other windows make highlights too. */
  function change(toNext: Change): void {
    if (id === null) return;
    const [changed, before] = [id, list];
    set(toNext(list));
    last = last.then(async () => {
      const found = await find().catch(() => null);
      const latest = found?.id === changed ? found.highlights : before;
      const shown = list;
      try {
        await sendToBackground('set-highlights', { id: changed, highlights: [...toNext(latest)] });
      } catch (thrown) {
        if (id === changed && list === shown) set(latest);
        failed(thrown);
      }
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
      change(put(highlight));
      return highlight;
    },
    setNote(changed, note) {
      const known = list.find((one) => one.id === changed);
      if (known && known.note !== note)
        change((all) => all.map((one) => (one.id === changed ? { ...one, note } : one)));
    },
    remove(gone) {
      removed = list.find((one) => one.id === gone) ?? null;
      change((all) => without(all, gone));
    },
    undo() {
      const back = removed;
      removed = null;
      if (back) change(put(back));
    },
  };
}
