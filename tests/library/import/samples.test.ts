import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { toCanonicalUrl } from '../../../engine/index.ts';
import { fillImported } from '../../../entrypoints/options/fill-imported.ts';
import { type ImportBatch, readImport } from '../../../library/import/read-batches.ts';
import { importFormats } from '../../../library/import/read-file.ts';
import { type SavedRecord, savedRecordSchema } from '../../../library/saved-article.ts';
import { parsePage } from '../../../tools/parse-page.ts';

/*
 * A whole file of every format that can be imported, as its program writes it, each in a folder with what is expected of it.
 * Where there are several files, the program hands over an archive of them.
 */

const folder = join(import.meta.dirname, '../../fixtures/imports');
const samples = readdirSync(folder);

const expectedSchema = v.strictObject({
  format: v.picklist(importFormats),
  refused: v.array(v.tuple([v.number(), v.string()])),
  records: v.array(v.record(v.string(), v.unknown())),
  /** The blocks of each record's text; null where it has none. */
  texts: v.optional(v.array(v.nullable(v.array(v.string())))),
  /** The keys of damaged records. */
  damaged: v.optional(v.array(v.string()), []),
});

function readSample(name: string): Blob {
  const paths = readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path));
  const [only, ...others] = paths;
  if (only && others.length === 0) return new Blob([bytes(only)]);
  const packed = Object.fromEntries(
    paths.map((path) => [path.slice(join(folder, name).length + 1), bytes(path)]),
  );
  return new Blob([new Uint8Array(zipSync(packed))]);
}

async function importSample(name: string) {
  const tools = {
    // Browsers read unclosed tags and attributes in capitals as they are meant, which Node's parser does not.
    parseHtml: (html: string) =>
      parsePage(html.replace(/<DD>[^<\n]*/g, '$&</DD>').replace(/ [A-Z_]+=/g, (name) => name.toLowerCase())),
    toCanonicalUrl: (url: string) => toCanonicalUrl(url, null),
    now: new Date('2026-05-03T19:12:44.120Z'),
  };
  const batches: ImportBatch[] = [];
  for await (const batch of readImport(readSample(name), tools)) batches.push(batch);
  const records: SavedRecord[] = [];
  for (const imported of batches.flatMap((batch) => batch.records))
    records.push(await fillImported(imported, parsePage));
  return { batches, records };
}

test('there is a sample of every format', () => {
  const formats = samples.map(
    (name) =>
      v.parse(expectedSchema, JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))).format,
  );
  expect(new Set(formats)).toEqual(new Set(importFormats));
});

describe.each(samples)('%s', async (name) => {
  const expected = v.parse(
    expectedSchema,
    JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')),
  );
  const { batches, records } = await importSample(name);

  test('gives the records that are expected, with the texts that it holds', () => {
    expect(batches[0]?.format).toBe(expected.format);
    expect(records.map(({ item }) => item)).toMatchObject(expected.records);
    expect(records).toHaveLength(expected.records.length);
    for (const record of records) expect(v.is(savedRecordSchema, record)).toBe(true);
    const texts = records.map(({ body }) => body?.article.text.split('\n\n') ?? null);
    if (expected.texts) expect(texts).toEqual(expected.texts);
  });

  test('refuses what is malformed, and keeps what was damaged', () => {
    expect(batches.flatMap(({ refused }) => refused.map(({ row, reason }) => [row, reason]))).toEqual(
      expected.refused,
    );
    expect(batches.flatMap(({ damaged }) => damaged.map(({ key }) => key))).toEqual(expected.damaged);
  });
});
