import * as v from 'valibot';
import { exportFormat } from '../export/json.ts';
import type { SavedArticle } from '../saved-article.ts';
import { upgrade } from '../upgrade.ts';

/** What of a file can be imported, and what cannot, by the number of its row. */
export interface ImportReading {
  readonly records: readonly SavedArticle[];
  readonly refused: readonly { readonly row: number; readonly reason: string }[];
}

const fileSchema = v.object({ format: v.literal(exportFormat), articles: v.array(v.unknown()) });

/**
 * Reads a JSON export. A malformed row is refused with its number, and the rest goes on.
 *
 * @throws Error when the file is no export of Byline
 */
export function readJsonImport(source: string): ImportReading {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), source);
  if (!file.success) throw new Error('the file is no export of Byline');
  const records: SavedArticle[] = [];
  const refused: { row: number; reason: string }[] = [];
  file.output.articles.forEach((record, i) => {
    const upgraded = upgrade(record);
    if (upgraded.ok) records.push(upgraded.article);
    else refused.push({ row: i + 1, reason: upgraded.reason });
  });
  return { records, refused };
}
