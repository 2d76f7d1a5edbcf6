import type { ChangesProps, SeenChange } from '../../components/options/changes-view.tsx';
import { toCompared } from '../../engine/summary.ts';
import { findChanges } from '../../library/changes.ts';
import { readRecord } from '../../library/library-reader.ts';
import { BylineError } from '../../platform/errors.ts';
import { extensionStorage } from '../../platform/storage.ts';

/** The last of an article's changes that are shown. */
const mostShown = 50;

/**
 * What the page of a saved article has changed between the times at which it was seen, the last change first.
 *
 * @throws BylineError `not_found`
 */
async function readChanges(id: string): Promise<ChangesProps> {
  const record = await readRecord(extensionStorage, id);
  if (!record) throw new BylineError('not_found', `no record ${id}`);
  const { item, body, versions } = record;
  const seen = [...versions, ...(body ? [body] : [])];
  const changes = seen.slice(1).map(
    (now, i): SeenChange => ({
      before: seen[i]?.seenAt ?? now.seenAt,
      now: now.seenAt,
      ...findChanges(toCompared(seen[i]?.article ?? now.article), toCompared(now.article)),
    }),
  );
  return { id, title: item.title ?? item.url, changes: changes.reverse().slice(0, mostShown) };
}

/** The article whose changes are shown. */
export function createOpenChanges(attempt: (doing: string, work: () => Promise<unknown>) => void) {
  let openId: string | null = null;
  let shown: ChangesProps | null = null;
  return {
    get shown() {
      return shown;
    },
    /** Shows those of an article; with null, none. */
    open(id: string | null): void {
      openId = id;
      shown = null;
      if (id === null) return;
      attempt('reading what has changed', async () => {
        const changes = await readChanges(id);
        // Another one may have been asked for meanwhile.
        if (openId === id) shown = changes;
      });
    },
  };
}
