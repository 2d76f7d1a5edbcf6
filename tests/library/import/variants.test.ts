import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toCanonicalUrl } from '../../../engine/index.ts';
import { toMoment } from '../../../library/import/imported-link.ts';
import { readImport } from '../../../library/import/read-batches.ts';
import { parsePage } from '../../../tools/parse-page.ts';

/*
 * Files as they come: of older versions of their programs, saved again by spreadsheets and editors, in archives of other
 * shapes, with broken entries among whole ones.
 */

type Entry = Readonly<Record<string, unknown>>;

/** What of a file's articles is put on the list, and what is refused of it. */
async function read(source: string | Uint8Array) {
  const bytes = typeof source === 'string' ? strToU8(source) : source;
  const tools = { parseHtml: parsePage, toCanonicalUrl: (url: string) => toCanonicalUrl(url, null) };
  const items: Entry[] = [];
  const refused: unknown[] = [];
  let format: string | null = null;
  const now = new Date('2026-05-03T19:12:44.120Z');
  for await (const batch of readImport(new Blob([new Uint8Array(bytes)]), { ...tools, now })) {
    format = batch.format;
    items.push(...batch.records.map(({ record }) => record.item));
    refused.push(...batch.refused.map(({ row, reason, detail }) => [row, reason, detail]));
  }
  return { format, items, refused };
}

const head = 'title,url,time_added,tags,status';
const row = (title: string, number: number): string =>
  `${title},https://a.example/${number},1714765964,sea,unread`;
const titles = (items: readonly Entry[]) => items.map(({ title }) => title);

describe('tables', () => {
  test.each([
    [
      'ends of lines of both kinds',
      [head, row('A', 1)].join('\r\n') + ['', row('B', 2), row('C', 3)].join('\n'),
    ],
    ['ends of lines of the old Macintosh', [head, row('A', 1), row('B', 2), row('C', 3)].join('\r')],
    ['semicolons', [head, row('A', 1), row('B', 2), row('C', 3)].join('\r\n').replaceAll(',', ';')],
  ])('%s: no row is lost', async (_, source) => {
    const { items, refused } = await read(source);
    expect(titles(items)).toEqual(['A', 'B', 'C']);
    expect(items[0]).toMatchObject({ tags: ['sea'], savedAt: '2024-05-03T19:52:44.000Z' });
    expect(refused).toEqual([]);
  });

  const table = `${head}\n${row('Überfahrt – “heute”', 1)}\n`;
  const latin = table.replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094');
  test.each([
    ['UTF-8 with a mark', strToU8(`\ufeff${table}`)],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${table}`, 'utf16le'))],
    ['that of Western Windows', Uint8Array.from(latin, (sign) => sign.charCodeAt(0))],
  ])('their encoding is told: %s', async (_, bytes) => {
    expect(titles((await read(bytes)).items)).toEqual(['Überfahrt – “heute”']);
  });

  test('a damaged letter does not change the encoding of all others', async () => {
    const bytes = strToU8(`${head}\n${row('Überfahrt über ?', 1)}\n`).map((byte) =>
      byte === 0x3f ? 0xe4 : byte,
    );
    expect(titles((await read(bytes)).items)).toEqual(['Überfahrt über \ufffd']);
  });
});

test('bookmarks in the encoding that they name', async () => {
  const page =
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">';
  const bytes = [
    ...strToU8(`${page}<DL><DT><A HREF="https://a.example/1">`),
    0xd0,
    0xc2,
    0xce,
    0xc5,
    ...strToU8('</A></DL>'),
  ];
  expect(titles((await read(Uint8Array.from(bytes))).items)).toEqual(['新闻']);
});

test('bookmarks whose file does not say what it is; a note with its ends of lines and emphasis', async () => {
  const list =
    '<DL><DT><A HREF="https://a.example/1" ADD_DATE="1">One</A></DT><DD>Why <b>this</b>,<br>and that<DL></DL></DD></DL>';
  const { items } = await read(`${list}`);
  expect(items).toMatchObject([{ note: 'Why this,\nand that' }]);
});

test.each([
  ['1714765964', '2024-05-03T19:52:44.000Z'],
  ['1714765964.5', '2024-05-03T19:52:44.500Z'],
  ['1714765964000', '2024-05-03T19:52:44.000Z'],
  ['1714765964000000', '2024-05-03T19:52:44.000Z'],
  ['2024-05-03T21:52:44+0200', '2024-05-03T19:52:44.000Z'],
  ['0', null],
  ['1', null],
  ['20240503', null],
  ['yesterday', null],
])('the moment %s', (stated, moment) => {
  expect(toMoment(stated)).toBe(moment);
});

test('addresses that differ only in the route behind "#!" are different articles', async () => {
  const source = ['#!5753509/hello', '#!5753510/other', '#comments'].map((hash, i) =>
    row(`T${i}`, 1).replace('/1,', `/${hash},`),
  );
  const { items } = await read([head, ...source].join('\n'));
  expect(items.map(({ url }) => url)).toEqual([
    'https://a.example/#!5753509/hello',
    'https://a.example/#!5753510/other',
    'https://a.example/',
  ]);
});

describe('archives', () => {
  test('which of its files a refused row stands in is told', async () => {
    const part = strToU8(`${head}\nA,,1714765964,,unread\n`);
    const archive = zipSync({ 'part_000000.csv': part, 'part_000001.csv': part });
    expect((await read(archive)).refused).toEqual([
      [2, 'no_address', 'part_000000.csv'],
      [2, 'no_address', 'part_000001.csv'],
    ]);
  });

  test('a broken list of marks costs nothing else', async () => {
    const archive = zipSync({
      'pocket/part_000000.csv': strToU8(`${head}\n${row('A', 1)}\n`),
      'pocket/annotations/part_000000.json': strToU8('[{"url": "https://a.example/1", "highl'),
      '__MACOSX/pocket/._part_000000.csv': strToU8(`${head}\n${row('B', 2)}\n`),
    });
    const { items, refused } = await read(archive);
    expect(titles(items)).toEqual(['A']);
    expect(refused).toEqual([[1, 'shape', 'pocket/annotations/part_000000.json']]);
  });

  test('a backup of Byline in an archive is read', async () => {
    const backup = '{"format":"byline-list","version":2,"exportedAt":"","records":[\n],"damaged":[\n]}\n';
    expect((await read(zipSync({ 'byline.json': strToU8(backup) }))).format).toBe('byline');
  });
});

describe('Wallabag', () => {
  const url = 'https://a.example/1';
  test('flags as texts, marks without words and words without marks, a broken tag', async () => {
    const entry = { url, is_archived: '0', is_starred: '1', tags: ['sea', null, { label: 'ship' }] };
    const annotations = [{ quote: 'One' }, { quote: null, text: 'Two' }, {}];
    const { format, items, refused } = await read(JSON.stringify([7, { ...entry, annotations }]));
    expect(format).toBe('wallabag');
    expect(items).toMatchObject([{ tags: ['sea', 'ship', 'starred'], note: '> One\n\nTwo', readAt: null }]);
    expect(refused).toEqual([[1, 'shape', null]]);
  });

  test('version 1', async () => {
    const entry = { id: '3', title: 'One', url, is_read: '1', is_fav: '1', content: '', tags: 'sea,ship' };
    const { items } = await read(JSON.stringify([entry]));
    expect(items).toMatchObject([{ title: 'One', tags: ['sea', 'ship', 'starred'] }]);
    expect(items[0]?.['readAt']).not.toBeNull();
  });
});

test('tags that were filled in by hand; the order of the file where it tells no days', async () => {
  const instapaper = [
    'URL,Title,Selection,Folder,Tags',
    'https://a.example/1,A,,Unread,"sea, ship"',
    'https://a.example/2,B,,Unread,"[""sea"", 7]"',
  ];
  const { items } = await read(instapaper.join('\n'));
  expect(items).toMatchObject([{ tags: ['sea', 'ship'] }, { tags: ['sea'] }]);
  expect(`${items[0]?.['savedAt']}` > `${items[1]?.['savedAt']}`).toBe(true);
  const reader =
    'Title,URL,Document tags,Saved date,Location\nA,https://a.example/1,"sea, ship",2024-05-03,new\n';
  expect((await read(reader)).items).toMatchObject([
    { tags: ['sea', 'ship'], savedAt: '2024-05-03T00:00:00.000Z' },
  ]);
});

test('Omnivore: a label that is none costs no other', async () => {
  const entry = { slug: 'one', title: 'One', url: 'https://a.example/1', labels: ['sea', null, 'ship'] };
  const archive = zipSync({ 'metadata_0_to_1.json': strToU8(JSON.stringify([entry])) });
  expect((await read(archive)).items).toMatchObject([{ title: 'One', tags: ['sea', 'ship'] }]);
});

test('Omnivore: a list taken out of its archive; which list a broken entry stands in is told', async () => {
  const entry = {
    slug: 'one',
    title: 'One',
    url: 'https://a.example/1',
    savedAt: '2024-05-03T19:52:44.000Z',
  };
  const list = JSON.stringify([entry, 7]);
  expect(await read(list)).toMatchObject({
    ...{
      format: 'omnivore',
      items: [{ title: 'One', savedAt: entry.savedAt }],
      refused: [[2, 'shape', null]],
    },
  });
  const lists = { 'metadata_0_to_2.json': strToU8(list), 'metadata_2_to_4.json': strToU8(list) };
  expect((await read(zipSync(lists))).refused).toEqual([
    [2, 'shape', 'metadata_0_to_2.json'],
    [2, 'shape', 'metadata_2_to_4.json'],
  ]);
});

test('Readwise: its own export, in which books have no address, and each is refused', async () => {
  const source = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
First,A book,Jane Doe,B00,,,,page,1,2024-05-03 19:52:44+00:00,
Second,A book,Jane Doe,B00,,,,page,2,2024-05-03 19:52:44+00:00,
`;
  const { format, refused } = await read(source);
  expect(format).toBe('readwise');
  expect(refused).toEqual([
    [2, 'no_address', null],
    [3, 'no_address', null],
  ]);
  const linked = source
    .replaceAll('Amazon Book ID', 'URL')
    .replaceAll('B00', 'https://a.example/1')
    .replaceAll('00:00,', '00:00,sea');
  expect((await read(linked)).items).toMatchObject([
    {
      title: 'A book',
      authors: ['Jane Doe'],
      tags: ['sea'],
      note: '> First\n\n> Second',
      savedAt: '2024-05-03T19:52:44.000Z',
    },
  ]);
});

test('a file without rows is told by its format', async () => {
  expect(await read(head)).toEqual({ format: 'pocket', items: [], refused: [] });
});

test.each([
  ['an empty one', '', 'empty'],
  ['a list that stops midway', '[{"is_archived": 1, "url": "https://a.exa', 'json_damaged'],
  ['a newer version’s backup', '{"format":"byline-list","version":3,"entries":[]}', 'backup_newer'],
  ['what only begins as a backup', '{"format":"byline-list","version":2}', 'backup_damaged'],
])('%s says so', async (_, source, code) => {
  await expect(read(source)).rejects.toMatchObject({ code });
});
