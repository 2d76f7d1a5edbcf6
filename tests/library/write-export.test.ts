import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type ExportFormat, toExportName, writeExport } from '../../library/export/write-export.ts';
import { readFile } from '../../library/import/read-file.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { createDraft } from './saved-fixture.ts';

const now = new Date('2026-05-03T19:12:44.120Z');
const storage = createMemoryStorage();
const library = createLibraryWriter(storage);
const first = await library.save(
  createDraft('https://a.example/1?b=2&c=3', { tags: ['sea', 'ship'], note: 'A "note"' }),
);
await library.save(createDraft('https://a.example/2'));
await library.saveLinks([{ url: 'https://a.example/3', title: 'A link', tags: ['sea'], savedAt: null }]);
const binned = await library.save(createDraft('https://a.example/binned'));
await library.remove([binned.id]);

async function write(format: ExportFormat, ids: readonly string[] | null = null) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const steps: string[] = [];
  for await (const piece of writeExport(storage, { format, ids, now }, (done, all) =>
    steps.push(`${done}/${all}`),
  ))
    pieces.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
  return { bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()), steps };
}
const text = async (format: ExportFormat, ids: readonly string[] | null = null): Promise<string> =>
  strFromU8((await write(format, ids)).bytes);

describe('exports', () => {
  test('files are named by their day', () => {
    expect(toExportName({ format: 'csl', now })).toBe('byline-2026-05-03.csl.json');
    expect(toExportName({ format: 'markdown', now })).toBe('byline-2026-05-03.zip');
  });

  test.each<ExportFormat>(['csv', 'markdown', 'bookmarks', 'ris', 'bibtex', 'csl'])(
    '%s holds what is on the list, not the bin, and tells how far it is',
    async (format) => {
      expect((await write(format)).steps).toEqual(['1/3', '2/3', '3/3']);
      expect((await write(format, [first.id, binned.id])).steps).toEqual(['1/1']);
    },
  );

  test('JSON of chosen articles holds these alone', async () => {
    expect((await write('json')).steps).toHaveLength(4);
    const file = await readFile((await write('json', [first.id])).bytes, () => document);
    expect(file?.records.map(({ item }) => item.id)).toEqual([first.id]);
  });

  test('Markdown: a folder in an archive, a file for each article', async () => {
    const files = unzipSync((await write('markdown')).bytes);
    expect(Object.keys(files)).toHaveLength(3);
    for (const [path, content] of Object.entries(files)) {
      expect(path).toMatch(/^byline-2026-05-03\/[^/]+\.md$/);
      expect(strFromU8(content)).toMatch(/^---\ntitle: /);
    }
  });

  test('bookmarks are read back with tags, notes and days', async () => {
    // Unlike browsers, linkedom tells names of attributes in capitals from others.
    const parseHtml = (html: string): Document =>
      parseHTML(
        `<!doctype html><html><body>${html
          .replace(/<!doctype[^>]*>/i, '')
          .replace(/[A-Z_]+(?==")/g, (name) => name.toLowerCase())}</body></html>`,
      ).document;
    const file = await readFile((await write('bookmarks', [first.id])).bytes, parseHtml);
    expect(file?.rows).toMatchObject([
      { kind: 'link', link: { url: first.url, title: first.title, tags: ['sea', 'ship'] } },
    ]);
  });

  test('CSL-JSON: a list of newspaper articles, each with a key of its own', async () => {
    const items: readonly { readonly id: string; readonly type: string; readonly URL: string }[] = JSON.parse(
      await text('csl'),
    );
    expect(items.map(({ type }) => type)).toEqual(Array(3).fill('article-newspaper'));
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
    expect(JSON.parse(await text('csl', []))).toEqual([]);
  });

  test('RIS and BibTeX: as many entries as articles', async () => {
    expect((await text('ris')).match(/^TY {2}- NEWS\r$/gm)).toHaveLength(3);
    expect((await text('bibtex')).match(/^@article\{/gm)).toHaveLength(3);
  });
});
