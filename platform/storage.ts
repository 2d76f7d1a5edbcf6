import { browser } from 'wxt/browser';
import { BylineError } from './errors.ts';

/** The extension's own storage as the list sees it: values by key, and word of what has changed. */
export interface KeyValueStorage {
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  /** All values whose keys begin with a prefix. */
  getAll(prefix: string): Promise<Record<string, unknown>>;
  /** The keys that begin with a prefix. */
  getKeys(prefix: string): Promise<readonly string[]>;
  /** All or nothing. @throws BylineError `quota` when there is no room, `write_failed` for any other reason */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  watch(changed: (keys: readonly string[]) => void, signal: AbortSignal): void;
  /** Bytes in use, or null where the browser does not tell. */
  bytesInUse(): Promise<number | null>;
}

function toWriteError(cause: unknown): BylineError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  const isFull = /quota|QuotaExceeded|no space|disk.{0,10}full|NS_ERROR_FILE_NO_DEVICE_SPACE/i.test(detail);
  return new BylineError(isFull ? 'quota' : 'write_failed', detail, { cause });
}

/** `storage.local` of this extension. */
export const extensionStorage: KeyValueStorage = {
  get: (keys) => browser.storage.local.get([...keys]),
  async getAll(prefix) {
    const all: Record<string, unknown> = await browser.storage.local.get(null);
    return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)));
  },
  async getKeys(prefix) {
    const { local } = browser.storage;
    // Chrome has it from 130 on, Firefox from 143.
    const keys =
      typeof local.getKeys === 'function' ? await local.getKeys() : Object.keys(await local.get(null));
    return keys.filter((key) => key.startsWith(prefix));
  },
  async set(items) {
    try {
      await browser.storage.local.set(items);
    } catch (cause) {
      throw toWriteError(cause);
    }
  },
  async remove(keys) {
    try {
      await browser.storage.local.remove([...keys]);
    } catch (cause) {
      throw toWriteError(cause);
    }
  },
  watch(changed, signal) {
    const listener = (changes: Record<string, unknown>) => changed(Object.keys(changes));
    browser.storage.local.onChanged.addListener(listener);
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
  },
  async bytesInUse() {
    // Firefox has it from 144 on.
    return typeof browser.storage.local.getBytesInUse === 'function'
      ? browser.storage.local.getBytesInUse(null)
      : null;
  },
};
