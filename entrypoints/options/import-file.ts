import type { ImportBatch, RefusedRow } from '../../library/import/read-batches.ts';
import type { ImportFormat } from '../../library/import/read-file.ts';
import type { SavedRecord } from '../../library/saved-article.ts';
import { sendToBackground } from '../../platform/send.ts';
import { readInWorker } from './read-in-worker.ts';

/** What has come of an import. */
export interface ImportReport {
  readonly format: ImportFormat;
  readonly added: number;
  readonly joined: number;
  readonly unit: ImportBatch['unit'];
  readonly refused: readonly RefusedRow[];
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
 * @throws Error where the file is damaged as a whole; BylineError where the list could not be written
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
  let [batches, done]: [number, number] = [0, 0];
  let [format, unit]: [ImportFormat, ImportBatch['unit']] = ['byline', 'entry'];
  const refused: RefusedRow[] = [];
  try {
    for (;;) {
      const next = await reading.next();
      signal.throwIfAborted();
      if (next.done) {
        onProgress({ isCompleting: true, done, share: 1 });
        return next.value ? { format, unit, refused, batches } : 'unknown';
      }
      const { value: batch } = next;
      ({ format, unit } = batch);
      refused.push(...batch.refused);
      const records = toRecords(batch);
      if (records.length > 0) await sendToBackground('import-batch', { number: batches++, records });
      done += records.length;
      onProgress({ isCompleting: false, done, share: batch.share });
    }
  } finally {
    await reading.return(false);
  }
}

const toRecords = ({ records }: ImportBatch): SavedRecord[] => records.map(({ record }) => record);
