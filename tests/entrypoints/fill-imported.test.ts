import { describe, expect, test } from 'vitest';
import { fillImported } from '../../entrypoints/options/fill-imported.ts';
import { toRow } from '../../library/import/imported-link.ts';
import { toImportedRecord } from '../../library/import/to-record.ts';
import { parsePage } from '../../tools/parse-page.ts';

const url = 'https://isle-post.example/ferry';
const paragraph =
  'The ferry to Skerry sails again after nine years, and half of the village came to see it leave on Monday morning.';
const second =
  'It carries 40 cars, and is paid for by the state until the year 2031, as the council of the island had asked.';
const told = { url, title: 'Ferry returns', authors: ['Ingrid Falk and TOM REED'], deck: 'A day of joy.' };

async function fill(html: string | null, parse = parsePage) {
  const row = toRow(1, { ...told, savedAt: '2024-05-03T19:52:44.000Z' });
  if (row.kind !== 'link') throw new Error(row.reason);
  const record = await toImportedRecord(row.link, url, 'isle-post.example', new Date());
  return fillImported({ record, html }, parse);
}

describe('an imported text', () => {
  test('is read as of the day on which it was saved, with what the file tells of it', async () => {
    const { item, body } = await fill(`<div><p>${paragraph}</p><h2>Who pays</h2><p>${second}</p></div>`);
    expect(item).toMatchObject({
      ...{ isStub: false, title: 'Ferry returns', deck: 'A day of joy.', words: 47 },
      ...{ authors: ['Ingrid Falk', 'Tom Reed'], publisher: { domain: 'isle-post.example' } },
    });
    expect(body).toMatchObject({ seenAt: '2024-05-03T19:52:44.000Z', analysis: null });
    expect(body?.article.text).toBe(`${paragraph}\n\nWho pays\n\n${second}`);
    expect(body?.article.title?.evidence[0]).toEqual({ origin: 'import', at: 'title', raw: 'Ferry returns' });
    expect(body?.article.authors?.evidence[0]?.origin).toBe('import');
  });

  test('cannot say who wrote it or where it stands against the file', async () => {
    const lies = '<meta name="author" content="Nobody"><link rel="canonical" href="https://evil.example/">';
    const { item, body } = await fill(`${lies}<p>${paragraph}</p><p>${second}</p>`);
    expect(item.authors).toEqual(['Ingrid Falk', 'Tom Reed']);
    expect(body?.article.canonicalUrl).toBe(url);
  });

  test('is read beside pictures that stand in it whole', async () => {
    const picture = `<img src="data:image/png;base64,${'iVBORw0K'.repeat(300_000)}">`;
    const { body } = await fill(`<p>${paragraph}</p>${picture}<p>${second}</p>`);
    expect(body?.article.text).toBe(`${paragraph}\n\n${second}`);
  });

  test.each([
    ['there is none', null],
    ['it is empty', ' '],
    ['it says that it could not be had', '<p>The contents of this article could not be retrieved.</p>'],
    ['it is longer than is read at once', `<p>${paragraph.repeat(20_000)}</p>`],
  ])('stays a link where %s', async (_, html) => {
    expect(await fill(html)).toMatchObject({ item: { isStub: true, title: 'Ferry returns' }, body: null });
  });

  test('stays a link where it cannot be read', async () => {
    const broken = (): Document => {
      throw new Error('broken');
    };
    expect(await fill(`<p>${paragraph}</p>`, broken)).toMatchObject({ item: { isStub: true }, body: null });
  });
});
