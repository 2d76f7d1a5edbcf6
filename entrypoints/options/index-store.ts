import { openDB } from 'idb';
import { seal, unseal } from '../../library/search/index-check.ts';
import type { StoredTextIndex } from '../../library/search/text-index.ts';

/** The index in the extension's own database: it can be made anew from the list at any time, so nothing hangs on it. */
const [name, table, key] = ['byline-search', 'indexes', 'texts'];

const open = () =>
  openDB(name, 1, {
    upgrade(database) {
      database.createObjectStore(table);
    },
  });

/** The index as it was kept last; null where there is none, or where it is damaged or of another version. */
export async function readIndex(): Promise<StoredTextIndex | null> {
  try {
    const database = await open();
    const stored: unknown = await database.get(table, key);
    database.close();
    return unseal(stored);
  } catch {
    // What cannot be read is made anew.
    return null;
  }
}

/** Keeps an index in the place of the one before. Without room it is not kept, and is made anew the next time. */
export async function keepIndex(index: StoredTextIndex): Promise<void> {
  try {
    const database = await open();
    await database.put(table, seal(index), key);
    database.close();
  } catch {
    // As above.
  }
}
