import * as v from 'valibot';
import { toCanonicalUrl } from '../../engine/article/fields/canonical-url.ts';
import { toImportFailure } from '../../library/import/import-failure.ts';
import { type ImportBatch, readImport } from '../../library/import/read-batches.ts';
import { fromPageSchema, type ToPage } from './import-messages.ts';

/*
 * Reads a file away from the page's thread, batch by batch as they are asked for. It has no documents: what needs one is
 * given back to the page.
 */

class NeedsDocument extends Error {}

const send = (message: ToPage): void => self.postMessage(message);

let batches: AsyncGenerator<ImportBatch, boolean> | null = null;

async function answer(message: unknown): Promise<void> {
  const { file, now } = v.parse(fromPageSchema, message);
  batches ??= readImport(file, {
    parseHtml: () => {
      throw new NeedsDocument();
    },
    toCanonicalUrl: (url) => toCanonicalUrl(url, null),
    now: new Date(now),
  });
  const next = await batches.next();
  if (!next.done) send({ kind: 'batch', batch: next.value });
  else send({ kind: 'end', isKnown: next.value });
}

self.addEventListener('message', ({ data }) => {
  answer(data).catch((thrown) => {
    const { code, message: detail } = toImportFailure(thrown);
    send(thrown instanceof NeedsDocument ? { kind: 'needs-document' } : { kind: 'failed', code, detail });
  });
});
