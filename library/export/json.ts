import type { KeyValueStorage } from '../key-value-storage.ts';
import { readLibrary, readRecord } from '../library-reader.ts';

export const exportFormat = 'byline-list';
export const exportVersion = 2;

/**
 * The whole list as one JSON file, lossless: what lies in the bin, earlier versions and what is damaged are in it too.
 * It is one JSON object; within it each record is a line, so that a file of any size can be written and read in pieces.
 *
 * @param ids of the articles, or null for all of the list
 * @param onProgress told after each record how many are written, of how many
 * @returns the file's pieces, in order
 */
export async function* writeJsonExport(
  storage: KeyValueStorage,
  now: Date,
  ids: readonly string[] | null = null,
  onProgress: (done: number, all: number) => void = () => undefined,
): AsyncGenerator<string> {
  const library = await readLibrary(storage);
  const chosen = ids && new Set(ids);
  const items = chosen ? library.items.filter(({ id }) => chosen.has(id)) : library.items;
  const damaged = chosen ? [] : library.damaged;
  yield `{"format":"${exportFormat}","version":${exportVersion},"exportedAt":"${now.toISOString()}","records":[`;
  let done = 0;
  for (const { id } of items) {
    const record = await readRecord(storage, id);
    if (record) yield `${done === 0 ? '' : ','}\n${JSON.stringify(record)}`;
    done += 1;
    onProgress(done, items.length);
  }
  yield `\n],"damaged":${JSON.stringify(damaged.map(({ key, original }) => ({ key, original })))}}\n`;
}
