import type { ByteWriter } from './byte-writer.ts';
import type { CrfWeights } from './crf.ts';
import { packHashes } from './pack-hashes.ts';

/**
 * Writes weights as `engine/text/sequence-weights.ts` reads them. A weight is stored as the rounded root of its size,
 * in units, so that eight bits keep small differences too; what rounds to nothing is dropped.
 *
 * @param hashes ascending feature hashes, one for each row of the emissions
 * @param leastWeight weights smaller than this share of the largest are dropped
 */
export function packWeights(
  writer: ByteWriter,
  labelCount: number,
  hashes: readonly number[],
  { emissions, transitions }: CrfWeights,
  leastWeight: number,
): void {
  const largest = emissions.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = largest / 127 ** 2;
  const rows = hashes.flatMap((hash, i) => {
    const entries: { label: number; root: number }[] = [];
    for (let label = 0; label < labelCount; label++) {
      const weight = emissions[i * labelCount + label] ?? 0;
      const root = Math.round(Math.sqrt(Math.abs(weight) / unit)) * Math.sign(weight);
      if (root !== 0 && Math.abs(weight) >= leastWeight * largest) entries.push({ label, root });
    }
    return entries.length > 0 ? [{ hash, entries }] : [];
  });
  for (const weight of transitions) writer.float(weight);
  writer.float(unit);
  const parts = packHashes(
    writer,
    rows.map(({ hash }) => hash),
  );
  let from = 0;
  for (const size of parts) {
    const weights = rows.slice(from, from + size).reduce((sum, { entries }) => sum + entries.length, 0);
    if (weights > 0xffff) throw new Error('too many weights for one part of the directory');
    writer.byte(weights);
    writer.byte(weights >>> 8);
    from += size;
  }
  for (const { entries } of rows) writer.byte(entries.length);
  for (const { entries } of rows) for (const { label } of entries) writer.byte(label);
  for (const { entries } of rows) for (const { root } of entries) writer.byte(root);
}
