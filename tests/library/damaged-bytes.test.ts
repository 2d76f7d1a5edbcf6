import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { writeJsonExport } from '../../library/export/json.ts';
import { toBodyKey, toItemKey } from '../../library/keys.ts';
import { readBody, readLibrary } from '../../library/library-reader.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { toStored } from '../../library/stored-records.ts';
import { createMadeRecord } from '../../tools/bench/list/made-records.ts';
import { createRandom } from '../../tools/train/crf.ts';
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts';

/*
 * Records damaged at random bytes: all others are shown as they are, what cannot be read any more is listed with what
 * stands there, and an export holds it. The same bytes each time.
 */

/** So many that the list has a copy by which it is read (`list-snapshot.ts`). */
const count = 600;
const damagedItems = 150;
const damagedBodies = 60;
const records = await Promise.all(Array.from({ length: count }, (_, i) => createMadeRecord(i)));
const stored = toStored(records);
const random = createRandom(11);

/** A value with one byte of its JSON exchanged; where that is no JSON any more, what is left of it as a string. */
function damage(value: unknown): unknown {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const at = Math.floor(random() * bytes.length);
  bytes[at] = 32 + Math.floor(random() * 95);
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Damages a number of records, and gives the keys with what stands under them now. */
function damageSome(
  storage: MemoryStorage,
  toKey: (id: string) => string,
  many: number,
): Map<string, unknown> {
  const hit = new Map<string, unknown>();
  while (hit.size < many) {
    const key = toKey(records[Math.floor(random() * count)]?.item.id ?? '');
    if (hit.has(key)) continue;
    const now = damage(storage.values.get(key));
    storage.values.set(key, now);
    hit.set(key, now);
  }
  return hit;
}

async function exportAll(storage: MemoryStorage) {
  const pieces: string[] = [];
  for await (const piece of writeJsonExport(storage, new Date())) pieces.push(piece);
  const entry = v.object({ key: v.string(), original: v.unknown() });
  return v.parse(
    v.object({ records: v.array(v.unknown()), damaged: v.array(entry) }),
    JSON.parse(pieces.join('')),
  );
}

describe('records damaged at random bytes', () => {
  test('hide no other, are listed as they stand, and are in the export', async () => {
    const storage = createMemoryStorage(stored);
    const items = damageSome(storage, toItemKey, damagedItems);
    const bodies = damageSome(storage, toBodyKey, damagedBodies);
    const { items: shown, damaged } = await readLibrary(storage);
    expect(shown.length + damaged.length).toBe(count);
    // Whatever was not hit is shown as it was.
    const byId = new Map(shown.map((item) => [item.id, item]));
    const untouched = records.filter(({ item }) => !items.has(toItemKey(item.id)));
    expect(untouched).toHaveLength(count - damagedItems);
    for (const { item } of untouched) expect(byId.get(item.id)).toEqual(item);
    // Of those hit some are still a record: a letter of a title was exchanged. All others are listed, as they stand.
    expect(damaged.length).toBeGreaterThan(damagedItems / 3);
    for (const { key, original, reason } of damaged) {
      expect(items.has(key)).toBe(true);
      expect(original).toEqual(items.get(key));
      expect(reason).not.toBe('');
    }
    const exported = await exportAll(storage);
    expect(exported.records).toHaveLength(shown.length);
    const inExport = new Map(exported.damaged.map(({ key, original }) => [key, original]));
    for (const { key, original } of damaged) expect(isSame(inExport.get(key), original), key).toBe(true);
    const unreadable = [];
    for (const [key, original] of bodies)
      if (!(await readBody(storage, key.slice('body:'.length)))?.ok)
        unreadable.push([key, original] as const);
    expect(unreadable.length).toBeGreaterThan(damagedBodies / 4);
    for (const [key, original] of unreadable) expect(isSame(inExport.get(key), original), key).toBe(true);
  });

  test('can be changed around: a new save takes the place, and what stood there is kept', async () => {
    const storage = createMemoryStorage(stored);
    const items = damageSome(storage, toItemKey, 20);
    const { damaged } = await readLibrary(storage);
    const [first] = damaged;
    const record = records.find(({ item }) => toItemKey(item.id) === first?.key);
    if (!first || !record?.body) throw new Error('none was damaged');
    const { article, analysis } = record.body;
    await createLibraryWriter(storage).save({ article, analysis, tags: [], note: '' });
    const after = await readLibrary(storage);
    expect(after.items).toHaveLength(count - damaged.length + 1);
    const kept = after.damaged.find(({ key }) => key.startsWith(`damaged:${first.key}`));
    expect(kept?.original).toEqual(items.get(first.key));
  });

  test('a copy of the list that is damaged is not believed', async () => {
    const storage = createMemoryStorage(stored);
    await createLibraryWriter(storage).refreshSnapshot();
    const whole = await readLibrary(storage);
    const copies = [...storage.values.keys()].filter((key) => /^snapshot(?::\d+)?$/.test(key));
    expect(copies).toHaveLength(33);
    for (const key of copies) {
      const before = storage.values.get(key);
      storage.values.set(key, damage(before));
      const { items, damaged } = await readLibrary(storage);
      const toMap = (all: typeof items) => new Map(all.map((item) => [item.id, item]));
      expect(toMap(items), key).toEqual(toMap(whole.items));
      expect(damaged).toEqual([]);
      storage.values.set(key, before);
    }
  });
});
