import type { KeyValueStorage } from '../key-value-storage.ts';
import { prefixes, toBodyKey } from '../keys.ts';
import { readLibrary, readRecord } from '../library-reader.ts';
import type { DamagedEntry, SavedRecord } from '../saved-article.ts';
import { upgradeBody, upgradeVersion } from '../upgrade.ts';

export const exportFormat = 'byline-list';
export const exportVersion = 2;

/** Of one article what could not be read, by key; of one whose item could not be read all that belongs to it. */
async function findUnreadable(
  storage: KeyValueStorage,
  id: string,
  isWhole: boolean,
): Promise<DamagedEntry[]> {
  const bodyKey = toBodyKey(id);
  const [bodies, versions] = [
    await storage.get([bodyKey]),
    await storage.getAll(`${prefixes.version}${id}:`),
  ];
  return [...Object.entries(bodies), ...Object.entries(versions)].flatMap(([key, original]) => {
    const isReadable = (key === bodyKey ? upgradeBody(original) : upgradeVersion(original)).ok;
    return isReadable && !isWhole ? [] : [{ key, original }];
  });
}

/** Whether something of an article was passed over when it was read. */
const isIncomplete = ({ item, body, versions }: SavedRecord): boolean =>
  (body === null && !item.isStub) || versions.length < item.versions;

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
  const damaged: DamagedEntry[] = [];
  for (const { key, original } of chosen ? [] : library.damaged) {
    damaged.push({ key, original });
    if (key.startsWith(prefixes.item))
      damaged.push(...(await findUnreadable(storage, key.slice(prefixes.item.length), true)));
  }
  yield `{"format":"${exportFormat}","version":${exportVersion},"exportedAt":"${now.toISOString()}","records":[`;
  let done = 0;
  for (const { id } of items) {
    const record = await readRecord(storage, id);
    if (record) yield toLine(record, done === 0);
    if (record && isIncomplete(record)) damaged.push(...(await findUnreadable(storage, id, false)));
    done += 1;
    onProgress(done, items.length);
  }
  yield '\n],"damaged":[';
  for (const [i, entry] of damaged.entries()) yield toLine(entry, i === 0);
  yield '\n]}\n';
}

const toLine = (value: unknown, isFirst: boolean): string =>
  `${isFirst ? '' : ','}\n${JSON.stringify(value)}`;
