import * as v from 'valibot';
import type { KeyValueStorage } from './key-value-storage.ts';
import { prefixes, toItemKey } from './keys.ts';
import { currentSchema, type ListItem } from './saved-article.ts';
import { upgradeItem } from './upgrade.ts';

/*
 * A copy of all list items, as JSON in a few long strings: browsers read ten thousand values in seconds, and the same as
 * strings in a fifth of a second. Nothing rests on the copy. The items under their own keys are what counts; whatever
 * has changed since the copy was made is written down with the change, in the same write, and read anew; and a copy that
 * is not as it was made (each string has its digest) is not looked at.
 */

const headKey = 'snapshot';
const changedKey = 'snapshot:changed';
const chunkCount = 32;
const chunkKeys = Array.from({ length: chunkCount }, (_, i) => `snapshot:${String(i).padStart(2, '0')}`);

/** Shorter lists are read as they are. */
const worthwhile = 500;
/** With more changes than this, the copy is made anew; twice as many, and it is given up at once. */
const manyChanges = 300;
/** The copy is compared with the items by being made anew, in milliseconds. */
const madeAnewAfter = 86_400_000;

const headSchema = v.object({
  schema: v.literal(currentSchema),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  digests: v.pipe(v.array(v.string()), v.length(chunkCount)),
  /** Under which keys something stands that is no item in its place: to be read as it is. */
  others: v.array(v.string()),
});
const changedSchema = v.array(v.string());
const textsSchema = v.pipe(v.array(v.string()), v.length(chunkCount));
/** Each was checked when the copy was made, and its digest tells that it is the same. */
const sealedItemsSchema = v.array(v.custom<ListItem>((value) => typeof value === 'object' && value !== null));

const listed = [prefixes.item, prefixes.legacy, prefixes.damaged];
const isListed = (key: string): boolean => listed.some((prefix) => key.startsWith(prefix));

async function toDigest(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** In which string an item's copy stands, by the beginning of its identity; null for what is no item's key. */
function toChunk(key: string): number | null {
  if (!key.startsWith(prefixes.item)) return null;
  const beginning = Number.parseInt(key.slice(prefixes.item.length, prefixes.item.length + 2), 16);
  return Number.isNaN(beginning) ? null : beginning % chunkCount;
}

/** The copied items, and the keys of what is to be read beside them and goes before them. */
export interface ListSnapshot {
  readonly items: readonly ListItem[];
  readonly keys: readonly string[];
}

/**
 * Reads the copy, in one read; null where there is none, or none that is as it was made.
 *
 * @param breathe lets others have their turn, between one part and the next; without it all is taken apart at once
 */
export async function readSnapshot(
  storage: Pick<KeyValueStorage, 'get'>,
  breathe?: () => Promise<void>,
): Promise<ListSnapshot | null> {
  const stored = await storage.get([headKey, changedKey, ...chunkKeys]);
  const head = v.safeParse(headSchema, stored[headKey]);
  const changed = v.safeParse(changedSchema, stored[changedKey]);
  const texts = v.safeParse(
    textsSchema,
    chunkKeys.map((key) => stored[key]),
  );
  if (!head.success || !changed.success || !texts.success) return null;
  const digests = await Promise.all(texts.output.map(toDigest));
  if (digests.some((digest, i) => digest !== head.output.digests[i])) return null;
  const keys = [...new Set([...changed.output, ...head.output.others])];
  const isStale = new Set(keys);
  const items: ListItem[] = [];
  for (const text of texts.output) {
    for (const item of v.parse(sealedItemsSchema, JSON.parse(text)))
      if (!isStale.has(toItemKey(item.id))) items.push(item);
    if (breathe) await breathe();
  }
  return { items, keys };
}

/** The list's storage as its writer has it: what changes is written down for the copy's readers. */
export interface TrackedStorage extends KeyValueStorage {
  /** Writes down what others than the writer have changed. */
  noteChanged(keys: readonly string[]): Promise<void>;
  /**
   * Makes the copy anew, where that is worth while.
   *
   * @param inTurn does a step in the queue of the list's writer; between the steps others have their turn
   */
  refresh(inTurn: (step: () => Promise<void>) => Promise<void>): Promise<void>;
}

/** @param storage that of the list; nobody else may write to it, but for what is told by `noteChanged` */
export function trackChanges(storage: KeyValueStorage): TrackedStorage {
  /** What has changed since the copy was made; null where there is none. */
  let changed: Set<string> | null = null;
  let isKnown = false;

  async function know(): Promise<void> {
    if (isKnown) return;
    const stored = await storage.get([headKey, changedKey]);
    const known = v.safeParse(changedSchema, stored[changedKey]);
    changed = headKey in stored && known.success ? new Set(known.output) : null;
    isKnown = true;
  }

  /** Changes keys, and writes down that they are, in one write. */
  async function write(items: Readonly<Record<string, unknown>>, keys: readonly string[]): Promise<void> {
    await know();
    const noted = changed;
    const isNew = noted !== null && keys.some((key) => isListed(key) && !noted.has(key));
    const all = isNew ? new Set([...noted, ...keys.filter(isListed)]) : noted;
    const next = all && all.size > 2 * manyChanges ? null : all;
    const note = { [changedKey]: next && [...next], ...(next ? {} : { [headKey]: null }) };
    const whole = { ...items, ...(isNew ? note : {}) };
    if (Object.keys(whole).length > 0) await storage.set(whole);
    changed = next;
  }

  async function isDue(): Promise<boolean> {
    const head = v.safeParse(headSchema, (await storage.get([headKey]))[headKey]);
    if (!head.success || !changed) return true;
    return changed.size > manyChanges || Date.now() - Date.parse(head.output.madeAt) > madeAnewAfter;
  }

  async function copyChunk(number: number, keys: readonly string[], others: string[]): Promise<string> {
    const stored = keys.length > 0 ? await storage.get(keys) : {};
    const items: ListItem[] = [];
    for (const [key, original] of Object.entries(stored)) {
      const upgraded = upgradeItem(original);
      if (upgraded.ok && toItemKey(upgraded.value.id) === key) items.push(upgraded.value);
      else others.push(key);
    }
    const text = JSON.stringify(items);
    await storage.set({ [chunkKeys[number] ?? headKey]: text });
    return toDigest(text);
  }

  async function begin(): Promise<readonly string[]> {
    await know();
    if (!(await isDue())) return [];
    const keys = (await storage.getKeys('')).filter(isListed);
    if (keys.length < worthwhile) return [];
    // From here on changes are written down; what is half made is not looked at.
    await storage.set({ [headKey]: null, [changedKey]: [] });
    changed = new Set();
    return keys;
  }

  async function refresh(inTurn: (step: () => Promise<void>) => Promise<void>): Promise<void> {
    let keys: readonly string[] = [];
    await inTurn(async () => {
      keys = await begin();
    });
    if (keys.length === 0) return;
    const others = keys.filter((key) => toChunk(key) === null);
    const digests: string[] = [];
    for (let number = 0; number < chunkCount; number++)
      await inTurn(async () => {
        const own = keys.filter((key) => toChunk(key) === number);
        digests.push(await copyChunk(number, own, others));
      });
    await inTurn(async () => {
      // So much has changed meanwhile that it was given up.
      if (!changed) return;
      await storage.set({
        [headKey]: { schema: currentSchema, madeAt: new Date().toISOString(), digests, others },
      });
    });
  }

  return {
    ...storage,
    set: (items) => write(items, Object.keys(items)),
    async remove(keys) {
      try {
        await write({}, keys);
        await storage.remove(keys);
      } catch {
        // What is deleted makes room, so it must work where there is none for the note: then the copy goes with it.
        changed = null;
        await storage.remove([...keys, headKey]);
      }
    },
    noteChanged: (keys) => write({}, keys),
    refresh,
  };
}
