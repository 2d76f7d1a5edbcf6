import { describe, expect, test } from 'vitest';
import { toCanonicalUrl } from '../../../engine/index.ts';
import { writeJsonExport } from '../../../library/export/json.ts';
import { type ImportBatch, readImport } from '../../../library/import/read-batches.ts';
import type { SavedRecord } from '../../../library/saved-article.ts';
import { createLibraryWriter } from '../../../library/store.ts';
import { toPocketFile } from '../../../tools/bench/list/pocket-file.ts';
import { createMemoryStorage, type MemoryStorage } from '../memory-storage.ts';
import { createDraft } from '../saved-fixture.ts';

const tools = {
  parseHtml: (): Document => {
    throw new Error('no document is needed');
  },
  toCanonicalUrl: (url: string) => toCanonicalUrl(url, null),
  now: new Date('2026-05-03T19:12:44.120Z'),
};

async function readAll(source: string): Promise<readonly ImportBatch[]> {
  const batches: ImportBatch[] = [];
  for await (const batch of readImport(new Blob([source]), tools)) batches.push(batch);
  return batches;
}
const refusedOf = (batches: readonly ImportBatch[]) =>
  batches.flatMap(({ refused }) => refused.map(({ row, reason }) => [row, reason]));

/** Hands batches over as the page does. */
async function importAll(storage: MemoryStorage, batches: readonly ImportBatch[]) {
  const { imports } = createLibraryWriter(storage);
  await imports.begin();
  for (const [i, { records }] of batches.entries())
    await imports.add(
      i,
      records.map(({ record }) => record),
    );
  return imports.commit(batches.length);
}

describe('a list of Pocket of 5,000 rows, 50 of them malformed', async () => {
  const source = toPocketFile(5000);
  const begun = performance.now();
  const batches = await readAll(source);
  const ms = performance.now() - begun;

  test('exactly those are refused, by their lines; the rest is there', () => {
    expect(refusedOf(batches).map(([line]) => line)).toEqual(
      Array.from({ length: 50 }, (_, i) => i * 100 + 9),
    );
    expect(batches.flatMap(({ records }) => records)).toHaveLength(4950);
    expect(batches.at(-1)).toMatchObject({ format: 'pocket', unit: 'line', share: 1 });
  });

  test('it takes no five seconds', () => {
    expect(ms).toBeLessThan(5000);
  });

  test('what is on the list already keeps its tags and notes, by its canonical address', async () => {
    const storage = createMemoryStorage();
    const library = createLibraryWriter(storage);
    await library.save(createDraft('https://a.example/1', { tags: ['mine'], note: 'My note' }));
    expect(await importAll(storage, batches)).toEqual({ added: 4949, joined: 1 });
    expect(await library.findByUrl('https://a.example/1')).toMatchObject({
      tags: ['mine', 'sea', 'tag 1'],
      note: 'My note',
      isStub: false,
    });
  });
});

describe('an export of Byline’s own, read by lines', async () => {
  const storage = createMemoryStorage();
  const library = createLibraryWriter(storage);
  for (let i = 0; i < 450; i++)
    await library.save(createDraft(`https://a.example/${i}`, { tags: [`tag ${i}`], note: `Note\n${i}` }));
  const [first] = await library.update([(await library.findByUrl('https://a.example/3'))?.id ?? ''], {
    readAt: '2026-05-04T00:00:00.000Z',
  });
  await library.remove([first?.id ?? '']);
  let source = '';
  for await (const piece of writeJsonExport(storage, tools.now)) source += piece;

  test('gives the same list in an empty one', async () => {
    const other = createMemoryStorage();
    const batches = await readAll(source);
    expect(batches.length).toBeGreaterThan(2);
    expect(await importAll(other, batches)).toEqual({ added: 450, joined: 0 });
    expect(Object.fromEntries(other.values)).toEqual(Object.fromEntries(storage.values));
  });

  test('read twice it changes nothing', async () => {
    const before = structuredClone(Object.fromEntries(storage.values));
    expect(await importAll(storage, await readAll(source))).toEqual({ added: 0, joined: 450 });
    expect(Object.fromEntries(storage.values)).toEqual(before);
  });

  test('a damaged line is refused with its number, and the rest goes on', async () => {
    const lines = source.split('\n');
    lines[2] = lines[2]?.slice(0, 500) ?? '';
    lines[4] = '{"item": {"schema": 5}},';
    const batches = await readAll(lines.join('\n'));
    expect(refusedOf(batches)).toEqual([
      [3, 'shape'],
      [5, 'no_record'],
    ]);
    expect(batches.flatMap(({ records }) => records)).toHaveLength(448);
  });

  test('what was damaged when it was written is told, in files of both kinds', async () => {
    const entries = [
      { key: 'item:broken', original: { schema: 5 } },
      { key: 'settings', original: {} },
    ];
    const [head] = source.split('\n');
    const inOneLine = `${head}\n],"damaged":${JSON.stringify(entries)}}\n`;
    const inLines = `${head}\n],"damaged":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
    for (const [file, refused] of [
      [inOneLine, 2],
      [inLines, 4],
    ] as const) {
      const batches = await readAll(file);
      expect(batches.flatMap(({ damaged }) => damaged)).toEqual(entries.slice(0, 1));
      expect(refusedOf(batches)).toEqual([[refused, 'shape']]);
    }
    expect(refusedOf(await readAll(inLines.split('\n').slice(0, 3).join('\n')))).toEqual([[3, 'cut_off']]);
  });

  test('a file that was cut off says so, and what is whole is read', async () => {
    const lines = source.split('\n').slice(0, 11);
    expect(refusedOf(await readAll([...lines, '{"item'].join('\n')))).toEqual([
      [12, 'shape'],
      [12, 'cut_off'],
    ]);
  });

  test('one that another program has set otherwise is read as a whole', async () => {
    const batches = await readAll(JSON.stringify(JSON.parse(source), null, 2));
    const records: SavedRecord[] = batches.flatMap((batch) => batch.records.map(({ record }) => record));
    expect(records).toHaveLength(450);
    expect(batches[0]?.unit).toBe('entry');
  });
});

test('what is none of the formats is told', async () => {
  const reading = readImport(new Blob(['nothing']), tools);
  expect(await reading.next()).toEqual({ done: true, value: false });
});
