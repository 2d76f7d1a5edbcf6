import type { ListItem } from '../../library/saved-article.ts';
import { sendToBackground } from '../../platform/send.ts';

/** How long a deletion can be undone from where it was done, in milliseconds; the bin keeps it for longer. */
const undoFor = 12_000;

/** What was deleted last, and the ways into the bin and out of it. */
export interface Deletions {
  /** Null where there is nothing to be undone; never empty. */
  readonly undoable: readonly ListItem[] | null;
  remove(articles: readonly ListItem[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
}

/** @param draw called when what can be undone has changed by itself */
export function createDeletions(draw: () => void): Deletions {
  let undoable: readonly ListItem[] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    get undoable() {
      return undoable;
    },
    async remove(articles) {
      if (articles.length === 0) return;
      await sendToBackground('remove', { ids: articles.map(({ id }) => id) });
      undoable = articles;
      clearTimeout(timer);
      timer = setTimeout(() => {
        undoable = null;
        draw();
      }, undoFor);
    },
    async restore(ids) {
      if (undoable?.some(({ id }) => ids.includes(id))) undoable = null;
      await sendToBackground('restore', { ids: [...ids] });
    },
  };
}
