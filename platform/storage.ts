import { browser } from 'wxt/browser';
import type { KeyValueStorage } from '../library/key-value-storage.ts';
import { BylineError } from './errors.ts';

/** As browsers say it (Chromium 156 and Firefox 153 were asked on a full disk): "FILE_ERROR_NO_SPACE", "QuotaExceededError". */
function toWriteError(cause: unknown): BylineError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  const isFull = /quota|no[ _](?:device[ _])?space|disk.{0,10}full/i.test(detail);
  return new BylineError(isFull ? 'quota' : 'write_failed', detail, { cause });
}

/**
 * Writes, and where that fails for no known reason, once more: with its storage full, Firefox says so of one write, and of
 * the next that something unexpected has happened (153); where there is room, the second one succeeds. A write that is
 * made twice is the same as one.
 */
async function write(attempt: () => Promise<void>): Promise<void> {
  try {
    await attempt();
  } catch (first) {
    if (toWriteError(first).code === 'quota') throw toWriteError(first);
    try {
      await attempt();
    } catch (second) {
      throw toWriteError(second);
    }
  }
}

/** Chrome has it from 130 on, Firefox from 143. */
const hasGetKeys = (): boolean => typeof browser.storage.local.getKeys === 'function';

/** `storage.local` of this extension. */
export const extensionStorage: KeyValueStorage = {
  get: (keys) => browser.storage.local.get([...keys]),
  async getAll(...prefixes) {
    const isWanted = (key: string): boolean => prefixes.some((prefix) => key.startsWith(prefix));
    const { local } = browser.storage;
    // Bodies are many times what lists need: they are left where they are, where the browser tells the keys alone.
    if (hasGetKeys()) {
      const keys = (await local.getKeys()).filter(isWanted);
      return keys.length > 0 ? local.get(keys) : {};
    }
    return Object.fromEntries(Object.entries(await local.get(null)).filter(([key]) => isWanted(key)));
  },
  async getKeys(prefix) {
    const { local } = browser.storage;
    const keys = hasGetKeys() ? await local.getKeys() : Object.keys(await local.get(null));
    return keys.filter((key) => key.startsWith(prefix));
  },
  set: (items) => write(() => browser.storage.local.set(items)),
  remove: (keys) => write(() => browser.storage.local.remove([...keys])),
  watch(changed, signal) {
    const listener = (changes: Record<string, unknown>) => changed(Object.keys(changes));
    browser.storage.local.onChanged.addListener(listener);
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
  },
  async bytesInUse(keys) {
    // Firefox has it from 144 on.
    return typeof browser.storage.local.getBytesInUse === 'function'
      ? browser.storage.local.getBytesInUse(keys ? [...keys] : null)
      : null;
  },
};
