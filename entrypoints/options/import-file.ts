import type { ImportBatch, RefusedRow } from '../../library/import/read-batches.ts';
import type { ImportFormat } from '../../library/import/read-file.ts';
import type { SavedRecord } from '../../library/saved-article.ts';
import { readItems } from '../../library/stored-records.ts';
import { sendToBackground } from '../../platform/send.ts';
import { extensionStorage } from '../../platform/storage.ts';
import { fillImported } from './fill-imported.ts';
import { parseHtml, readInWorker } from './read-in-worker.ts';

/** What has come of an import. */
export interface ImportReport {
  readonly format: ImportFormat;
  readonly added: number;
  readonly joined: number;
  readonly unit: ImportBatch['unit'];
  readonly refused: readonly RefusedRow[];
  /** How many damaged records the file held, which are kept as they are. */
  readonly damaged: number;
}

/** How far an import is; once all is read it cannot be given up any more. */
export interface ImportProgress {
  readonly isCompleting: boolean;
  /** Articles read so far. */
  readonly done: number;
  /** How much of the file has been read, 0 to 1. */
  readonly share: number;
}

/** How an import has ended: given up, in a format that is not known, while another one was on its way, or well. */
export type ImportEnd = ImportReport | 'cancelled' | 'unknown' | 'busy';

type OnProgress = (progress: ImportProgress) => void;

/**
 * Puts what a file holds on the list: all of it or, where it is given up or fails, nothing. One at a time, whichever tab
 * it is begun in.
 *
 * @param signal gives it up
 * @throws ImportFailure where the file is damaged as a whole; BylineError where the list could not be written
 */
export async function importFile(
  file: File,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ImportEnd> {
  return await navigator.locks.request('byline-import', { ifAvailable: true }, async (lock) =>
    lock ? importAlone(file, signal, onProgress) : 'busy',
  );
}

async function importAlone(file: File, signal: AbortSignal, onProgress: OnProgress): Promise<ImportEnd> {
  await sendToBackground('import-begin', null);
  let read: HandedOver | 'unknown';
  try {
    read = await handOver(file, signal, onProgress);
  } catch (thrown) {
    await sendToBackground('import-cancel', null);
    if (signal.aborted) return 'cancelled';
    throw thrown;
  }
  if (read === 'unknown') {
    await sendToBackground('import-cancel', null);
    return read;
  }
  const { batches, ...report } = read;
  // From here on it is complete: should this fail, the background carries it on when it starts again.
  return { ...report, ...(await sendToBackground('import-commit', { batches })) };
}

type HandedOver = Omit<ImportReport, 'added' | 'joined'> & { readonly batches: number };

/** Hands a file's batches to the background, which puts them beside the list. */
async function handOver(
  file: File,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<HandedOver | 'unknown'> {
  const reading = readInWorker(file, new Date(), signal);
  let [batches, done, damaged]: [number, number, number] = [0, 0, 0];
  let [format, unit]: [ImportFormat, ImportBatch['unit']] = ['byline', 'entry'];
  const refused: RefusedRow[] = [];
  try {
    for (;;) {
      const next = await reading.next();
      signal.throwIfAborted();
      if (next.done) {
        onProgress({ isCompleting: true, done, share: 1 });
        return next.value ? { format, unit, refused, damaged, batches } : 'unknown';
      }
      const { value: batch } = next;
      ({ format, unit } = batch);
      refused.push(...batch.refused);
      const tell = (read: number): void =>
        onProgress({ isCompleting: false, done: done + read, share: batch.share });
      const records = await toRecords(batch, signal, tell);
      const parts = { records, damaged: [...batch.damaged] };
      if (records.length + parts.damaged.length > 0)
        await sendToBackground('import-batch', { number: batches++, ...parts });
      done += records.length;
      damaged += parts.damaged.length;
      tell(0);
    }
  } finally {
    await reading.return(false);
  }
}

/** How often is told how far it is, in milliseconds: each time is drawn. */
const tellsEvery = 200;

/** A batch's records, with the texts that the file holds of those whose text the list has not. */
async function toRecords(
  { records }: ImportBatch,
  signal: AbortSignal,
  tell: (read: number) => void,
): Promise<SavedRecord[]> {
  const withText = records.filter(({ html }) => html !== null).map(({ record }) => record.item.id);
  const listed = withText.length > 0 ? await readItems(extensionStorage, withText) : [];
  const isRead = new Set(listed.filter(({ isStub }) => !isStub).map(({ id }) => id));
  const filled: SavedRecord[] = [];
  let told = performance.now();
  for (const imported of records) {
    const { record, html } = imported;
    const isWanted = html !== null && !isRead.has(record.item.id);
    filled.push(isWanted ? await fillImported(imported, parseHtml) : record);
    signal.throwIfAborted();
    if (!isWanted || performance.now() - told < tellsEvery) continue;
    tell(filled.length);
    told = performance.now();
  }
  return filled;
}
