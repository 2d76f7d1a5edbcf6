import type { KeyValueStorage } from './key-value-storage.ts';
import { toBodyKey, toDamagedKey, toItemKey, toVersionKey } from './keys.ts';
import { readBody, readVersions } from './library-reader.ts';
import type { ChangedRecord } from './records.ts';
import type { ListItem, SavedBody, SavedRecord } from './saved-article.ts';
import { upgradeBody, upgradeItem } from './upgrade.ts';

/** What storage holds of whole records, by key: written at once, it is there wholly or not at all. */
export function toStored(records: readonly SavedRecord[]): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const { item, body, versions } of records) {
    stored[toItemKey(item.id)] = item;
    if (body) stored[toBodyKey(item.id)] = body;
    for (const version of versions) stored[toVersionKey(item.id, version.number)] = version;
  }
  return stored;
}

/** The same for a record that has just been changed: of its versions only the one that it has replaced is new. */
export const toStoredChange = ({ item, body, replaced }: ChangedRecord): Record<string, unknown> =>
  toStored([{ item, body, versions: replaced ? [replaced] : [] }]);

/** List items by identity; those that are not there or damaged are passed over. */
export async function readItems(storage: KeyValueStorage, ids: readonly string[]): Promise<ListItem[]> {
  const stored = await storage.get(ids.map(toItemKey));
  return Object.values(stored).flatMap((original) => {
    const upgraded = upgradeItem(original);
    return upgraded.ok ? [upgraded.value] : [];
  });
}

/** What is known of an article that is about to be written. */
interface Writable {
  readonly item: ListItem | null;
  readonly body: SavedBody | null;
  /** What stands there damaged, under keys of its own: to be written with the new record, which takes its place. */
  readonly kept: Readonly<Record<string, unknown>>;
}

/** Reads one article before it is written over. What cannot be read is kept, since it is the reader's. */
export async function readForWriting(storage: KeyValueStorage, id: string): Promise<Writable> {
  const [itemKey, bodyKey] = [toItemKey(id), toBodyKey(id)];
  const stored = await storage.get([itemKey, bodyKey]);
  const item = itemKey in stored ? upgradeItem(stored[itemKey]) : null;
  const body = bodyKey in stored ? upgradeBody(stored[bodyKey]) : null;
  const kept: Record<string, unknown> = {};
  if (item && !item.ok) kept[toDamagedKey(itemKey)] = stored[itemKey];
  if (body && !body.ok) kept[toDamagedKey(bodyKey)] = stored[bodyKey];
  return { item: item?.ok ? item.value : null, body: body?.ok ? body.value : null, kept };
}

/** Whole records by identity, versions too. */
export async function readRecords(
  storage: KeyValueStorage,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SavedRecord>> {
  const items = await readItems(storage, ids);
  const records = await Promise.all(
    items.map(async (item): Promise<[string, SavedRecord]> => {
      const body = item.isStub ? null : await readBody(storage, item.id);
      const versions = item.versions > 0 ? [...(await readVersions(storage, item.id))] : [];
      return [item.id, { item, body: body?.ok ? body.value : null, versions }];
    }),
  );
  return new Map(records);
}
