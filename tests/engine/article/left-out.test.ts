import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../../engine/article/body/collect-blocks.ts';
import { findLeftOut } from '../../../engine/article/body/left-out.ts';
import type { LeftOut, LeftOutKind } from '../../../engine/model.ts';
import { parsePage } from '../../../tools/parse-page.ts';
import { paragraphs, readPage } from './page.ts';

const [first = '', second = '', third = '', fourth = ''] = paragraphs;
const headline = 'Ferry returns to Skerry';

/** What is left out of a page whose text is our four paragraphs, whatever the learned scores would make of it. */
function leaveOut(body: string, authors: readonly string[] = []): readonly LeftOut[] {
  const blocks = collectBlocks(parsePage(`<html><body>${body}</body></html>`).documentElement);
  const ours = new Set(paragraphs);
  return findLeftOut({
    blocks,
    text: blocks.flatMap(({ text }, i) => (ours.has(text) ? [i] : [])),
    captions: new Set(),
    titleBlock: blocks.findIndex(({ text }) => text === headline),
    deckBlock: -1,
    authors,
  });
}

/** A page with something above its headline, among its paragraphs and after them. */
function page({ above = '', within = '', below = '' }): string {
  return `<header><nav><a href="/">Isle Post</a></nav></header><main><article>${above}<h1>${headline}</h1>
    <p>${first}</p><p>${second}</p>${within}<p>${third}</p><p>${fourth}</p>${below}</article></main>
    <footer><p>Isle Post, Harbour Street 1</p></footer>`;
}

const kindOf = (leftOut: readonly LeftOut[], words: string): LeftOutKind | null =>
  leftOut.find(({ text }) => text.includes(words))?.kind ?? null;

describe('what stands among the paragraphs', () => {
  const cases: readonly (readonly [LeftOutKind, string, string])[] = [
    [
      'caption',
      'The ferry at the pier',
      '<figure><img src="a.jpg" alt=""><figcaption>The ferry at the pier on Saturday</figcaption></figure>',
    ],
    ['credit', 'Ian Roy', '<figure><img src="a.jpg" alt=""><figcaption>Photo: Ian Roy</figcaption></figure>'],
    [
      'credit',
      'Getty',
      '<figure><img src="a.jpg" alt=""><div class="photo-credit">Ann Lee/Getty</div></figure>',
    ],
    ['pull-quote', 'pier on Saturday', `<aside class="pullquote"><p>${first.slice(65)}</p></aside>`],
    [
      'pull-quote',
      'yard went bankrupt',
      '<blockquote>“The yard went bankrupt and another had to be found”</blockquote>',
    ],
    ['read-more', 'Nine years', '<p><a href="/b">Read more: Nine years of waiting on Skerry</a></p>'],
    ['read-more', 'Neun Jahre', '<p>Lesen Sie auch: <a href="/b">Neun Jahre ohne Fähre</a></p>'],
    ['read-more', 'Neuf ans', '<p>Lire aussi : <a href="/b">Neuf ans sans ferry</a></p>'],
    ['read-more', 'Nueve', '<p>Lee también: <a href="/b">Nueve años sin barco</a></p>'],
    ['read-more', 'Nove anos', '<p>Leia também: <a href="/b">Nove anos sem barco</a></p>'],
    ['read-more', 'Nove anni', '<p>Leggi anche: <a href="/b">Nove anni senza traghetto</a></p>'],
    ['read-more', 'Negen jaar', '<p>Lees ook: <a href="/b">Negen jaar zonder veerboot</a></p>'],
    ['read-more', 'Девять', '<p>Читайте также: <a href="/b">Девять лет без парома</a></p>'],
    ['advertisement', 'Advertisement', '<div class="slot">Advertisement</div>'],
    ['advertisement', 'ANZEIGE', '<div class="slot">- ANZEIGE -</div>'],
    ['advertisement', 'Publicidad', '<div class="slot">Publicidad</div>'],
    [
      'newsletter',
      'island news',
      '<div class="newsletter-box"><h3>Our newsletter</h3><p>All island news in your inbox on Mondays.</p></div>',
    ],
    [
      'embed',
      'Skerry Council',
      '<blockquote class="twitter-tweet">She sails! — Skerry Council (@skerrycouncil) May 3, 2026</blockquote>',
    ],
  ];
  test.each(cases)('%s: %s', (kind, words, markup) => {
    expect(kindOf(leaveOut(page({ within: markup })), words)).toBe(kind);
  });
});

describe('what stands below the text', () => {
  const list = (...links: readonly string[]) =>
    `<ul>${links.map((link) => `<li><a href="/x">${link}</a></li>`).join('')}</ul>`;
  const cases: readonly (readonly [LeftOutKind, string, string])[] = [
    ['related', 'Herring', `<h3>Related stories</h3>${list('Herring market opens', 'Choir on a barge')}`],
    ['related', 'Heringsmarkt', `<h3>Mehr zum Thema</h3>${list('Heringsmarkt', 'Chor')}`],
    ['related', 'Harengs', `<h3>Sur le même sujet</h3>${list('Harengs', 'Chorale')}`],
    ['related', 'Arenques', `<h3>Te puede interesar</h3>${list('Arenques', 'Coro')}`],
    ['related', '鲱鱼', `<h3>相关阅读</h3>${list('鲱鱼', '合唱团')}`],
    ['related', 'ニシン', `<h3>関連記事</h3>${list('ニシン', '合唱')}`],
    [
      'related',
      'Two teams rehearse',
      '<section class="related-posts"><div><h4><a href="/x">Choir on a barge</a></h4><p>Two teams rehearse for the summer.</p><time>3 May 2026</time></div></section>',
    ],
    ['tags', 'Ferries', `<div>Tags: <a href="/t">Ferries</a>, <a href="/t">Islands</a></div>`],
    ['tags', 'Fähren', `<div>Schlagworte: <a href="/t">Fähren</a></div>`],
    ['tags', 'FERRIES', `<h4>Related topics</h4>${list('FERRIES', 'ISLANDS')}`],
    [
      'biography',
      'seven years',
      '<div><h4>About the author</h4><p>Jane Doe has written about islands for seven years.</p></div>',
    ],
    [
      'biography',
      'Redakteurin',
      '<div class="author-box"><p>Jane Doe ist Redakteurin im Ressort Inseln.</p></div>',
    ],
    ['biography', 'staff writer', '<p><em>Jane Doe is a staff writer at the Isle Post.</em></p>'],
    [
      'share',
      'Share this',
      '<div class="social"><span>Share this article</span><a href="#">Facebook</a></div>',
    ],
    [
      'share',
      'Teilen',
      '<ul><li>Teilen</li><li><a href="#">WhatsApp</a></li><li><a href="#">E-Mail</a></li></ul>',
    ],
    ['newsletter', 'Abonnez-vous', '<p>Abonnez-vous pour lire la suite.</p>'],
    ['newsletter', 'Suscríbete', '<p>Suscríbete a nuestro boletín.</p>'],
    ['notice', 'All rights', '<p>© 2026 Isle Post. All rights reserved.</p>'],
    ['notice', 'correction', '<p><a href="#">Report a correction or typo</a></p>'],
    ['byline', 'Ann Lee', '<p>Edited by Ann Lee</p>'],
    ['date', 'May 2026', '<div class="date">3 May 2026, 18:05</div>'],
    [
      'navigation',
      'Previous post',
      '<div><a href="/p">← Previous post</a> <a href="/n">Next post →</a></div>',
    ],
    [
      'comments',
      '12 comments',
      '<section class="comments"><h3>12 comments</h3><p>First! I never liked it.</p></section>',
    ],
    ['comments', 'Kommentare', '<div><h3>Kommentare (3)</h3><p>Endlich fährt sie wieder.</p></div>'],
  ];
  test.each(cases)('%s: %s', (kind, words, markup) => {
    expect(kindOf(leaveOut(page({ below: markup })), words)).toBe(kind);
  });
});

test.each([
  ['tags', 'Islands', '<p class="kicker">Islands</p>'],
  ['navigation', 'Home', '<ol class="breadcrumb"><li><a href="/">Home</a></li></ol>'],
  ['byline', 'By Jane Doe', '<p>By Jane Doe</p>'],
] as const)('above the headline, %s: %s', (kind, words, markup) => {
  expect(kindOf(leaveOut(page({ above: markup })), words)).toBe(kind);
});

describe('authors whose names are known', () => {
  test.each([
    ['byline', 'Jane', '<div><a href="/jane">Jane Doe</a></div>'],
    [
      'biography',
      'Skerry since',
      `<div>Jane Doe has lived on Skerry since 1998 and wrote two books. ${'It rains. '.repeat(3)}</div>`,
    ],
  ] as const)('%s: %s', (kind, words, markup) => {
    expect(kindOf(leaveOut(page({ below: markup }), ['Jane Doe']), words)).toBe(kind);
  });
});

describe('traps', () => {
  test('comments, menus and share buttons are counted, not told one by one', () => {
    const comments = Array.from({ length: 40 }, (_, i) => `<li>Reader ${i}: what a day!</li>`).join('');
    const leftOut = leaveOut(page({ below: `<ol class="comments">${comments}</ol>` }));
    expect(leftOut).toMatchObject([{ kind: 'comments', count: 40, text: 'Reader 0: what a day!' }]);
  });

  test('a table of contents is no pull quote, although it repeats the page', () => {
    const contents = '<ul><li><a href="#wait">What the island did without a ferry for so long</a></li></ul>';
    expect(leaveOut(page({ above: contents })).map(({ kind }) => kind)).toEqual(['navigation']);
  });

  test('a class that the text itself stands in says nothing of the rest', () => {
    const text = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const body = `<div class="post related-category share-enabled"><h1>${headline}</h1>${text}<p>Edited by Ann Lee</p></div>`;
    expect(leaveOut(body).map(({ kind }) => kind)).toEqual(['byline']);
  });

  test('a line that a page repeats is told once, with its number', () => {
    const button = '<p>Advertisement</p>';
    const leftOut = leaveOut(page({ within: button, below: button }));
    expect(leftOut).toMatchObject([{ kind: 'advertisement', count: 2 }]);
  });

  test('a heading names its box, and no more than that', () => {
    const leftOut = leaveOut(
      page({
        below:
          '<section><h3>Related stories</h3><p><a href="/x">Herring</a></p></section><h3>Opening hours of the pier</h3><p>From nine to five</p>',
      }),
    );
    expect(leftOut.map(({ kind, text }) => [kind, text])).toEqual([
      ['related', 'Related stories\nHerring'],
      ['other', 'Opening hours of the pier\nFrom nine to five'],
    ]);
  });

  test('a paragraph once more, as for narrow screens, is neither a pull quote nor other text', () => {
    const copy = `<div class="narrow"><p>${first.replace(/\.$/, '!')}</p></div>`;
    expect(leaveOut(page({ within: copy }))).toEqual([]);
  });

  test('a site’s mark with its year is no credit, beside a picture too', () => {
    const below = '<div><img src="logo.png" alt=""><p>© 2026 Isle Post</p></div>';
    expect(leaveOut(page({ below })).map(({ kind }) => kind)).toEqual(['notice']);
  });

  test('what nothing tells apart is called other', () => {
    const table = '<table><tr><td>Adults</td><td>12</td></tr><tr><td>Bicycles</td><td>4</td></tr></table>';
    expect(leaveOut(page({ within: table })).map(({ kind }) => kind)).toEqual(['other']);
  });

  test('the page’s own menus and footer are not of the article', () => {
    expect(leaveOut(page({}))).toEqual([]);
  });

  test('a page without text leaves nothing out', () => {
    expect(leaveOut('')).toEqual([]);
    expect(leaveOut('<nav><a href="/">Home</a></nav>')).toEqual([]);
  });

  test('pages without end are told in bounds', () => {
    const many = Array.from({ length: 2000 }, (_, i) => `<p>${first}</p><p>Photo: Person ${i}</p>`).join('');
    const leftOut = leaveOut(`<article><h1>${headline}</h1>${many}</article>`);
    expect(leftOut).toHaveLength(200);
    const lines = Array.from({ length: 2000 }, () => `<p>${'Subscribe now. '.repeat(100)}</p>`).join('');
    for (const { text } of leaveOut(page({ below: lines })))
      expect(text.length).toBeLessThanOrEqual(30 * 501);
  });
});

test('no block is both in the text and left out', () => {
  const { article, leftOut } = readPage(
    '',
    page({
      within:
        '<figure><img src="a.jpg" alt=""><figcaption>The ferry at the pier</figcaption></figure><p>Read more: <a href="/b">Nine years of waiting</a></p>',
      below: '<h3>Related stories</h3><ul><li><a href="/x">Herring market opens</a></li></ul>',
    }),
  );
  const lines = new Set(article.text.split('\n\n'));
  expect(leftOut.length).toBeGreaterThan(1);
  for (const { text } of leftOut) for (const line of text.split('\n')) expect(lines.has(line)).toBe(false);
});
