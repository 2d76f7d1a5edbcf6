import type { DamagedEntry, SavedRecord } from '../saved-article.ts';
import { ImportFailure } from './import-failure.ts';
import type { ImportRow, Refusal } from './imported-link.ts';
import { isOwnByLines, readOwnLines } from './own-lines.ts';
import { type ImportFormat, type ReadFile, readFile } from './read-file.ts';
import { toImportedRecord } from './to-record.ts';

/** A record out of a file. */
export interface ImportedRecord {
  readonly record: SavedRecord;
  /** The article's text as another program kept it, or null. It is hostile, as a page is. */
  readonly html: string | null;
}

/** Why a row is not imported. `row` is a line of the file, or the number of an entry: see `ImportBatch.unit`. */
export interface RefusedRow {
  readonly row: number;
  readonly reason: Refusal;
  /** What exactly is wrong, for those who know the format, or in which file of an archive; or null. */
  readonly detail: string | null;
}

/** Some of a file's records, and how far it has been read by now. */
export interface ImportBatch {
  readonly format: ImportFormat;
  /** What rows are counted in. */
  readonly unit: 'line' | 'entry';
  readonly records: readonly ImportedRecord[];
  readonly refused: readonly RefusedRow[];
  /** What could not be read when an own file was written, to be kept as it is. */
  readonly damaged: readonly DamagedEntry[];
  /** How much of the file has been read, 0 to 1. */
  readonly share: number;
}

/** What reading needs of the place it happens in. */
export interface ImportTools {
  /** Makes a document of HTML without running anything in it (`DOMParser`). */
  readonly parseHtml: (html: string) => Document;
  readonly toCanonicalUrl: (url: string) => string;
  readonly now: Date;
}

/** A batch is handed over in one message: so many records, and so much text, in UTF-16 code units. */
const [mostRecords, mostText] = [200, 250_000];

/** The files that say where a row stands by its line. */
const byLine: ReadonlySet<ImportFormat> = new Set(['pocket', 'instapaper', 'reader', 'readwise']);

/**
 * Reads a file of saved articles in whichever format it is, in batches. Byline's own is read by lines, and may be of any
 * size.
 *
 * @returns false where the format is none that is known, true behind the last batch, of which there is at least one
 * @throws ImportFailure where the file is empty, or damaged as a whole
 */
export async function* readImport(file: Blob, tools: ImportTools): AsyncGenerator<ImportBatch, boolean> {
  if (file.size === 0) throw new ImportFailure('empty', '0 B');
  if (await isOwnByLines(file)) {
    yield* readOwnBatches(file);
    return true;
  }
  const read = await readFile(new Uint8Array(await file.arrayBuffer()), tools.parseHtml);
  if (!read) return false;
  if (read.format === 'byline') yield* readWholeBatches(read);
  else yield* readForeignBatches(read.format, read.rows, tools);
  return true;
}

/** Of an own file that was not written in lines. */
function* readWholeBatches({ format, records, refused, damaged }: ReadFile): Generator<ImportBatch> {
  const unit = 'entry';
  const rows = refused.map(({ row, reason }) => ({ row, reason: reason.code, detail: reason.detail }));
  yield { format, unit, records: [], refused: rows, damaged: [], share: 0 };
  const own = records.map((record) => ({ record, html: null }));
  for (let i = 0; i < own.length; i += mostRecords) {
    const batch = own.slice(i, i + mostRecords);
    yield { format, unit, records: batch, refused: [], damaged: [], share: (i + batch.length) / own.length };
  }
  for (let i = 0; i < damaged.length; i += mostRecords)
    yield { format, unit, records: [], refused: [], damaged: damaged.slice(i, i + mostRecords), share: 1 };
}

/** What a batch is made of until it is full. */
interface BatchParts {
  readonly records: ImportedRecord[];
  readonly refused: RefusedRow[];
  readonly damaged: DamagedEntry[];
}

const nothing = (): BatchParts => ({ records: [], refused: [], damaged: [] });

async function* readOwnBatches(file: Blob): AsyncGenerator<ImportBatch> {
  let [parts, text] = [nothing(), 0];
  const take = (bytes: number): ImportBatch => {
    const batch = { format: 'byline', unit: 'line', ...parts, share: bytes / file.size } as const;
    [parts, text] = [nothing(), 0];
    return batch;
  };
  for await (const line of readOwnLines(file)) {
    if (line.kind === 'record') parts.records.push({ record: line.record, html: null });
    else if (line.kind === 'damaged') parts.damaged.push(line.entry);
    else parts.refused.push({ row: line.line, reason: line.reason, detail: line.detail });
    text += line.size;
    if (parts.records.length + parts.damaged.length >= mostRecords || text >= mostText)
      yield take(line.bytes);
  }
  yield take(file.size);
}

async function* readForeignBatches(
  format: ImportFormat,
  rows: readonly ImportRow[],
  tools: ImportTools,
): AsyncGenerator<ImportBatch> {
  const unit = byLine.has(format) ? 'line' : 'entry';
  let [parts, text] = [nothing(), 0];
  // Of a file without rows it is told whose it is.
  if (rows.length === 0) yield { format, unit, ...parts, share: 1 };
  for (const [i, row] of rows.entries()) {
    if (row.kind === 'refused')
      parts.refused.push({ row: row.row, reason: row.reason, detail: row.file ?? null });
    else {
      // What has no day of its own keeps the order of the file: lists show the one saved last first.
      const now = new Date(tools.now.getTime() - i);
      parts.records.push(await toRecord(row, { ...tools, now }));
      text += row.link.html?.length ?? 0;
    }
    const isLast = i === rows.length - 1;
    if (!isLast && parts.records.length < mostRecords && text < mostText) continue;
    yield { format, unit, ...parts, share: (i + 1) / rows.length };
    [parts, text] = [nothing(), 0];
  }
}

async function toRecord(
  { link }: Extract<ImportRow, { kind: 'link' }>,
  { toCanonicalUrl, now }: ImportTools,
): Promise<ImportedRecord> {
  const url = toCanonicalUrl(link.url);
  const host = new URL(url).hostname.replace(/^www\./, '');
  return { record: await toImportedRecord(link, url, host, now), html: link.html };
}
