import { toSavedPart } from '../components/common/tags.ts';
import type { Language } from '../components/i18n.ts';
import { toCompared } from '../engine/summary.ts';
import { reportError } from '../platform/errors.ts';
import type { SavedSummary } from '../platform/message-parts.ts';
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
  /**
   * Saves the article with the tags and the note that it has on the list, if it is there; answers in words how it went.
   *
   * @param isPrivate whether the page is in a private window, from which nothing is saved
   */
  saveUnseen(isPrivate: boolean): Promise<string>;
  /** The tags in use on the list; none where they cannot be had. */
  listTags(): Promise<readonly string[]>;
  save(panel: Panel, tags: readonly string[], note: string): Promise<void>;
  /** Keeps what the page says now beside what was saved, and opens what has changed. */
  showChanges(panel: Panel): Promise<void>;
}

/** Saves the article in view, and tells the panel how it went. */
export function createSaving(current: CurrentReading, language: Language): Saving {
  let saved: SavedSummary | null = null;

  /** @param seen what the reader saw on the list, and may have taken tags and note away from; null for nothing */
  async function send(
    tags: readonly string[],
    note: string,
    seen: SavedSummary | null,
  ): Promise<SavedSummary> {
    // Without an analysis the article is still worth keeping.
    const analysis = await current.analyze().whole.catch(() => null);
    const { article } = current.reading;
    return sendToBackground('save', { article, analysis, ...toSavedPart(seen, tags, note) });
  }

  async function save(panel: Panel, tags: readonly string[], note: string): Promise<void> {
    panel.update({ saveStatus: { kind: 'saving' } });
    try {
      saved = await send(tags, note, saved);
      panel.update({ saved, saveStatus: { kind: 'saved' } });
    } catch (thrown) {
      panel.update({ saveStatus: { kind: 'failed', message: toErrorText(language, thrown) } });
    }
  }

  return {
    save,
    async showChanges(panel) {
      if (!saved) return;
      await save(panel, saved.tags, saved.note);
      sendToBackground('open-list', { id: saved.id, view: 'changes' }).catch((thrown) =>
        reportError('opening what has changed', thrown),
      );
    },
    get saved() {
      return saved;
    },
    forget() {
      saved = null;
    },
    async lookUp(panel) {
      try {
        const { canonicalUrl } = current.reading.article;
        const seen = toCompared(current.reading.article);
        const found = await sendToBackground('find-saved', { canonicalUrl, seen });
        if (current.reading.article.canonicalUrl !== canonicalUrl) return;
        saved = found;
        panel.update({ saved });
      } catch (thrown) {
        reportError('looking the article up on the list', thrown);
      }
    },
    async saveUnseen(isPrivate) {
      if (isPrivate) return language.t('error_private_window');
      const { title } = current.reading.article;
      try {
        // Tags and note of an article that is on the list stay as they are.
        saved = await send([], '', null);
        return language.t('notice_saved', title?.value ?? language.t('popup_unknown_title'));
      } catch (thrown) {
        return toErrorText(language, thrown);
      }
    },
    async listTags() {
      try {
        return await sendToBackground('list-tags', null);
      } catch (thrown) {
        reportError('listing the tags in use', thrown);
        return [];
      }
    },
  };
}
