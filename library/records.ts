import {
  currentSchema,
  type SavedArticle,
  type SavedArticleChange,
  type SavedArticleDraft,
} from './saved-article.ts';

/** How long the bin keeps what was moved there. */
const binDays = 30;

/** A new record of a draft. */
export function createRecord(draft: SavedArticleDraft, now: Date): SavedArticle {
  return {
    ...draft,
    schema: currentSchema,
    id: crypto.randomUUID(),
    savedAt: now.toISOString(),
    readAt: null,
    removedAt: null,
  };
}

/**
 * A saved record brought up to date with a new draft of the same article: today's text, all tags of both, and the
 * note of the draft, or the old one where the draft has none. Identity and times stay.
 */
export function mergeDraft(saved: SavedArticle, draft: SavedArticleDraft): SavedArticle {
  return {
    ...saved,
    article: draft.article,
    analysis: draft.analysis ?? saved.analysis,
    tags: [...new Set([...saved.tags, ...draft.tags])],
    note: draft.note.trim() ? draft.note : saved.note,
  };
}

/** A record with what the reader has changed; what the change leaves out stays. */
export function applyChange(saved: SavedArticle, change: SavedArticleChange): SavedArticle {
  return {
    ...saved,
    tags: change.tags ? [...new Set(change.tags)] : saved.tags,
    note: change.note ?? saved.note,
    readAt: change.readAt === undefined ? saved.readAt : change.readAt,
  };
}

/** Whether the bin has kept a record long enough. */
export function isExpired({ removedAt }: SavedArticle, now: Date): boolean {
  return removedAt !== null && now.getTime() - Date.parse(removedAt) > binDays * 86_400_000;
}
