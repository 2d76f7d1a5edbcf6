import type { KeyValueStorage } from '../../library/key-value-storage.ts';

/** Storage in memory for unit tests: values are copied in and out, as the browser does, and writes can be made to fail. */
export interface MemoryStorage extends KeyValueStorage {
  readonly values: Map<string, unknown>;
  /** What the next writes throw, or null where they succeed. */
  failure: Error | null;
  writes: number;
  /** How many more writes and removals happen before the machine stops: the next one and all after it throw. */
  writesLeft: number;
}

export function createMemoryStorage(initial: Readonly<Record<string, unknown>> = {}): MemoryStorage {
  const values = new Map(Object.entries(structuredClone(initial)));
  const listeners = new Set<(keys: readonly string[]) => void>();
  const changed = (keys: readonly string[]): void => {
    for (const listener of listeners) listener(keys);
  };
  const pick = (keys: readonly string[]): Record<string, unknown> =>
    structuredClone(
      Object.fromEntries(keys.filter((key) => values.has(key)).map((key) => [key, values.get(key)])),
    );
  const step = (): void => {
    if (storage.writesLeft <= 0) throw new Error('stopped');
    storage.writesLeft -= 1;
  };
  const storage: MemoryStorage = {
    values,
    failure: null,
    writes: 0,
    writesLeft: Number.POSITIVE_INFINITY,
    get: async (keys) => pick(keys),
    getAll: async (...prefixes) =>
      pick([...values.keys()].filter((key) => prefixes.some((prefix) => key.startsWith(prefix)))),
    getKeys: async (prefix) => [...values.keys()].filter((key) => key.startsWith(prefix)),
    async set(items) {
      // The browser answers later; without the wait, writes that overlap would not show.
      await Promise.resolve();
      if (storage.failure) throw storage.failure;
      step();
      storage.writes += 1;
      for (const [key, value] of Object.entries(structuredClone(items))) values.set(key, value);
      changed(Object.keys(items));
    },
    async remove(keys) {
      if (storage.failure) throw storage.failure;
      step();
      for (const key of keys) values.delete(key);
      changed(keys);
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    bytesInUse: async () => null,
  };
  return storage;
}
