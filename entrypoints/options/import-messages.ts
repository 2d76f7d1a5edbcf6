import * as v from 'valibot';
import { importFailures } from '../../library/import/import-failure.ts';
import type { ImportBatch } from '../../library/import/read-batches.ts';

/** What the page asks of the worker: the next batch. */
export const fromPageSchema = v.object({ file: v.instance(File), now: v.number() });
export type FromPage = v.InferOutput<typeof fromPageSchema>;

/** The background checks each record where it arrives there; here it is enough that a batch is one. */
const batchSchema = v.custom<ImportBatch>(
  (value) => typeof value === 'object' && value !== null && 'records' in value && 'refused' in value,
);

/** What the worker answers. */
export const toPageSchema = v.variant('kind', [
  v.object({ kind: v.literal('batch'), batch: batchSchema }),
  v.object({ kind: v.literal('end'), isKnown: v.boolean() }),
  v.object({ kind: v.literal('needs-document') }),
  v.object({ kind: v.literal('failed'), code: v.picklist(importFailures), detail: v.string() }),
]);
export type ToPage = v.InferOutput<typeof toPageSchema>;
