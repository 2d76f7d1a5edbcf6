import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sample = resolve(root, 'tests/fixtures/sample/page.html');

/** Runs the engine's command line (shared design, contract.md) as its users do. */
function analyze(
  input: readonly (string | Buffer)[],
  ...options: readonly string[]
): Promise<{ lines: string[]; status: number | null; errors: string }> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, ['tools/analyze.ts', ...options], { cwd: root });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('close', (status) => {
      const lines = Buffer.concat(out).toString().split('\n').filter(Boolean);
      settle({ lines, status, errors: Buffer.concat(err).toString() });
    });
    for (const part of input) child.stdin.write(part);
    child.stdin.end();
  });
}

const errorRow = v.object({ id: v.nullable(v.string()), error: v.string() });
const textRow = v.object({
  id: v.string(),
  text: v.string(),
  entities: v.array(v.unknown()),
  attributions: v.array(v.unknown()),
});
const pageRow = v.object({
  ...textRow.entries,
  article: v.object({ isArticle: v.boolean(), title: v.string(), text: v.string() }),
});
const parse = <T>(schema: v.GenericSchema<unknown, T>, line: string | undefined): T =>
  v.parse(schema, JSON.parse(line ?? ''));

const row = (fields: object): string => `${JSON.stringify(fields)}\n`;
const good = row({ id: 'good', text: 'The mayor, Anna Berg, said on Monday: "The bridge is safe."' });

describe('the command line', () => {
  test.each([
    ['broken JSON', '{"id": "bad", "text": \n', /no JSON/],
    ['neither page nor text', row({ id: 'bad', url: 'https://example.org/' }), /neither "html" nor "text"/],
    ['a field of the wrong type', row({ id: 'bad', html: 7 }), /does not fit/],
    ['no id', '{"text": "Hello."}\n', /does not fit/],
    ['empty HTML', row({ id: 'bad', html: ' \n' }), /empty/],
    ['a page of 50 MB', row({ id: 'bad', html: `<p>${'long '.repeat(10_500_000)}</p>` }), /too large/],
    ['binary data', row({ id: 'bad', html: `\u0000\u0000\u0000\ufffd\u0001\u0002GIF89a` }), /binary/],
    ['bytes that are no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00, 0x0a]), /no JSON/],
  ])('gives an error row for %s, and goes on', { timeout: 60_000 }, async (_name, bad, error) => {
    const { lines, status } = await analyze([good, bad, good]);
    expect(lines).toHaveLength(3);
    const { id, error: said } = parse(errorRow, lines[1]);
    expect(id === 'bad' || id === null).toBe(true);
    expect(said).toMatch(error);
    for (const line of [lines[0], lines[2]]) expect(parse(textRow, line).id).toBe('good');
    expect(status).toBe(1);
  });

  test('prints rows in the order of the input, pages and texts alike', async () => {
    const html =
      '<html lang="en"><title>Ferry stops</title><article><h1>Ferry stops</h1><p>The ferry to Holm stopped on Tuesday, the harbour office said.</p></article>';
    const rows = Array.from({ length: 30 }, (_, i) =>
      row(i % 3 ? { id: `${i}`, text: 'A text.' } : { id: `${i}`, url: 'https://example.org/a', html }),
    );
    const { lines, status } = await analyze(rows);
    expect(lines.map((line) => parse(v.object({ id: v.string() }), line).id)).toEqual(
      rows.map((_, i) => `${i}`),
    );
    expect(parse(pageRow, lines[0]).article.title).toBe('Ferry stops');
    expect(status).toBe(0);
  });

  test('names nobody in another language, and says which it is, in rows and in reports', async () => {
    const text =
      'Der Rat der Insel hat am Dienstag beschlossen, eine zweite Mole zu bauen, die mit den Gebühren der Fähren bezahlt wird. „Wir haben neun Jahre gewartet“, sagte Bürgermeisterin Elke Brodersen nach der Sitzung in Wittdün.';
    const { lines } = await analyze([row({ id: 'german', text })]);
    const language = v.object({ otherLanguage: v.string() });
    expect(parse(textRow, lines[0])).toMatchObject({ entities: [], attributions: [] });
    expect(parse(language, lines[0]).otherLanguage).toBe('de');
    const report = await analyze([row({ id: 'german', text })], '--pretty');
    expect(report.lines.join('\n')).toContain('this text is not English (de)');
  });

  test('prints what a text dates and the sums in it; a page’s dates from its day of publication', async () => {
    const html =
      '<html lang="en"><title>Ferry stops</title><meta property="article:published_time" content="2026-05-02"><article><h1>Ferry stops</h1><p>The ferry to Holm stopped on Tuesday, the harbour office said. Repairs cost €40,000.</p></article>';
    const { lines } = await analyze([
      row({ id: 'page', url: 'https://example.org/a', html }),
      row({ id: 'text', text: 'It stopped on Tuesday.' }),
    ]);
    const found = v.object({ timexes: v.array(v.unknown()), amounts: v.array(v.unknown()) });
    expect(parse(found, lines[0])).toEqual({
      timexes: [
        { start: 29, end: 36, type: 'date', value: '2026-04-28', precision: 'day', anchor: 'published' },
      ],
      amounts: [{ start: 76, end: 83, amount: 40_000, currency: 'EUR' }],
    });
    expect(parse(found, lines[1])).toMatchObject({ timexes: [{ value: null }], amounts: [] });
  });

  test('ends lines at \\n alone, since pages hold U+2028', async () => {
    const { lines, status } = await analyze([`{"id":"u","text":"One\u2028two\u2029three."}\r\n`]);
    expect(parse(textRow, lines[0]).text).toBe('One\u2028two\u2029three.');
    expect(status).toBe(0);
  });

  test('takes files', async () => {
    const { lines, status } = await analyze([], sample, '/nowhere/page.html');
    expect(parse(pageRow, lines[0]).article.title).toBe(
      'Neighbours to share flood warnings across the North Sea',
    );
    expect(parse(errorRow, lines[1]).error).toMatch(/no such file/i);
    expect(status).toBe(1);
  });

  test('prints readable reports with --pretty', async () => {
    const { lines } = await analyze([], '--pretty', sample);
    expect(lines[0]).toBe('Neighbours to share flood warnings across the North Sea');
    expect(lines.join('\n')).toMatch(/authors +Ingrid Falk/);
  });
});
