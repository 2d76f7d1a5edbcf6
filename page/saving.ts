import type { Language } from '../components/i18n.ts';
import { reportError } from '../platform/errors.ts';
import type { SavedSummary } from '../platform/messages.ts';
import { sendToBackground } from '../platform/send.ts';
import type { CurrentReading } from './current-reading.ts';
import { toErrorText } from './error-text.ts';
import type { Panel } from './panel.ts';

/** Whether the article is on the list, and the way there. */
export interface Saving {
  /** What is on the list of the article in view, as far as is known; null for nothing. */
  readonly saved: SavedSummary | null;
  /** The page shows another article now. */
  forget(): void;
  lookUp(panel: Panel): Promise<void>;
  save(panel: Panel, tags: readonly string[], note: string): Promise<void>;
}

/** Saves the article in view, and tells the panel how it went. */
export function createSaving(current: CurrentReading, language: Language): Saving {
  let saved: SavedSummary | null = null;
  return {
    get saved() {
      return saved;
    },
    forget() {
      saved = null;
    },
    async lookUp(panel) {
      try {
        const { canonicalUrl } = current.reading.article;
        const found = await sendToBackground('find-saved', { canonicalUrl });
        if (current.reading.article.canonicalUrl !== canonicalUrl) return;
        saved = found;
        panel.update({ saved });
      } catch (thrown) {
        reportError('looking the article up on the list', thrown);
      }
    },
    async save(panel, tags, note) {
      panel.update({ saveStatus: { kind: 'saving' } });
      try {
        // Without an analysis the article is still worth keeping.
        const draft = {
          article: current.reading.article,
          analysis: await current.analyze().whole.catch(() => null),
          tags: [...tags],
          note,
        };
        saved = await sendToBackground('save', draft);
        panel.update({ saved, saveStatus: { kind: 'saved' } });
      } catch (thrown) {
        panel.update({ saveStatus: { kind: 'failed', message: toErrorText(language, thrown) } });
      }
    },
  };
}
