import { describe, expect, test } from 'vitest';
import { jsonLd, paragraphs, readNews, readPage } from './page.ts';

const article = { '@type': 'NewsArticle', headline: 'Ferry returns to Skerry' };
const namesOf = (head: string, above = ''): readonly string[] =>
  readNews(head, above).authors?.value.map(({ name }) => name) ?? [];

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

describe('names that are nobody’s', () => {
  const byline = '<p class="byline">By Morag Linn</p>';
  test.each<[string, string, string[]]>([
    [
      'a date glued to the name',
      '<p class="byline">By <span>Morag Linn</span><time>July 10, 2015</time></p>',
      ['Morag Linn'],
    ],
    ['a relative time', '<p class="byline"><span class="author-time">5 hours ago</span></p>', []],
    ['a count', '<p class="author">1009 Artikel</p>', []],
    ['words of widgets', `${byline}<p class="author-follow">Follow</p><p>Share</p>`, ['Morag Linn']],
    ['a label alone', '<span class="author-name">Written By</span>', []],
    [
      'who commends a product',
      `${byline}<div class="testimonial"><p>Best ferry ever.</p><p class="testimonial-author">Bob Ray</p></div>`,
      ['Morag Linn'],
    ],
  ])('%s', (_, above, names) => {
    expect(namesOf('', above)).toEqual(names);
  });

  test('commenters and authors of other stories', () => {
    const text = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const others = ['Bob Ray', 'Ann Lee', 'Tom Dale'];
    const comments = others.map(
      (name) => `<li class="comment"><b class="comment-author">${name}</b> Well said.</li>`,
    );
    const teasers = others.map(
      (name) => `<div class="teaser"><h3>Harbour closed</h3><p class="byline">By ${name}</p></div>`,
    );
    const { article } = readPage(
      '',
      `<article><h1>Ferry returns to Skerry</h1>${byline}${text}</article><section class="related">${teasers.join('')}</section><ol class="comments">${comments.join('')}</ol>`,
    );
    expect(article.authors?.value.map(({ name }) => name)).toEqual(['Morag Linn']);
  });

  test.each(['admin', 'Webmaster', 'wpadmin2', 'jdoe6vkpg2ma0ci', '/shop'])('the account %s', (name) => {
    expect(namesOf(`<meta name="author" content="${name}">`)).toEqual([]);
  });

  test('all people of the paper, of whom one wrote it', () => {
    const staff = Array.from({ length: 33 }, (_, i) => ({
      '@type': 'Person',
      name: `${'ABCDEFGHIJ'[i % 10]}nna Ro${'bcdfghklmnprstv'[i % 15]}e`,
    }));
    const article = {
      '@type': 'NewsArticle',
      headline: 'Ferry returns to Skerry',
      author: { name: 'Morag Linn' },
    };
    expect(namesOf(jsonLd([article, ...staff]), byline)).toEqual(['Morag Linn']);
  });
});
