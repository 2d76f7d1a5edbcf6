import type { SavedArticle, SavedArticleDraft } from '../../library/saved-article.ts';
import type { LibraryWriter } from '../../library/store.ts';

/** What the reader saw on an article that is saved already, and took away from it. */
export interface TakenAway {
  readonly tags: readonly string[];
  readonly note: boolean;
}

/**
 * Saves an article. One that is there already keeps its tags and note beside what is new (another window may have added
 * them), except what the reader took away on purpose.
 */
export async function saveDraft(
  library: Pick<LibraryWriter, 'save' | 'update'>,
  draft: SavedArticleDraft,
  takenAway: TakenAway | null,
): Promise<SavedArticle> {
  const saved = await library.save(draft);
  if (!takenAway || (takenAway.tags.length === 0 && !takenAway.note)) return saved;
  const tags = saved.tags.filter((tag) => !takenAway.tags.includes(tag) || draft.tags.includes(tag));
  return library.update(saved.id, { tags, ...(takenAway.note ? { note: draft.note } : {}) });
}
