import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { toBookmark } from '../../library/export/bookmarks.ts';
import { csvHead, toCsvRow } from '../../library/export/csv.ts';
import { toFileName, toMarkdown } from '../../library/export/markdown.ts';
import { readCsv } from '../../library/import/csv.ts';
import { createSavedRecord } from './saved-fixture.ts';

const record = await createSavedRecord('https://isle-post.example/a?b=1&c=2', {
  tags: ['sea', 'ship'],
  note: 'Why "this", and\nthat',
});

describe('the CSV export', () => {
  test('is read back by its columns', () => {
    const [row] = readCsv(csvHead + toCsvRow(record.item)).rows;
    if (!row || 'kind' in row) throw new Error('no row');
    expect(row.get('url')).toBe(record.item.url);
    expect(row.get('title')).toBe(record.item.title);
    expect(row.get('tags')).toBe('sea|ship');
    expect(row.get('note')).toBe(record.item.note);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('no spreadsheet runs %j', (title) => {
    expect(toCsvRow({ ...record.item, title })).toContain(`'${title}`);
  });
});

describe('the bookmarks export', () => {
  test('holds each article with its day and tags, and nothing of it as markup', () => {
    const title = '<script>alert("1")</script> & more';
    const html = toBookmark({ ...record.item, title });
    expect(html).not.toContain('<script>');
    const link = parseHTML(
      `<html><body>${html.replace(/<!DOCTYPE[^>]*>/, '')}</body></html>`,
    ).document.querySelector('a');
    expect(link?.textContent).toBe(title);
    expect(link?.getAttribute('HREF')).toBe(record.item.url);
    expect(link?.getAttribute('TAGS')).toBe('sea,ship');
  });
});

describe('the Markdown export', () => {
  const markdown = toMarkdown(record);

  test('has front matter, title, note and text', () => {
    const [, front = ''] = markdown.split('---\n');
    const fields = new Map(
      front
        .trim()
        .split('\n')
        .map((line): [string, unknown] => {
          const at = line.indexOf(': ');
          return [line.slice(0, at), JSON.parse(line.slice(at + 2))];
        }),
    );
    expect(fields.get('title')).toBe(record.item.title);
    expect(fields.get('tags')).toEqual(['sea', 'ship']);
    expect(markdown).toContain(`# ${record.item.title}`);
    expect(markdown).toContain('Why "this", and\nthat');
  });

  test.each([
    ['a/b\\c: d?', 'a b c d'],
    ['..', ''],
    ['Überfahrt\u0000', 'Überfahrt'],
    ['x'.repeat(300), 'x'.repeat(80)],
  ])('a file’s name of the title %j', (title, named) => {
    const name = toFileName({ item: { ...record.item, title, published: null } });
    expect(name).toBe(
      `${[record.item.savedAt.slice(0, 10), named, record.item.id.slice(0, 8)].filter(Boolean).join(' ')}.md`,
    );
  });
});
