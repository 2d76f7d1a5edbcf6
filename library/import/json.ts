import * as v from 'valibot';
import { exportFormat, exportVersion } from '../export/json.ts';
import { type DamagedEntry, damagedEntrySchema, type SavedRecord } from '../saved-article.ts';
import { type Damage, type Upgraded, upgradeRecord, upgradeWhole } from '../upgrade.ts';
import { ImportFailure } from './import-failure.ts';

/** What of a file can be imported, and what cannot, by the number of its row. */
export interface ImportReading {
  readonly records: readonly SavedRecord[];
  readonly refused: readonly { readonly row: number; readonly reason: Damage }[];
  /** What could not be read when the file was written, as it was then. */
  readonly damaged: readonly DamagedEntry[];
}

const ofAnyVersion = {
  format: v.literal(exportFormat),
  damaged: v.optional(v.array(v.unknown()), []),
};
const fileSchema = v.variant('version', [
  v.object({ ...ofAnyVersion, version: v.literal(1), articles: v.array(v.unknown()) }),
  v.object({ ...ofAnyVersion, version: v.literal(2), records: v.array(v.unknown()) }),
]);

/** What is known of an export that a later version of Byline has written. */
const newerSchema = v.object({
  format: v.literal(exportFormat),
  version: v.pipe(v.number(), v.minValue(exportVersion + 1)),
});

/** Whether a file is an export of Byline, by how it begins. */
export const isOwnExport = (source: string): boolean =>
  new RegExp(`^\\s*\\{\\s*"format":\\s*"${exportFormat}"`).test(source.slice(0, 200));

/**
 * Reads a JSON export of this version or the one before it. A malformed row is refused with its number, and the rest
 * goes on.
 *
 * @throws ImportFailure when the file is no export of Byline, or a later version's
 */
export async function readJsonImport(source: string): Promise<ImportReading> {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), source);
  if (v.is(newerSchema, json.output))
    throw new ImportFailure('backup_newer', `version ${json.output.version}, not ${exportVersion}`);
  const file = v.safeParse(fileSchema, json.output);
  if (!file.success) throw new ImportFailure('backup_damaged', 'the file is no export of Byline');
  const rows = file.output.version === 1 ? file.output.articles : file.output.records;
  const upgrade = file.output.version === 1 ? upgradeWholeRecord : upgradeRecord;
  const records: SavedRecord[] = [];
  const refused: { row: number; reason: Damage }[] = [];
  for (const [i, row] of rows.entries()) {
    const upgraded = await upgrade(row);
    if (upgraded.ok) records.push(upgraded.value);
    else refused.push({ row: i + 1, reason: upgraded.reason });
  }
  const damaged = file.output.damaged.flatMap((entry) => {
    const read = v.safeParse(damagedEntrySchema, entry);
    return read.success ? [read.output] : [];
  });
  return { records, refused, damaged };
}

async function upgradeWholeRecord(row: unknown): Promise<Upgraded<SavedRecord>> {
  const upgraded = await upgradeWhole(row);
  return upgraded.ok ? { ok: true, value: { ...upgraded.value, versions: [] } } : upgraded;
}
