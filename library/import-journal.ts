import * as v from 'valibot';
import { BylineError } from '../platform/errors.ts';
import type { KeyValueStorage } from './key-value-storage.ts';
import { findOverwritten, placeDamaged } from './place-damaged.ts';
import { joinRecords } from './records.ts';
import {
  type DamagedEntry,
  damagedEntrySchema,
  type SavedRecord,
  savedRecordSchema,
} from './saved-article.ts';
import { readRecords, toStored } from './stored-records.ts';

/*
 * An import of thousands of records does not fit into one write, and is to be there wholly or not at all. So it is
 * written beside the list first, a batch a key; then one write says that it is complete, and from then on it is carried
 * over, a batch a write. An import that stopped before that word is thrown away, one that stopped behind it is carried
 * on: joining a record twice changes nothing.
 */

const headKey = 'journal';
const toBatchKey = (number: number): string => `${headKey}:${number}`;

const headSchema = v.object({
  /** Of how many batches the import is made; null while more may come. */
  batches: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))),
});
const batchSchema = v.object({ records: v.array(savedRecordSchema), damaged: v.array(damagedEntrySchema) });

/** What an import has done to the list. */
export interface ImportOutcome {
  readonly added: number;
  readonly joined: number;
}

/** The one import that may be on its way. All of it happens in the queue of the list's writer. */
export interface ImportJournal {
  /** Begins an import; one that was begun before and not completed is thrown away, a complete one carried over first. */
  begin(): Promise<void>;
  /**
   * Puts a batch beside the list.
   *
   * @param number from 0
   * @param damaged what the file holds that could not be read when it was written: kept as it is
   * @throws BylineError `import_stopped` where the import has been thrown away
   */
  add(number: number, records: readonly SavedRecord[], damaged?: readonly DamagedEntry[]): Promise<void>;
  /**
   * Says that the import is complete, and carries it over into the list.
   *
   * @param batches how many there are
   * @throws BylineError `import_stopped` where not all of them are there: the list is as it was
   */
  commit(batches: number): Promise<ImportOutcome>;
  /** Throws away what was put beside the list: the list is as it was. What is complete is carried over all the same. */
  cancel(): Promise<void>;
  /** After a stop at any moment: carries on what is complete, and throws away what is not. */
  recover(): Promise<void>;
}

const lost = (): BylineError =>
  new BylineError('import_stopped', 'the import was thrown away when the background was stopped');

/** @param storage that of the list */
export function createImportJournal(storage: KeyValueStorage): ImportJournal {
  async function clear(): Promise<void> {
    // The batches first: what a stop in between leaves is an import without its end, which is thrown away as well.
    const batches = Object.keys(await storage.getAll(`${headKey}:`));
    if (batches.length > 0) await storage.remove(batches);
    await storage.remove([headKey]);
  }

  async function carryOver(batches: number): Promise<ImportOutcome> {
    let [added, joined] = [0, 0];
    for (let number = 0; number < batches; number++) {
      const key = toBatchKey(number);
      const batch = v.safeParse(batchSchema, (await storage.get([key]))[key]);
      // Carried over before a stop, and cleared away.
      if (!batch.success) continue;
      const known = await readRecords(
        storage,
        batch.output.records.map(({ item }) => item.id),
      );
      const records = new Map<string, SavedRecord>();
      for (const record of batch.output.records) {
        const { id } = record.item;
        const there = records.get(id) ?? known.get(id);
        if (there) joined += 1;
        else added += 1;
        records.set(id, there ? joinRecords(there, record) : record);
      }
      const stored = toStored([...records.values()]);
      await storage.set({ ...(await findOverwritten(storage, Object.keys(stored))), ...stored });
      const damaged = await placeDamaged(storage, batch.output.damaged);
      if (Object.keys(damaged).length > 0) await storage.set(damaged);
      await storage.remove([key]);
    }
    await clear();
    return { added, joined };
  }

  async function recover(): Promise<void> {
    const stored = (await storage.get([headKey]))[headKey];
    if (stored === undefined) return;
    const head = v.safeParse(headSchema, stored);
    if (head.success && head.output.batches !== null) await carryOver(head.output.batches);
    else await clear();
  }

  /** A background that was stopped has thrown away what there was; what comes after is half an import. */
  async function expectBegun(): Promise<void> {
    const head = v.safeParse(headSchema, (await storage.get([headKey]))[headKey]);
    if (!head.success || head.output.batches !== null) throw lost();
  }

  return {
    async begin() {
      await recover();
      await storage.set({ [headKey]: { batches: null } });
    },
    async add(number, records, damaged = []) {
      await expectBegun();
      await storage.set({ [toBatchKey(number)]: { records, damaged } });
    },
    async commit(batches) {
      await expectBegun();
      const keys = Array.from({ length: batches }, (_, number) => toBatchKey(number));
      const there = keys.length > 0 ? await storage.get(keys) : {};
      if (keys.some((key) => !(key in there))) throw lost();
      await storage.set({ [headKey]: { batches } });
      return carryOver(batches);
    },
    cancel: recover,
    recover,
  };
}
