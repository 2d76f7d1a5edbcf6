import { toStored } from '../../../library/stored-records.ts';
import type { Page } from '../../browsers/driver.ts';
import { createMadeRecord } from './made-records.ts';

/** Records in one write. */
const batch = 100;

/**
 * Fills the extension's storage with made-up articles, past the background: how they came there does not matter to what
 * is measured.
 *
 * @param options one of the extension's own pages
 * @returns what their items and bodies take as JSON, in bytes, and how many milliseconds the writes took
 */
export async function fillList(
  options: Page,
  count: number,
): Promise<{ items: number; bodies: number; text: number; ms: number }> {
  const sizes = { items: 0, bodies: 0, text: 0, ms: 0 };
  for (let from = 0; from < count; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - from) }, (_, i) => from + i);
    const records = await Promise.all(numbers.map(createMadeRecord));
    for (const { item, body } of records) {
      sizes.items += Buffer.byteLength(JSON.stringify(item));
      sizes.bodies += Buffer.byteLength(JSON.stringify(body));
      sizes.text += Buffer.byteLength(body?.article.text ?? '');
    }
    const took = await options.evaluate(
      `(async () => { const t = performance.now(); await chrome.storage.local.set(${JSON.stringify(toStored(records))}); return performance.now() - t; })()`,
    );
    sizes.ms += Number(took);
  }
  await options.evaluate('chrome.storage.local.set({ library: { schema: 5 } }).then(() => true)');
  return sizes;
}
