import { describe, expect, test } from 'vitest';
import { cutTitle, withoutSiteName } from '../../../engine/article/fields/title-cuts.ts';
import { paragraphs, readPage } from './page.ts';

const text = paragraphs.map((one) => `<p>${one}</p>`).join('');
const titleOf = (head: string, body: string, url?: string) => readPage(head, body, url).article.title?.value;

describe('the headline', () => {
  test.each<[string, string, string]>([
    ['a first-level heading', '<title>Isle Post</title>', '<article><h1>Ferry returns to Skerry</h1>'],
    [
      'a second-level one under the name of the site',
      '<title>Ferry returns to Skerry | Isle Post</title>',
      '<h1><a href="/">Isle Post</a></h1><article><h2>Ferry returns to Skerry</h2>',
    ],
    [
      'a box in a heading',
      '<title>Ferry returns to Skerry - Isle Post</title>',
      '<article><h1><div>Ferry returns to Skerry</div></h1>',
    ],
    [
      'a heading after a menu full of them',
      '<title>Ferry returns to Skerry | Boats and harbours</title>',
      `<nav>${'<h3 class="menu-title">Boats and harbours</h3>'.repeat(90)}</nav><article><h1>Ferry returns to Skerry</h1>`,
    ],
    [
      'a heading without the kicker in an element of its own',
      '<title>Ferry returns to Skerry - Isle Post</title><meta property="og:title" content="Ferry returns to Skerry">',
      '<article><h1><span class="kicker">Transport</span> <span class="headline">Ferry returns to Skerry</span></h1>',
    ],
    [
      'metadata without the name of the site',
      '<title>Ferry returns to Skerry | Isle Post</title><meta property="og:site_name" content="Isle Post">',
      '<article>',
    ],
    [
      'metadata escaped once too often',
      '<title>Ferry returns to Skerry &amp;amp; stays | Isle Post</title><meta property="og:site_name" content="Isle Post">',
      '<article>',
    ],
  ])('is read from %s', (_, head, above) => {
    const expected = head.includes('stays') ? 'Ferry returns to Skerry & stays' : 'Ferry returns to Skerry';
    expect(titleOf(head, `${above}${text}</article>`)).toBe(expected);
  });

  test('a copy in the Internet Archive is of the site that it copies', () => {
    const { article } = readPage(
      '<title>Ferry returns to Skerry | IslePost</title>',
      `<h1>IslePost</h1><article><h2>Ferry returns to Skerry</h2>${text}</article>`,
      'https://web.archive.org/web/20130307194448/http://www.islepost.example/2013/ferry-returns',
    );
    expect(article.title?.value).toBe('Ferry returns to Skerry');
    expect(article.publisher?.value.domain).toBe('islepost.example');
  });
});

describe('what names the site', () => {
  test.each([
    ['Ferry returns | Isle Post', 'Ferry returns'],
    ['Isle Post: Ferry returns', 'Isle Post: Ferry returns'],
    ['Ferry returns - The Isles - Isle Post', 'Ferry returns - The Isles'],
    ['islepost » Ferry returns', 'Ferry returns'],
    ['渡轮九年后返回-海岛报', '渡轮九年后返回'],
    ['On-time ferry', 'On-time ferry'],
  ])('is cut from the ends of "%s"', (title, bare) => {
    expect(withoutSiteName(title, ['Isle Post', '海岛报'])).toBe(bare);
  });
});

test('a title in pieces is cut into those at its ends, the longest, and those without either end', () => {
  const cuts = cutTitle('News - Ferry returns to Skerry - Isles', []);
  expect(cuts.map(({ cut, value, rest }) => [cut, value, rest.trim()])).toEqual([
    ['whole', 'News - Ferry returns to Skerry - Isles', ''],
    ['first-piece', 'News', '- Ferry returns to Skerry - Isles'],
    ['last-piece', 'Isles', 'News - Ferry returns to Skerry -'],
    ['longest-piece', 'Ferry returns to Skerry', 'News -   - Isles'],
    ['without-first', 'Ferry returns to Skerry - Isles', 'News -'],
    ['without-last', 'News - Ferry returns to Skerry', '- Isles'],
  ]);
});
