import type { ListItem } from '../../library/saved-article.ts';
import type { SavedSummary } from '../../platform/message-parts.ts';

/** What screens in pages need to know of a saved article; its text stays behind. Null stays null. */
export function toSummary(saved: ListItem): SavedSummary;
export function toSummary(saved: ListItem | null): SavedSummary | null;
export function toSummary(saved: ListItem | null): SavedSummary | null {
  return saved && { id: saved.id, savedAt: saved.savedAt, tags: [...saved.tags], note: saved.note };
}
