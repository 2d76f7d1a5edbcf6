import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../engine/citation/index.ts';
import { toBibtex } from '../../library/export/bibtex.ts';
import { createCiter, toRecordFacts } from '../../library/export/cited-record.ts';
import { toRis } from '../../library/export/ris.ts';
import { createSavedRecord } from './saved-fixture.ts';

const item: CslItem = {
  id: 'vanderberg2026ferry',
  type: 'article-newspaper',
  title: 'Ferry & sea: {100%} of $_it_ ~ #1 \\ ^',
  author: [
    { given: 'Jane', family: 'van der Berg' },
    { given: 'Richard', family: 'Roe', suffix: 'Jr.' },
    { literal: 'Isle Post News and Weather Desk' },
  ],
  'container-title': 'Isle Post & Mail',
  issued: { 'date-parts': [[2026, 5, 3]] },
  accessed: { 'date-parts': [[2026, 10, 4]] },
  section: 'Ports & ships',
  'publisher-place': 'Östhafen',
  source: 'Reuters',
  URL: 'https://isle-post.example/a_b?b=1&c=%20{2}#x',
  language: 'en',
  abstract: 'A deck',
  keyword: 'sea, ship',
  note: 'Updated 2026-06-01',
};

const citedSchema = v.tuple([v.looseObject({ title: v.string(), author: v.array(v.unknown()) })]);
const readBibtex = (source: string) =>
  v.parse(citedSchema, plugins.input.chain(source, { generateGraph: false }))[0];

describe('BibTeX', () => {
  test('is read by another program as what it was', () => {
    expect(readBibtex(toBibtex(item))).toMatchObject({
      id: 'vanderberg2026ferry',
      title: item.title,
      author: [
        { given: 'Jane', family: 'Berg', 'non-dropping-particle': 'van der' },
        { given: 'Richard', family: 'Roe', suffix: 'Jr.' },
        { family: 'Isle Post News and Weather Desk' },
      ],
      'container-title': 'Isle Post & Mail',
      genre: 'newspaper',
      issued: item.issued,
      accessed: item.accessed,
      'publisher-place': 'Östhafen',
      URL: 'https://isle-post.example/a_b?b=1&c=%20%7B2%7D#x',
      language: 'en',
      abstract: 'A deck',
      keyword: 'sea,ship',
      note: 'Wire: Reuters; Updated 2026-06-01',
    });
  });

  test('a brace that is never closed takes nothing with it', () => {
    const open = { ...item, title: 'Ferry { sails | <again>', author: [{ literal: 'Desk } of {' }] };
    const file = toBibtex({ ...open, id: 'first' }) + toBibtex({ ...item, id: 'second' });
    expect(file.split('{').length).toBe(file.split('}').length);
    expect(plugins.input.chain(file, { generateGraph: false })).toMatchObject([
      { id: 'first', title: open.title },
      { id: 'second', title: item.title },
    ]);
  });

  test('of a bare link there is its title, address and day', () => {
    const bare: CslItem = { id: 'a', type: 'article-newspaper', title: 'Ferry', URL: 'https://a.example/' };
    expect(toBibtex(bare)).toBe(
      '@article{a,\n  title = {{Ferry}},\n  entrysubtype = {newspaper},\n  url = {https://a.example/},\n}\n\n',
    );
  });
});

/** RIS as its specification has it: each line a tag of two signs, two spaces, a dash, a space; TY first, ER last. */
function readRis(source: string): readonly (readonly [string, string])[] {
  const lines = source.trimEnd().split('\r\n');
  return lines.map((line) => {
    const [, tag, value] = /^([A-Z][A-Z\d]) {2}- (.*)$/.exec(`${line} `) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`no line of RIS: ${line}`);
    return [tag, value.trim()];
  });
}

test('RIS', () => {
  expect(readRis(toRis({ ...item, title: 'Ferry\nsails' }))).toEqual([
    ['TY', 'NEWS'],
    ['ID', 'vanderberg2026ferry'],
    ['AU', 'van der Berg, Jane'],
    ['AU', 'Roe, Richard, Jr.'],
    ['AU', 'Isle Post News and Weather Desk'],
    ['TI', 'Ferry sails'],
    ['T2', 'Isle Post & Mail'],
    ['PY', '2026'],
    ['DA', '2026/05/03/'],
    ['SE', 'Ports & ships'],
    ['CY', 'Östhafen'],
    ['UR', item.URL],
    ['Y2', '2026/10/04/'],
    ['LA', 'en'],
    ['AB', 'A deck'],
    ['KW', 'sea'],
    ['KW', 'ship'],
    ['N1', 'Wire: Reuters'],
    ['N1', 'Updated 2026-06-01'],
    ['ER', ''],
  ]);
  expect(toRis({ ...item, issued: { 'date-parts': [[2026, 5]] } })).toContain('DA  - 2026/05//\r\n');
});

describe('a saved article as a citation', () => {
  test('two in a file never share their key', async () => {
    const cite = createCiter();
    const record = await createSavedRecord('https://isle-post.example/a');
    const other = await createSavedRecord('https://isle-post.example/b');
    expect(cite(other).id).toBe(`${createCiter()(record).id}`);
    expect(cite(record).id).toMatch(/-2$/);
  });

  test.each([
    ['Jane Doe', ['Jane Doe']],
    ['Jane Doe and Richard Roe', ['Jane Doe', 'Richard Roe']],
    ['Jane Doe, Richard Roe and Ann Poe', ['Jane Doe', 'Richard Roe', 'Ann Poe']],
    ['By Dr. Jane Doe', ['Jane Doe']],
    ['van der Poe, Ann', ['van der Poe, Ann']],
    ['Le Monde avec AFP', []],
    ['The Editorial Board', []],
    ['reporting team 5', []],
  ])('of a link whose author is told to be %j, persons are %j', async (told, persons) => {
    const { item: saved } = await createSavedRecord('https://isle-post.example/a', { authors: [told] });
    const { authors } = toRecordFacts({ item: saved, body: null });
    expect(authors.flatMap(({ name, kind }) => (kind === 'person' ? name : []))).toEqual(persons);
    if (persons.length === 0) expect(authors).toMatchObject([{ name: told }]);
  });

  test('a link tells what its item tells', async () => {
    const { item: saved } = await createSavedRecord('https://isle-post.example/a', {
      authors: ['Jane Doe', 'reporting team 5'],
    });
    const facts = toRecordFacts({ item: saved, body: null });
    expect(facts).toMatchObject({
      title: saved.title,
      authors: [
        { name: 'Jane Doe', kind: 'person' },
        { name: 'reporting team 5', kind: 'desk' },
      ],
      accessed: saved.savedAt,
    });
  });
});
