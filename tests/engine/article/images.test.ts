import { describe, expect, test } from 'vitest';
import { splitCredit } from '../../../engine/article/fields/images.ts';
import { paragraphs, readPage } from './page.ts';

const text = paragraphs.map((one) => `<p>${one}</p>`).join('');
const figure = (file: string, caption: string) =>
  `<figure><img src="/${file}"><figcaption>${caption}</figcaption></figure>`;
const read = (head: string, inside: string, after = '') =>
  readPage(
    head,
    `<main><article><h1>Ferry returns to Skerry</h1>${inside}${text}</article>${after}</main>`,
  ).article.images.map(({ url, caption }) => [url.replace('https://isle-post.example/', ''), caption]);

describe('pictures', () => {
  const stated = '<meta property="og:image" content="https://isle-post.example/pier-1200x630.jpg">';
  test.each<[string, string, string, string, readonly (readonly [string, string | null])[]]>([
    ['in figures, with captions', '', figure('pier.jpg', 'The pier'), '', [['pier.jpg', 'The pier']]],
    [
      'begin with the one that the page states, as it is shown',
      stated,
      figure('quay.jpg', 'The quay') + figure('pier-640x480.jpg', 'The pier'),
      '',
      [
        ['pier-640x480.jpg', 'The pier'],
        ['quay.jpg', 'The quay'],
        ['pier-1200x630.jpg', null],
      ],
    ],
    ['are stated where none is shown', stated, '', '', [['pier-1200x630.jpg', null]]],
    [
      'of other articles are left out',
      '',
      figure('pier.jpg', 'The pier'),
      `<article><h2>Storm</h2>${figure('storm.jpg', 'The storm')}</article>`,
      [['pier.jpg', 'The pier']],
    ],
  ])('%s', (_, head, inside, after, images) => {
    expect(read(head, inside, after)).toEqual(images);
  });
});

test.each([
  ['The pier. Photo: Morag Linn', 'The pier.', 'Morag Linn'],
  ['The pier (Foto: dpa)', 'The pier', 'dpa'],
  ['The pier. Ian Roy/Getty Images', 'The pier.', 'Ian Roy/Getty Images'],
  ['The pier at noon', 'The pier at noon', null],
])('"%s" has its credit apart', (all, caption, credit) => {
  expect(splitCredit(all)).toEqual({ caption, credit });
});
