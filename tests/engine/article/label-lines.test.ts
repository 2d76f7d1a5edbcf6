import { describe, expect, test } from 'vitest';
import { paragraphs, readPage } from './page.ts';

const [first = '', second = '', third = '', fourth = ''] = paragraphs;
const around = (line: string, at: 'above' | 'inside'): string =>
  `<article><h1>Ferry returns to Skerry</h1>${at === 'above' ? line : ''}<p>${first}</p><p>${second}</p>${at === 'inside' ? line : ''}<p>${third}</p><p>${fourth}</p></article>`;
const read = (line: string, at: 'above' | 'inside') => readPage('', around(line, at));

describe('no text, whatever it stands between', () => {
  test.each([
    [
      'a box for subscribers',
      '<div class="newsletter-box"><p>Sign up to our newsletter, in your inbox every morning.</p></div>',
    ],
    [
      'a link in a box of related stories',
      '<div class="related"><p><a href="/n/1">How the yard went bankrupt in a single winter</a></p></div>',
    ],
    ['a row for sharing', '<p class="share"><a href="#">Share</a> <a href="#">Tweet</a></p>'],
    ['an announcement of an advertisement', '<p>Advertisement</p>'],
    [
      'a pull quote',
      '<aside class="pull-quote"><p>half the island came down to the pier on Saturday</p></aside>',
    ],
  ])('%s', (_, line) => {
    const { article, leftOut } = read(line, 'inside');
    expect(article.text).toBe(paragraphs.join('\n\n'));
    expect(leftOut.length).toBeGreaterThan(0);
  });
});

test.each([
  '<p>Published: 2 May 2026, 9:00 BST</p>',
  '<p>Last updated: 3 May 2026 at 10:30</p>',
  '<p>Veröffentlicht am 2. Mai 2026</p>',
  '<p>By Morag Linn</p>',
])('above the text, %s is none of it', (line) => {
  expect(read(line, 'above').article.text).toBe(paragraphs.join('\n\n'));
});

test.each([
  [
    'a quotation that is said once',
    '<aside class="pull-quote"><p>Nobody on the mainland believed that it would ever come back to us here.</p></aside>',
  ],
  [
    'a sentence about subscribers',
    '<p>Subscribers of the newsletter were told of the ferry a day before the island was, the council said on Friday.</p>',
  ],
  [
    'a sentence that begins with a date',
    '<p>Published in 2017, the report on the ferry had warned the council of what was to come for the island.</p>',
  ],
])('%s stays in the text', (_, line) => {
  const text = line.replace(/<[^>]*>/g, '');
  expect(read(line, 'inside').article.text).toContain(text);
});
