import type { KeyValueStorage } from './key-value-storage.ts';
import { prefixes } from './keys.ts';

/** What the list takes on this machine, in bytes, by kind. */
export interface StorageUsage {
  readonly articles: number;
  readonly texts: number;
  readonly versions: number;
  /** Settings, the copy by which long lists are read, imports on their way, what is damaged. */
  readonly rest: number;
}

/** Measures what is stored; null where the browser does not tell. Takes a second on long lists. */
export async function readUsage(storage: KeyValueStorage): Promise<StorageUsage | null> {
  const total = await storage.bytesInUse();
  if (total === null) return null;
  const keys = await storage.getKeys('');
  const measure = async (prefix: string): Promise<number> => {
    const own = keys.filter((key) => key.startsWith(prefix));
    return own.length > 0 ? ((await storage.bytesInUse(own)) ?? 0) : 0;
  };
  const [articles, texts, versions] = [
    await measure(prefixes.item),
    await measure(prefixes.body),
    await measure(prefixes.version),
  ];
  return { articles, texts, versions, rest: Math.max(0, total - articles - texts - versions) };
}
