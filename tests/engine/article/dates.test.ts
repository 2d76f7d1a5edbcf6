import { describe, expect, test } from 'vitest';
import { jsonLd, readNews, readPage } from './page.ts';

const published = (head: string, above = '') => {
  const field = readNews(head, above).published;
  return field && [field.value.iso, field.value.precision, field.value.zone];
};

describe('the day of publication', () => {
  test.each<[string, string, string, unknown]>([
    [
      'JSON-LD, with its zone',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2026-05-02T08:30:00+01:00' }),
      '',
      ['2026-05-02T08:30:00+01:00', 'second', '+01:00'],
    ],
    [
      'metadata, a day and no more',
      '<meta property="article:published_time" content="2026-05-02">',
      '',
      ['2026-05-02', 'day', null],
    ],
    ['a printed line', '', '<p>Published: 2 May 2026</p>', ['2026-05-02', 'day', null]],
    [
      'a time element',
      '',
      '<time datetime="2026-05-02T08:30:00Z">Saturday</time>',
      ['2026-05-02T08:30:00+00:00', 'second', '+00:00'],
    ],
    ['a German line', '', '<p class="date">2. Mai 2026</p>', ['2026-05-02', 'day', null]],
    ['a Chinese line', '', '<p class="date">2026年5月2日</p>', ['2026-05-02', 'day', null]],
    ['a date that is none', '<meta name="date" content="31.31.2026">', '', null],
    ['no date', '', '', null],
  ])('%s', (_, head, above, expected) => {
    expect(published(head, above)).toEqual(expected);
  });

  test('is told from the day of the change', () => {
    const { published, modified } = readNews(
      '',
      '<p>Published: 2026/5/2 18:05:27 Last Updated: 2026/5/3 7:42:09</p>',
    );
    expect(published?.value).toEqual({ iso: '2026-05-02T18:05:27', precision: 'second', zone: null });
    expect(modified?.value).toEqual({ iso: '2026-05-03T07:42:09', precision: 'second', zone: null });
  });

  test('metadata that says otherwise is a conflict', () => {
    const { published } = readNews(
      '<meta property="article:published_time" content="2026-05-03">',
      '<p>Published: 2 May 2026</p>',
    );
    expect(published?.conflicts).toMatchObject([{ origin: 'text', raw: '2 May 2026' }]);
  });

  test('the address is the last resort', () => {
    const { article } = readPage(
      '',
      '<h1>Ferry returns</h1><p>It sails again.</p>',
      'https://isle-post.example/2026/05/02/ferry',
    );
    expect(article.published).toMatchObject({ value: { iso: '2026-05-02' }, evidence: [{ origin: 'url' }] });
  });

  test('a day that the text is about is not the day it was printed', () => {
    const { article } = readPage(
      '',
      '<h1>The great storm</h1><p>It was on 31 January 1953 that the sea broke through the dykes and drowned the villages.</p>',
    );
    expect(article.published).toBeNull();
  });
});
