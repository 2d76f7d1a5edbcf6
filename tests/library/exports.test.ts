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

  test('stands on one line, as browsers read it', () => {
    expect(
      toBookmark({ ...record.item, title: 'Ferry\nsails', note: '' })
        .trim()
        .split('\n'),
    ).toHaveLength(1);
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

  test('its front matter holds nothing at which readers of YAML stop', () => {
    const title = 'x\u0085y\u2028z \u007f\u009f \ufeff 😀: "q" # - \\';
    const [, line = ''] = toMarkdown({ ...record, item: { ...record.item, title } }).split('\n');
    expect(line).toMatch(/^title: "[^\u007f-\u009f\u2028\u2029\ufeff]*"$/);
    expect(JSON.parse(line.slice('title: '.length))).toBe(title);
  });

  const article = (kind: 'paragraph' | 'heading' | 'list-item' | 'code' | 'table', text: string): string => {
    const { body, item } = record;
    if (!body) throw new Error('no body');
    const blocks = [{ kind, span: { start: 0, end: text.length } }];
    const whole = { ...body, article: { ...body.article, text, blocks } };
    return toMarkdown({ ...record, body: whole, item: { ...item, note: '', deck: null } })
      .split('\n\n')
      .slice(2)
      .join('\n\n')
      .trimEnd();
  };
  test.each([
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['-5 degrees, 3.5 metres', '-5 degrees, 3.5 metres'],
    ['1986. A year', '1986\\. A year'],
    ['---', '\\---'],
    ['One\n===\n- two', 'One\n\\===\n\\- two'],
    ['    no code', 'no code'],
    ['AT&T &copy; &#8212;', 'AT&T \\&copy; \\&\\#8212;'],
  ])('its text %j is text', (text, written) => {
    expect(article('paragraph', text)).toBe(written);
  });

  test('headings are a line each; code and tables keep their lines', () => {
    expect(article('heading', 'Who\npays')).toBe('## Who pays');
    expect(article('list-item', 'Tickets:\ntwelve crowns')).toBe('- Tickets:\n  twelve crowns');
    expect(article('code', 'let a;\n```\n  b')).toBe('````\nlet a;\n```\n  b\n````');
    expect(article('table', 'Port\tDay\nSkerry\tMon | Tue\nBergen')).toBe(
      '| Port | Day |\n| --- | --- |\n| Skerry | Mon \\| Tue |\n| Bergen |  |',
    );
  });

  test.each(['新', '😀', 'é', 'x'])('a file’s name of %s fits every file system', (sign) => {
    const name = toFileName({ item: { ...record.item, title: sign.repeat(300) } });
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^\d{4}-\d\d-\d\d \S+ [\da-f]{8}\.md$/);
  });

  test('a file’s name leads out of no folder', () => {
    const published = { iso: '2024/../../x', precision: 'day', zone: null } as const;
    expect(toFileName({ item: { ...record.item, published } })).not.toContain('/');
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
