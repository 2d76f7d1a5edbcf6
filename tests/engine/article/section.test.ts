import { describe, expect, test } from 'vitest';
import { jsonLd, paragraphs, readNews, readPage } from './page.ts';

const article = { '@type': 'NewsArticle', headline: 'Ferry returns to Skerry' };
const trail = (...names: readonly string[]) =>
  jsonLd({
    '@type': 'BreadcrumbList',
    itemListElement: names.map((name) => ({ '@type': 'ListItem', name })),
  });
const text = paragraphs.map((one) => `<p>${one}</p>`).join('');

describe('the section', () => {
  test.each<[string, string, string, string | undefined]>([
    ['JSON-LD', jsonLd({ ...article, articleSection: 'Transport' }), '', 'Transport'],
    ['a list in JSON-LD', jsonLd({ ...article, articleSection: ['News', 'Transport'] }), '', 'Transport'],
    ['a list in one text', jsonLd({ ...article, articleSection: 'Featured,Transport' }), '', 'Transport'],
    [
      'escaped JSON-LD',
      jsonLd({ ...article, articleSection: 'Isles &amp;#038; Boats' }),
      '',
      'Isles & Boats',
    ],
    ['a meta element', '<meta property="article:section" content="Transport">', '', 'Transport'],
    ['only where it is general', '<meta property="article:section" content="News">', '', 'News'],
    [
      'never where nobody filed it',
      '<meta property="article:section" content="Uncategorized">',
      '',
      undefined,
    ],
    ['a label', '', '<p>Posted in: TRANSPORT</p>', 'TRANSPORT'],
    ['a German label', '', '<p>Rubrik: Verkehr</p>', 'Verkehr'],
    ['a Chinese label', '', '<p>栏目：交通</p>', '交通'],
    [
      'category links',
      '',
      '<p>In <a rel="category tag" href="/c/news">News</a>, <a rel="category tag" href="/c/boats">Boats</a></p>',
      'Boats',
    ],
    [
      'no category links in a menu',
      '',
      '<nav><a rel="category tag" href="/c/boats">Boats</a></nav>',
      undefined,
    ],
    [
      "none of another article's",
      '',
      '<article><h2>Storm</h2><a rel="category" href="/c/sea">Sea</a></article>',
      undefined,
    ],
    ['a stated trail', trail('Home', 'Transport', 'Ferry returns to Skerry'), '', 'Transport'],
    [
      'a shown trail',
      '',
      '<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/t">Transport</a></li><li>Ferry returns</li></ul>',
      'Transport',
    ],
    ['nothing', '', '', undefined],
  ])('is read from %s', (_, head, above, section) => {
    expect(readNews(head, above).section?.value).toBe(section);
  });

  test.each([
    ['https://isle-post.example/transport/ferry-returns', '<a href="/transport/">Transport</a>', 'Transport'],
    [
      'https://isle-post.example/news/transport/ferry',
      '<a href="/news/transport">Transport</a>',
      'Transport',
    ],
    [
      'https://isle-post.example/transport/ferry-returns',
      '<a href="/transport/">Read more here</a>',
      undefined,
    ],
    ['https://isle-post.example/transport/ferry-returns', '<a href="/sport/">Sport</a>', undefined],
    ['https://isle-post.example/2026/05/ferry-returns', '<a href="/2026/05">2026</a>', undefined],
    ['https://isle-post.example/news/ferry-returns', '<a href="/news">News</a>', undefined],
  ])('of %s is the page that it stands under, where %s leads there', (url, link, section) => {
    const body = `<nav>${link}</nav><article><h1>Ferry returns to Skerry</h1>${text}</article>`;
    expect(readPage('', body, url).article.section?.value).toBe(section);
  });
});

describe('tags', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['JSON-LD', jsonLd({ ...article, keywords: ['ferry', 'Skerry'] }), '', ['ferry', 'Skerry']],
    ['one text', '<meta name="keywords" content="ferry, Skerry, Ferry">', '', ['ferry', 'Skerry']],
    [
      'links',
      '<meta name="keywords" content="Skerry">',
      '<p><a rel="tag" href="/t/f">#ferry</a> <a rel="tag" href="/t/s">Skerry</a></p>',
      ['ferry', 'Skerry'],
    ],
    ['a label', '', '<p>Schlagwörter: Fähre, Insel</p>', ['Fähre', 'Insel']],
    [
      "nothing, where the keywords are the site's",
      `<meta name="keywords" content="${Array.from({ length: 40 }, (_, i) => `word ${i}`).join(',')}">`,
      '',
      [],
    ],
  ])('are read from %s', (_, head, above, tags) => {
    expect(readNews(head, above).tags).toEqual(tags);
  });
});
