import { describe, expect, test } from 'vitest';
import { jsonLd, readNews } from './page.ts';

const article = { '@type': 'NewsArticle', headline: 'Ferry returns to Skerry' };
const namesOf = (head: string, above = ''): readonly string[] =>
  readNews(head, above).authors?.value.map(({ name }) => name) ?? [];

describe('authors in JSON-LD', () => {
  test.each<[string, unknown, string[]]>([
    ['an object', { ...article, author: { '@type': 'Person', name: 'Morag Linn' } }, ['Morag Linn']],
    ['an object without a type', { ...article, author: { name: 'Morag Linn' } }, ['Morag Linn']],
    ['a text', { ...article, author: 'Morag Linn' }, ['Morag Linn']],
    ['a list of texts', { ...article, author: ['Morag Linn', 'Ian Roy'] }, ['Morag Linn', 'Ian Roy']],
    [
      'a list of names',
      { ...article, author: { name: ['Morag Linn', 'Ian Roy'] } },
      ['Morag Linn', 'Ian Roy'],
    ],
    [
      'two in one name',
      { ...article, author: { name: 'Morag Linn and Ian Roy' } },
      ['Morag Linn', 'Ian Roy'],
    ],
    ['"By" in the name', { ...article, author: { name: 'By Morag Linn' } }, ['Morag Linn']],
    ['the creator', { ...article, creator: ['Morag Linn'] }, ['Morag Linn']],
    [
      'types as addresses',
      { ...article, '@type': 'https://schema.org/NewsArticle', author: 'Morag Linn' },
      ['Morag Linn'],
    ],
    [
      'an article inside a page',
      { '@type': 'WebPage', mainEntity: { ...article, author: { name: 'Morag Linn' } } },
      ['Morag Linn'],
    ],
    [
      'a list of objects',
      [
        { '@type': 'WebSite', name: 'Isle Post' },
        { ...article, author: 'Morag Linn' },
      ],
      ['Morag Linn'],
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
    [
      'another article’s object after its own',
      [
        { ...article, url: 'https://isle-post.example/news/ferry-returns', author: 'Morag Linn' },
        { '@type': 'NewsArticle', headline: 'Harbour closed', author: 'Ian Roy' },
      ],
      ['Morag Linn'],
    ],
    ['wrong types', { ...article, author: [7, null, { name: { '@value': 1 } }, true] }, []],
    ['a name for none', { ...article, author: { name: 'undefined' } }, []],
    ['nothing at all', article, []],
  ])('%s', (_, value, names) => {
    expect(namesOf(jsonLd(value))).toEqual(names);
  });

  test('an author’s job, page and fellow workers are kept', () => {
    const author = { '@type': 'Person', name: 'Morag Linn', jobTitle: 'Reporter', url: '/people/morag' };
    const read = readNews(
      jsonLd({ ...article, author, translator: { name: 'Piet Bakker' }, editor: 'Ann Lee' }),
    );
    expect(read.authors?.value).toMatchObject([
      { role: 'Reporter', url: 'https://isle-post.example/people/morag' },
    ]);
    expect(read.contributors.map(({ name, role }) => [name, role])).toEqual([
      ['Piet Bakker', 'translator'],
      ['Ann Lee', 'editor'],
    ]);
  });

  test('scripts that are no JSON are mended or passed over', () => {
    expect(namesOf(jsonLd('{"@type":"NewsArticle",\n"author":"Morag\tLinn",}'))).toEqual(['Morag Linn']);
    expect(namesOf(jsonLd('{"@type":"NewsArticle"'))).toEqual([]);
  });
});

describe('authors in markup', () => {
  test.each([
    ['meta', '<meta name="author" content="Morag Linn">', ''],
    ['Dublin Core', '<meta name="dc.creator" content="Linn, Morag">', ''],
    ['Parsely', '<meta name="parsely-author" content="Morag Linn">', ''],
    ['microdata', '', '<span itemprop="author">Morag Linn</span>'],
    [
      'nested microdata',
      '',
      '<div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Morag Linn</span>, 44</div>',
    ],
    [
      'RDFa',
      '',
      '<span property="schema:author" typeof="Person"><b property="name">Morag Linn</b> writes</span>',
    ],
    ['RDFa of Dublin Core', '', '<span property="dc:creator">Morag Linn</span>'],
    [
      'hCard',
      '',
      '<div class="vcard author"><span class="fn">Morag Linn</span> <span class="org">Isle Post</span></div>',
    ],
    ['h-card', '', '<div class="h-card p-author"><a class="p-name u-url" href="/m">Morag Linn</a></div>'],
    ['rel=author', '', '<a rel="author" href="/people/morag-linn">Morag Linn</a>'],
  ])('%s', (_, head, above) => {
    expect(namesOf(head, above)).toEqual(['Morag Linn']);
  });
});
