import type { HighlightWays } from '../components/cards/highlight-card.tsx';
import type { Language } from '../components/i18n.ts';
import type { Span } from '../engine/model.ts';
import { reportError } from '../platform/errors.ts';
import type { Highlight } from '../platform/messages.ts';
import { toErrorText } from './error-text.ts';
import { createHighlighting, type FoundHighlights } from './highlighting.ts';
import { createNotices } from './notices.ts';
import type { Overlay } from './overlay.ts';
import { watchSelection } from './selection-bar.ts';

interface Setting {
  readonly language: Language;
  readonly toOverlay: () => Overlay;
  /** The article's text as it is shown now. */
  readonly toText: () => string;
  /** What the list holds of the article that is shown; null where it is not saved. */
  readonly find: () => Promise<FoundHighlights | null>;
  /** Saves the article that is shown, with its first highlight; answers in words how it went. Null where that is not possible. */
  readonly saveFirst: (() => Promise<string>) | null;
  /** Told of all of them after each change. */
  readonly onList?: (highlights: readonly Highlight[]) => void;
}

/** The reader's own highlights in an overlay: painted, made, noted upon and taken away. */
export interface OwnHighlights {
  /** What cards do with them. */
  readonly ways: HighlightWays;
  /** Shows what the list holds now. */
  load(): Promise<void>;
  /** Whether the last change was to remove one. */
  readonly canUndo: boolean;
  /** Brings back the one that was removed last. */
  undo(): void;
  /** Offers them for selected words. @returns does it at once, for keys */
  watch(): (does: 'highlight' | 'note') => void;
}

/** None until they are loaded; all ends with the signal. */
export function createOwnHighlights(setting: Setting, signal: AbortSignal): OwnHighlights {
  const { language, toOverlay, toText, find, saveFirst, onList } = setting;
  const notices = createNotices(language, signal);
  const highlighting = createHighlighting(
    (list) => {
      if (signal.aborted) return;
      toOverlay().setHighlights(list);
      onList?.(list);
    },
    (thrown) => {
      reportError('keeping a highlight', thrown);
      if (!signal.aborted) notices.tell(toErrorText(language, thrown), toOverlay().host);
    },
  );

  async function load(): Promise<void> {
    try {
      const found = await find();
      if (!signal.aborted) highlighting.take(found);
    } catch (thrown) {
      reportError('looking for highlights', thrown);
    }
  }

  /** Highlights a passage, in an article that is not on the list once it is there. */
  async function add(span: Span, isNoted: boolean): Promise<void> {
    const text = toText();
    if (!highlighting.isPossible && saveFirst) {
      notices.tell(language.t('save_saving'), toOverlay().host);
      const words = await saveFirst();
      await load();
      if (signal.aborted) return;
      notices.tell(words, toOverlay().host);
    }
    if (!highlighting.isPossible) return;
    const { id } = highlighting.add(text, span);
    if (isNoted) toOverlay().showHighlight(id, true);
  }

  return {
    ways: { onNote: highlighting.setNote, onDelete: highlighting.remove },
    load,
    get canUndo() {
      return highlighting.canUndo;
    },
    undo: highlighting.undo,
    watch: () =>
      watchSelection(
        {
          host: toOverlay().host,
          language,
          textMap: toOverlay().textMap,
          toText,
          prepare: async () => {
            await load();
            if (highlighting.isPossible) return 'at-once';
            return saveFirst ? 'after-saving' : 'never';
          },
          onHighlight: (span) => void add(span, false),
          onNote: (span) => void add(span, true),
        },
        signal,
      ),
  };
}
