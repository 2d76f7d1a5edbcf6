import { describe, expect, test } from 'vitest';
import { jsonLd, readNews } from './page.ts';

const article = { '@type': 'NewsArticle', headline: 'Ferry returns to Skerry' };
const namesOf = (head: string, above = ''): readonly string[] =>
  readNews(head, above).authors?.value.map(({ name }) => name) ?? [];

describe('authors in JSON-LD', () => {
  test.each<[string, unknown, string[]]>([
    ['an object', { ...article, author: { '@type': 'Person', name: 'Morag Linn' } }, ['Morag Linn']],
    ['a text', { ...article, author: 'Morag Linn' }, ['Morag Linn']],
    ['a list of texts', { ...article, author: ['Morag Linn', 'Ian Roy'] }, ['Morag Linn', 'Ian Roy']],
    [
      'two in one name',
      { ...article, author: { name: 'Morag Linn and Ian Roy' } },
      ['Morag Linn', 'Ian Roy'],
    ],
    [
      'a graph with references',
      {
        '@graph': [
          { ...article, author: { '@id': '#m' } },
          { '@type': 'Person', '@id': '#m', name: 'Morag Linn' },
        ],
      },
      ['Morag Linn'],
    ],
    ['wrong types', { ...article, author: [7, null, { name: { '@value': 1 } }, true] }, []],
    ['nothing at all', article, []],
  ])('%s', (_, value, names) => {
    expect(namesOf(jsonLd(value))).toEqual(names);
  });

  test('scripts that are no JSON are mended or passed over', () => {
    expect(namesOf(jsonLd('{"@type":"NewsArticle",\n"author":"Morag\tLinn",}'))).toEqual(['Morag Linn']);
    expect(namesOf(jsonLd('{"@type":"NewsArticle"'))).toEqual([]);
  });
});

describe('printed bylines', () => {
  test.each([
    ['By Morag Linn', ['Morag Linn']],
    ['By Morag Linn and Ian Roy in Kirkwall', ['Morag Linn', 'Ian Roy']],
    ['By MORAG LINN', ['Morag Linn']],
    ['Von Jürgen Müller', ['Jürgen Müller']],
    ['Par Élise Dupont', ['Élise Dupont']],
    ['Por José Peña', ['José Peña']],
    ['By Morag Linn, Staff Reporter', ['Morag Linn']],
    ['By Morag Linn | Published: 2 May 2026', ['Morag Linn']],
  ])('"%s"', (printed, names) => {
    expect(namesOf('', `<p class="byline">${printed}</p>`)).toEqual(names);
  });
});

describe('evidence', () => {
  test('agreement and conflict are both kept', () => {
    const { authors } = readNews(
      `${jsonLd({ ...article, author: 'Morag Linn' })}<meta name="author" content="Ian Roy">`,
      '<p class="byline">By Morag Linn</p>',
    );
    expect(authors?.evidence.map(({ origin }) => origin).sort()).toEqual(['element', 'json-ld']);
    expect(authors?.conflicts).toMatchObject([{ origin: 'meta', raw: 'Ian Roy' }]);
  });

  test('a page that names its site as the author is taken at its word, a person on the page before it', () => {
    const site = '<meta property="og:site_name" content="Isle Post"><meta name="author" content="Isle Post">';
    expect(namesOf(site)).toEqual(['Isle Post']);
    expect(namesOf(site, '<p class="byline">By Morag Linn</p>')).toEqual(['Morag Linn']);
  });

  test('what is no byline gives no author', () => {
    expect(namesOf('', '<p>5 min read</p><p>Share</p><p>World News</p>')).toEqual([]);
  });
});
