import type { KeyValueStorage } from './key-value-storage.ts';
import { prefixes, toBodyKey, toItemKey } from './keys.ts';
import { readSnapshot } from './list-snapshot.ts';
import type { ListItem, SavedBody, SavedRecord, SavedVersion } from './saved-article.ts';
import {
  type DamagedRecord,
  damaged,
  type Upgraded,
  upgradeBody,
  upgradeItem,
  upgradeVersion,
} from './upgrade.ts';

/** All that is on the list as far as lists need it, the bin with it, and what could not be read. */
export interface LibrarySnapshot {
  readonly items: readonly ListItem[];
  readonly damaged: readonly DamagedRecord[];
}

/** What a list is made of; what stands under the last two cannot be read as it is. */
const listed = [prefixes.item, prefixes.legacy, prefixes.damaged];

/** Reads the whole list without its bodies. A damaged record never hides the others. */
export async function readLibrary(storage: KeyValueStorage): Promise<LibrarySnapshot> {
  return toSnapshot(await readEntries(storage));
}

async function readEntries(storage: KeyValueStorage): Promise<Map<string, Entry>> {
  const known = await readSnapshot(storage);
  const stored = known ? await storage.get(known.keys) : await storage.getAll(...listed);
  const entries = new Map(Object.entries(stored).map(([key, value]) => [key, toEntry(key, value)]));
  for (const item of known?.items ?? [])
    entries.set(toItemKey(item.id), { original: item, upgraded: { ok: true, value: item } });
  return entries;
}

interface Entry {
  readonly original: unknown;
  readonly upgraded: Upgraded<ListItem>;
}

const toEntry = (key: string, original: unknown): Entry => ({ original, upgraded: toItem(key, original) });

function toSnapshot(entries: Iterable<readonly [string, Entry]>): LibrarySnapshot {
  const items: ListItem[] = [];
  const unreadable: DamagedRecord[] = [];
  for (const [key, { original, upgraded }] of entries) {
    if (upgraded.ok) items.push(upgraded.value);
    else unreadable.push({ key, original, reason: upgraded.reason });
  }
  return { items, damaged: unreadable };
}

function toItem(key: string, original: unknown): Upgraded<ListItem> {
  const upgraded = upgradeItem(original);
  return !upgraded.ok || toItemKey(upgraded.value.id) === key ? upgraded : damaged('other_key', key);
}

/** Reads the body of an article; null where there is none: a stub has none. */
export async function readBody(storage: KeyValueStorage, id: string): Promise<Upgraded<SavedBody> | null> {
  const key = toBodyKey(id);
  const stored = (await storage.get([key]))[key];
  return stored === undefined ? null : upgradeBody(stored);
}

/** Reads what an article was before, the oldest first. Damaged versions are passed over. */
export async function readVersions(storage: KeyValueStorage, id: string): Promise<readonly SavedVersion[]> {
  const stored = await storage.getAll(`${prefixes.version}${id}:`);
  return Object.values(stored)
    .flatMap((original) => {
      const upgraded = upgradeVersion(original);
      return upgraded.ok ? [upgraded.value] : [];
    })
    .sort((a, b) => a.number - b.number);
}

/** Reads one article wholly; null where its list item is not there or damaged. */
export async function readRecord(storage: KeyValueStorage, id: string): Promise<SavedRecord | null> {
  const key = toItemKey(id);
  const item = toItem(key, (await storage.get([key]))[key]);
  if (!item.ok) return null;
  const body = await readBody(storage, id);
  return {
    item: item.value,
    body: body?.ok ? body.value : null,
    versions: item.value.versions > 0 ? [...(await readVersions(storage, id))] : [],
  };
}

/** Calls back with the list at once and after every change to it, until the signal is aborted. */
export function watchLibrary(
  storage: KeyValueStorage,
  render: (snapshot: LibrarySnapshot) => void,
  failed: (thrown: unknown) => void,
  signal: AbortSignal,
): void {
  /** What the list was last seen to hold; only what changes is read and checked again. */
  let entries: Map<string, Entry> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const isListed = (key: string): boolean => listed.some((prefix) => key.startsWith(prefix));
  const inTurn = (work: () => Promise<void>): void => {
    last = last.then(() => (signal.aborted ? undefined : work())).catch(failed);
  };
  const draw = (): void => {
    if (entries && !signal.aborted) render(toSnapshot(entries));
  };
  storage.watch((keys) => {
    const changed = keys.filter(isListed);
    if (changed.length === 0) return;
    inTurn(async () => {
      const now = await storage.get(changed);
      for (const key of changed) {
        if (key in now) entries?.set(key, toEntry(key, now[key]));
        else entries?.delete(key);
      }
      draw();
    });
  }, signal);
  inTurn(async () => {
    entries = await readEntries(storage);
    draw();
  });
}
