import type { KeyValueStorage } from './key-value-storage.ts';
import { prefixes } from './keys.ts';
import { joinRecords } from './records.ts';
import { currentSchema, type SavedRecord } from './saved-article.ts';
import { readRecords, toStored } from './stored-records.ts';
import { upgradeWhole } from './upgrade.ts';

/** Says that no whole records of schema 4 and before are left, so that nobody needs to look for them again. */
const markKey = 'library';

/**
 * Brings records that were stored whole (up to schema 4) to items and bodies. Each is written before the old one is
 * taken away, so that a stop at any moment loses none; what cannot be brought up stays as it is.
 */
export async function migrateWholeRecords(storage: KeyValueStorage): Promise<void> {
  if (markKey in (await storage.get([markKey]))) return;
  for (const [key, original] of Object.entries(await storage.getAll(prefixes.legacy))) {
    const upgraded = await upgradeWhole(original);
    if (!upgraded.ok) continue;
    const record: SavedRecord = { ...upgraded.value, versions: [] };
    const known = (await readRecords(storage, [record.item.id])).get(record.item.id);
    await storage.set(toStored([known ? joinRecords(known, record) : record]));
    await storage.remove([key]);
  }
  await storage.set({ [markKey]: { schema: currentSchema } });
}
