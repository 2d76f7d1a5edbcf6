import { strToU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ImportedLink, ImportRow } from '../../../library/import/imported-link.ts';
import { readFile } from '../../../library/import/read-file.ts';

/** Not as forgiving as browsers, which read the unclosed tags of such files. */
const parseHtml = (html: string): Document =>
  parseHTML(`<!doctype html><html><body>${html.replace(/<!doctype[^>]*>/i, '')}</body></html>`).document;
const read = async (source: string | Uint8Array) =>
  readFile(typeof source === 'string' ? strToU8(source) : source, parseHtml);

async function linksOf(source: string | Uint8Array): Promise<readonly ImportedLink[]> {
  const file = await read(source);
  return (file?.rows ?? []).flatMap((row) => (row.kind === 'link' ? [row.link] : []));
}
const refusalsOf = (rows: readonly ImportRow[] = []) =>
  rows.flatMap((row) => (row.kind === 'refused' ? [[row.row, row.reason]] : []));

const pocket = `title,url,time_added,tags,status
Ferry sails,https://isle-post.example/ferry?utm_source=pocket,1714765964,sea|ship,unread
"A title
on two lines, with a comma",https://isle-post.example/two,1714765965,,archive
https://isle-post.example/three,https://isle-post.example/three,1714765966,,unread
`;

describe('Pocket', () => {
  test('titles on several lines, tags, times and what was read', async () => {
    const file = await read(pocket);
    expect(file?.format).toBe('pocket');
    expect(await linksOf(pocket)).toMatchObject([
      { title: 'Ferry sails', tags: ['sea', 'ship'], isRead: false, savedAt: '2024-05-03T19:52:44.000Z' },
      { title: 'A title on two lines, with a comma', tags: [], isRead: true },
      { title: null, url: 'https://isle-post.example/three' },
    ]);
  });

  test('columns by their names, whatever their order', async () => {
    const later = `title,url,time_added,cursor,tags,status\nFerry,https://a.example/1,1714765964,x,sea,unread\n`;
    expect(await linksOf(later)).toMatchObject([{ title: 'Ferry', tags: ['sea'] }]);
  });

  test('several parts in an archive', async () => {
    const archive = zipSync({
      'part_000000.csv': strToU8(pocket),
      'part_000001.csv': strToU8('title,url,time_added,tags,status\nMore,https://a.example/m,1,,unread\n'),
      'picture.png': strToU8('no text'),
    });
    expect((await linksOf(archive)).map(({ title }) => title)).toContain('More');
  });

  test('malformed rows are told by their line, and the rest goes on', async () => {
    const source = `title,url,time_added,tags,status
Good,https://a.example/1,1714765964,,unread
Too few,https://a.example/2
No address,,1714765964,,unread
"Never closed,https://a.example/3,1714765964,,unread
After,https://a.example/4,1714765964,,unread
Script,javascript:alert(1),1714765964,,unread
"Two
lines",https://a.example/5,1714765964,,unread
Last,no address at all,1714765964,,unread
`;
    const file = await read(source);
    expect(refusalsOf(file?.rows)).toEqual([
      [3, 'columns'],
      [4, 'no_address'],
      [5, 'quotes'],
      [7, 'bad_address'],
      [10, 'bad_address'],
    ]);
    expect((await linksOf(source)).map(({ title }) => title)).toEqual(['Good', 'After', 'Two lines']);
  });

  test('its older page of links', async () => {
    const page = `<!DOCTYPE html><html><body><h1>Unread</h1><ul><li><a href="https://a.example/1" time_added="1714765964" tags="sea,ship">One</a></li></ul><h1>Read Archive</h1><ul><li><a href="https://a.example/2" time_added="1714765964" tags="">Two</a></li></ul></body></html>`;
    expect(await linksOf(page)).toMatchObject([
      { title: 'One', tags: ['sea', 'ship'], isRead: false },
      { title: 'Two', tags: [], isRead: true },
    ]);
  });
});

test('Instapaper: folders, tags, selections', async () => {
  const source = `URL,Title,Selection,Folder,Timestamp,Tags
https://a.example/1,One,Some words,Unread,1714765964,"[""sea"",""ship""]"
https://a.example/2,Two,,Archive,1714765964,[]
https://a.example/3,Three,,Ferries,1714765964,
`;
  expect(await linksOf(source)).toMatchObject([
    { title: 'One', tags: ['sea', 'ship'], note: 'Some words', isRead: false },
    { title: 'Two', isRead: true },
    { title: 'Three', tags: ['Ferries'] },
  ]);
  const old = 'URL,Title,Selection,Folder\nhttps://a.example/1,One,,Starred\n';
  expect(await linksOf(old)).toMatchObject([{ tags: ['Starred'], savedAt: null }]);
});

test('Omnivore: lists, texts and highlights in an archive', async () => {
  const entry = {
    ...{ id: '1', slug: 'one', title: 'One', description: 'A deck', author: 'Le Monde avec AFP' },
    ...{ url: 'https://a.example/1', state: 'Archived', readingProgress: 40, thumbnail: null },
    ...{ labels: ['sea'], savedAt: '2024-05-03T19:52:44.000Z', updatedAt: null, publishedAt: null },
  };
  const archive = zipSync({
    'metadata_0_to_20.json': strToU8(JSON.stringify([entry, 7])),
    'content/one.html': strToU8('<p>Text</p>'),
    'highlights/one.md': strToU8('> Marked'),
  });
  const file = await read(archive);
  expect(file?.format).toBe('omnivore');
  expect(refusalsOf(file?.rows)).toEqual([[2, 'shape']]);
  expect(await linksOf(archive)).toMatchObject([
    {
      ...{ title: 'One', deck: 'A deck', tags: ['sea'], isRead: true, position: 0.4 },
      ...{ note: '> Marked', html: '<p>Text</p>', authors: ['Le Monde avec AFP'] },
    },
  ]);
});

test('Wallabag: numbers for flags, offsets without a colon, tags of both shapes', async () => {
  const source = JSON.stringify([
    {
      ...{ is_archived: 1, is_starred: true, tags: ['sea'], id: 1, title: 'One', url: 'https://a.example/1' },
      ...{ content: '<p>Text</p>', created_at: '2024-05-03T21:52:44+0200', published_by: ['Jane Doe', ''] },
      ...{ archived_at: '2024-06-03T21:52:44+0200', published_at: '2024-05-01T00:00:00+0200' },
      annotations: [{ quote: 'words', text: 'why' }],
    },
    { is_archived: false, tags: [{ label: 'ship' }], title: 'Two', url: 'https://a.example/2' },
    { is_archived: false, title: 'No address' },
    'nothing',
  ]);
  const file = await read(source);
  expect(file?.format).toBe('wallabag');
  expect(refusalsOf(file?.rows)).toEqual([
    [3, 'no_address'],
    [4, 'shape'],
  ]);
  expect(await linksOf(source)).toMatchObject([
    {
      ...{ savedAt: '2024-05-03T19:52:44.000Z', readAt: '2024-06-03T19:52:44.000Z', isRead: true },
      ...{ tags: ['sea', 'starred'], authors: ['Jane Doe'], note: '> words\nwhy', html: '<p>Text</p>' },
      published: { iso: '2024-05-01', precision: 'day' },
    },
    { tags: ['ship'], isRead: false, html: null },
  ]);
});

test('Readwise Reader: Python lists, and nothing that came by a feed', async () => {
  const source = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
One,https://a.example/1,x,"['sea', ""captain's log""]",2024-05-03 19:52:44+00:00,0.5,archive,True
Two,https://a.example/2,y,[],2024-05-03 19:52:44+00:00,0,feed,False
`;
  expect(await linksOf(source)).toMatchObject([
    { title: 'One', tags: ['sea', "captain's log"], position: 0.5, isRead: true },
  ]);
});

test('Readwise: the highlights of an article become its note', async () => {
  const source = `Highlight,Title,Author,URL,Note,Location,Date
First,One,Jane Doe,https://a.example/1,why,1,2024-05-03 19:52:44
Second,One,Jane Doe,https://a.example/1,,2,2024-05-03 19:52:44
`;
  expect(await linksOf(source)).toMatchObject([
    { title: 'One', authors: ['Jane Doe'], note: '> First\nwhy\n\n> Second' },
  ]);
});

test('bookmarks: folders become tags, scripts are left out', async () => {
  const source = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL>
<DT><H3>Ferries</H3>
<DL>
<DT><a href="https://a.example/1" add_date="1714765964" tags="sea,ship">One</a></DT>
<DD>A note</DD>
</DL></DT>
<DT><a href="javascript:alert(1)">Script</a></DT>
</DL>`;
  const file = await read(source);
  expect(file?.format).toBe('bookmarks');
  expect(refusalsOf(file?.rows)).toEqual([[2, 'bad_address']]);
  const [one] = await linksOf(source);
  expect(one).toMatchObject({ title: 'One', savedAt: '2024-05-03T19:52:44.000Z' });
  expect(one).toMatchObject({ tags: ['sea', 'ship', 'Ferries'], note: 'A note' });
});

test.each([
  ['a picture', '\u0089PNG'],
  ['nothing', ''],
  ['another table', 'a,b\n1,2\n'],
  ['other JSON', '{"items": []}'],
])('%s is no list of articles', async (_, source) => {
  expect(await read(source)).toBeNull();
});

test('an archive that is broken says so', async () => {
  await expect(read(strToU8('PK\u0003\u0004 broken'))).rejects.toMatchObject({ code: 'archive_damaged' });
  await expect(read('{"format":"byline-list","version":')).rejects.toMatchObject({ code: 'backup_damaged' });
});
