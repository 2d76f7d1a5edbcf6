import type { KeyValueStorage } from './key-value-storage.ts';
import { prefixes, toId } from './keys.ts';
import type { DamagedEntry } from './saved-article.ts';
import { upgradeBody, upgradeItem, upgradeVersion } from './upgrade.ts';

/** A value as text in which the order of names says nothing: browsers keep objects in orders of their own. */
const toComparable = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Where a damaged value is kept when its own key is not free: the same place for the same value. */
const toKeyBeside = async (key: string, text: string): Promise<string> =>
  `${key.startsWith(prefixes.damaged) ? '' : prefixes.damaged}${key}:${await toId(text)}`;

/** What stands under keys that are about to be written and cannot be read: by the keys that it is kept under. */
export async function findOverwritten(
  storage: KeyValueStorage,
  keys: readonly string[],
): Promise<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [key, original] of Object.entries(keys.length > 0 ? await storage.get(keys) : {}))
    if (!isReadable(key, original)) kept[await toKeyBeside(key, toComparable(original))] = original;
  return kept;
}

function isReadable(key: string, original: unknown): boolean {
  if (key.startsWith(prefixes.item)) return upgradeItem(original).ok;
  return (key.startsWith(prefixes.body) ? upgradeBody(original) : upgradeVersion(original)).ok;
}

/**
 * Where damaged records out of a file are to stand: under their own keys where these are free, so that a later version
 * can still bring them up; else beside what stands there. What is there already, word for word, is left out, so that a
 * file imported twice changes nothing.
 *
 * @returns what is to be written, by key
 */
export async function placeDamaged(
  storage: KeyValueStorage,
  entries: readonly DamagedEntry[],
): Promise<Record<string, unknown>> {
  const placed: Record<string, unknown> = {};
  for (const { key, original } of entries) {
    const text = toComparable(original);
    const beside = await toKeyBeside(key, text);
    const there = { ...(await storage.get([key, beside])), ...placed };
    const isKnown = [key, beside].some((one) => one in there && toComparable(there[one]) === text);
    if (!isKnown) placed[key in there ? beside : key] = original;
  }
  return placed;
}
