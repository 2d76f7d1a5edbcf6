import type { Language } from '../../components/i18n.ts';
import { writeJsonExport } from '../../library/export/json.ts';
import { readJsonImport } from '../../library/import/json.ts';
import { toBylineError } from '../../platform/errors.ts';
import { sendToBackground } from '../../platform/send.ts';
import { extensionStorage } from '../../platform/storage.ts';

/** Records handed over in one message. */
const importBatch = 200;

/** Hands the whole list to the reader as a file. */
export async function exportList(): Promise<void> {
  const now = new Date();
  const pieces: string[] = [];
  for await (const piece of writeJsonExport(extensionStorage, now)) pieces.push(piece);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(pieces, { type: 'application/json' }));
  link.download = `byline-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts what a file holds on the list. @returns what has come of it, in words */
export async function importFile(file: File, { t }: Language): Promise<string> {
  try {
    const { records, refused } = await readJsonImport(await file.text());
    await sendToBackground('import-begin', null);
    let batches = 0;
    for (let i = 0; i < records.length; i += importBatch) {
      const batch = records.slice(i, i + importBatch);
      await sendToBackground('import-batch', { number: batches++, records: batch });
    }
    const { added, joined } = await sendToBackground('import-commit', { batches });
    const rows = refused.slice(0, 10).map(({ row, reason }) => t('options_import_refused', row, reason));
    return [t('options_import_done', added, joined, refused.length), ...rows].join(' ');
  } catch (thrown) {
    const { code, message } = toBylineError(thrown);
    return code === 'internal' ? t('options_import_failed', message) : t(`error_${code}`);
  }
}
