import * as v from 'valibot';
import { exportFormat } from '../export/json.ts';
import type { SavedRecord } from '../saved-article.ts';
import { type Upgraded, upgradeRecord, upgradeWhole } from '../upgrade.ts';

/** What of a file can be imported, and what cannot, by the number of its row. */
export interface ImportReading {
  readonly records: readonly SavedRecord[];
  readonly refused: readonly { readonly row: number; readonly reason: string }[];
}

const fileSchema = v.variant('version', [
  v.object({ format: v.literal(exportFormat), version: v.literal(1), articles: v.array(v.unknown()) }),
  v.object({ format: v.literal(exportFormat), version: v.literal(2), records: v.array(v.unknown()) }),
]);

/** Whether a file is an export of Byline, by how it begins. */
export const isOwnExport = (source: string): boolean =>
  new RegExp(`^\\s*\\{\\s*"format":\\s*"${exportFormat}"`).test(source.slice(0, 200));

/**
 * Reads a JSON export of this version or the one before it. A malformed row is refused with its number, and the rest
 * goes on.
 *
 * @throws Error when the file is no export of Byline
 */
export async function readJsonImport(source: string): Promise<ImportReading> {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), source);
  if (!file.success) throw new Error('the file is no export of Byline');
  const rows = file.output.version === 1 ? file.output.articles : file.output.records;
  const upgrade = file.output.version === 1 ? upgradeWholeRecord : upgradeRecord;
  const records: SavedRecord[] = [];
  const refused: { row: number; reason: string }[] = [];
  for (const [i, row] of rows.entries()) {
    const upgraded = await upgrade(row);
    if (upgraded.ok) records.push(upgraded.value);
    else refused.push({ row: i + 1, reason: upgraded.reason });
  }
  return { records, refused };
}

async function upgradeWholeRecord(row: unknown): Promise<Upgraded<SavedRecord>> {
  const upgraded = await upgradeWhole(row);
  return upgraded.ok ? { ok: true, value: { ...upgraded.value, versions: [] } } : upgraded;
}
