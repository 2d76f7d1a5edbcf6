import { describe, expect, test } from 'vitest';
import { gateTrees } from '../../../../engine/article/gate/gate-trees.ts';
import { isArticlePage } from '../../../../engine/article/gate/is-article-page.ts';
import { digits } from '../../../../engine/article/gate/packed-trees.ts';
import { gateSignalNames } from '../../../../engine/article/gate/signal-names.ts';
import { readGateSignals } from '../../../../engine/article/gate/signals.ts';
import { parsePage } from '../../../../tools/parse-page.ts';
import { jsonLd, paragraphs } from '../page.ts';

const text = [...paragraphs, ...paragraphs].map((one) => `<p>${one}</p>`).join('');
const headline = '<h1>Ferry returns to Skerry after nine years of waiting</h1>';
const menu =
  '<nav><ul><li><a href="/world">World</a></li><li><a href="/isles">Isles</a></li><li><a href="/sport">Sport</a></li></ul></nav>';

const judge = (url: string, head: string, body: string) =>
  isArticlePage(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), url);

const teaser = (i: number): string =>
  `<li class="teaser"><h3><a href="/news/story-${i}">Story number ${i} of the isles and their people</a></h3><p>A line about it that leads on.</p></li>`;
const product =
  '<h1>Oilskin coat</h1><div class="product-price">£ 120</div><button class="add-to-cart">Add to cart</button>';
const replies = Array.from(
  { length: 8 },
  (_, i) =>
    `<div class="post reply"><div class="message-body"><p>I took it on Monday and it was on time, number ${i}.</p></div></div>`,
).join('');

describe('the gate takes for an article', () => {
  test.each([
    [
      'a page that says so',
      'https://isle-post.example/news/2026/05/ferry-returns-to-skerry',
      `<meta property="og:type" content="article">${jsonLd({ '@type': 'NewsArticle', headline: 'Ferry returns', datePublished: '2026-05-02' })}`,
      `${menu}<article>${headline}<p class="byline">By Morag Linn</p>${text}</article>`,
    ],
    [
      'a page that says nothing of itself',
      'https://isle-post.example/news/ferry-returns-to-skerry-after-nine-years',
      '',
      `${menu}<article>${headline}<p>By Morag Linn</p><p>2 May 2026</p>${text}</article>`,
    ],
    [
      'a text that only line breaks divide',
      'https://isle-post.example/article/20260502-ferry.html',
      '<meta name="author" content="Morag Linn">',
      `${menu}${headline}<p>By Morag Linn, 2 May 2026</p><div>${[...paragraphs, ...paragraphs].join('<br><br>')}</div>`,
    ],
  ])('%s', (_, url, head, body) => {
    expect(judge(url, head, body)).toMatchObject({ isArticle: true });
  });
});

describe('the gate leaves alone', () => {
  test.each([
    ['an empty page', 'https://isle-post.example/news/x', '', ''],
    [
      'a front page',
      'https://isle-post.example/',
      '<meta property="og:type" content="website">',
      `${menu}<ul>${Array.from({ length: 30 }, (_, i) => teaser(i)).join('')}</ul>`,
    ],
    [
      'a section’s front',
      'https://isle-post.example/news/category/isles',
      jsonLd({ '@type': 'CollectionPage', name: 'Isles' }),
      `${menu}<h1>Isles</h1><ul>${Array.from({ length: 20 }, (_, i) => teaser(i)).join('')}</ul>`,
    ],
    [
      'a shop’s product',
      'https://isle-shop.example/products/oilskin-coat',
      jsonLd({ '@type': 'Product', name: 'Oilskin coat', offers: { price: 120 } }),
      `${product}<p>Made to keep out rain that comes from the side, as it does on the isles for most of the year.</p>`,
    ],
    [
      'a thread of a forum',
      'https://isle-forum.example/forum/thread/1234-ferry',
      jsonLd({ '@type': 'DiscussionForumPosting', headline: 'Ferry?' }),
      `<h1>Ferry?</h1><div class="post"><p>Has anybody taken it?</p></div>${replies}<form><input><input><button>Reply</button></form>`,
    ],
    [
      'a service’s page',
      'https://isle-freight.example/services/',
      '<meta property="og:type" content="website">',
      '<h1>Freight</h1><a class="btn" href="/q">Get a quote</a><a class="btn" href="/c">Contact us</a><div class="pricing"><h2>Prices</h2><p>From £ 20.</p></div><h2>Why us</h2><p>We are on time.</p><form><input><button>Send</button></form>',
    ],
  ])('%s', (_, url, head, body) => {
    expect(judge(url, head, body)).toMatchObject({ isArticle: false });
  });
});

describe('the gate’s signals', () => {
  const document = parsePage(
    `<!doctype html><html><body class="single-post">${menu}${headline}${text}</body></html>`,
  );
  const signals = readGateSignals(document, 'https://isle-post.example/news/ferry');

  test('are as many as their names, and numbers of one scale', () => {
    expect(signals).toHaveLength(gateSignalNames.length);
    for (const [i, name] of gateSignalNames.entries()) {
      expect(signals[i], name).toBeGreaterThanOrEqual(0);
      expect(signals[i], name).toBeLessThan(50);
    }
  });

  test('are those that the trees were trained with', () => {
    expect(Math.max(...[...gateTrees.features].map((digit) => digits.indexOf(digit)))).toBeLessThan(
      gateSignalNames.length,
    );
  });

  test('leave the page as it was', () => {
    const before = document.toString();
    isArticlePage(document, 'https://isle-post.example/news/ferry');
    expect(document.toString()).toBe(before);
  });
});
