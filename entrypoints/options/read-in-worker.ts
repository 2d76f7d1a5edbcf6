import * as v from 'valibot';
import { toCanonicalUrl } from '../../engine/index.ts';
import { ImportFailure } from '../../library/import/import-failure.ts';
import { type ImportBatch, readImport } from '../../library/import/read-batches.ts';
import { type FromPage, type ToPage, toPageSchema } from './import-messages.ts';

/**
 * Reads a file in a worker, so that the page answers meanwhile; files that are HTML are read here, since only pages can
 * take that apart.
 *
 * @param signal ends the reading, also in the middle of a batch
 * @returns false where the format is none that is known
 * @throws ImportFailure where the file is damaged as a whole
 */
export async function* readInWorker(
  file: File,
  now: Date,
  signal: AbortSignal,
): AsyncGenerator<ImportBatch, boolean> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  try {
    for (;;) {
      const answer = await ask(worker, { file, now: now.getTime() }, signal);
      if (answer.kind === 'batch') yield answer.batch;
      else if (answer.kind === 'end') return answer.isKnown;
      else if (answer.kind === 'failed') throw new ImportFailure(answer.code, answer.detail);
      else return yield* readHere(file, now);
    }
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, message: FromPage, signal: AbortSignal): Promise<ToPage> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }) => {
      const answer = v.safeParse(toPageSchema, data);
      if (answer.success) resolve(answer.output);
      else reject(new Error(v.summarize(answer.issues)));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
    worker.postMessage(message);
  });
}

/** Makes a document of HTML. Nothing in it runs, and nothing of it is fetched. */
export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const readHere = (file: File, now: Date): AsyncGenerator<ImportBatch, boolean> =>
  readImport(file, {
    parseHtml,
    toCanonicalUrl: (url) => toCanonicalUrl(url, null),
    now,
  });
