/** The extension's own storage as the list sees it: values by key, and word of what has changed. */
export interface KeyValueStorage {
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  /** All values whose keys begin with one of these prefixes. */
  getAll(...prefixes: readonly string[]): Promise<Record<string, unknown>>;
  /** The keys that begin with a prefix. */
  getKeys(prefix: string): Promise<readonly string[]>;
  /** All or nothing. @throws BylineError `quota` when there is no room, `write_failed` for any other reason */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  watch(changed: (keys: readonly string[]) => void, signal: AbortSignal): void;
  /** Bytes in use, of these keys or of all; null where the browser does not tell. */
  bytesInUse(keys?: readonly string[]): Promise<number | null>;
}
