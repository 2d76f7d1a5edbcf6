import { describe, expect, test } from 'vitest';
import { jsonLd, paragraphs, readNews, readPage } from './page.ts';

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
    [
      'a French line',
      '',
      '<p class="date">Publié le 2 mai 2026 à 8h30</p>',
      ['2026-05-02T08:30', 'minute', null],
    ],
    ['a Spanish line', '', '<p class="date">Publicado el 2 de mayo de 2026</p>', ['2026-05-02', 'day', null]],
    [
      'a Portuguese line',
      '',
      '<p class="date">Publicado em 2 de maio de 2026</p>',
      ['2026-05-02', 'day', null],
    ],
    ['a Italian line', '', '<p class="date">Pubblicato il 2 maggio 2026</p>', ['2026-05-02', 'day', null]],
    ['a Dutch line', '', '<p class="date">Geplaatst op 2 mei 2026</p>', ['2026-05-02', 'day', null]],
    ['a Polish line', '', '<p class="date">Opublikowano: 2 maja 2026</p>', ['2026-05-02', 'day', null]],
    ['a Russian line', '', '<p class="date">Опубликовано 2 мая 2026 г.</p>', ['2026-05-02', 'day', null]],
    [
      'a Japanese line',
      '',
      '<p class="date">公開日：2026年5月2日 8時30分</p>',
      ['2026-05-02T08:30', 'minute', null],
    ],
    [
      'a Korean line',
      '',
      '<p class="date">입력 2026.05.02 오전 8:30</p>',
      ['2026-05-02T08:30', 'minute', null],
    ],
    ['a Arabic line', '', '<p class="date">نشر في ٢ أيار ٢٠٢٦</p>', ['2026-05-02', 'day', null]],
    ['a Thai line', '', '<p class="date">2 พฤษภาคม 2569</p>', ['2026-05-02', 'day', null]],
    ['a Persian line', '', '<p class="date">۱۲ اردیبهشت ۱۴۰۵</p>', ['2026-05-02', 'day', null]],
    [
      'a Hijri beside a Gregorian line',
      '',
      '<p class="date">15 ذو القعدة 1447 هـ - 2 مايو 2026</p>',
      ['2026-05-02', 'day', null],
    ],
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

  test('a later change, called so, is no conflict', () => {
    const { published, modified } = readNews(
      '',
      '<div class="meta">Published: 2026/5/2 18:05 Last Updated: 2026/5/3 7:42</div>',
    );
    expect(published).toMatchObject({ value: { iso: '2026-05-02T18:05' }, conflicts: [] });
    expect(modified).toMatchObject({ value: { iso: '2026-05-03T07:42' } });
  });

  test('a change from before the day of publication was one of a draft', () => {
    const { published, modified } = readNews(
      jsonLd({
        '@type': 'NewsArticle',
        datePublished: '2026-05-02T08:00:00Z',
        dateModified: '2026-04-28T17:00:00Z',
      }),
    );
    expect(published?.value.iso).toBe('2026-05-02T08:00:00+00:00');
    expect(modified).toBeNull();
  });

  test('a change of a story below is none of this one', () => {
    const text = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const lines = Array.from({ length: 12 }, (_, i) => `<li><a href="/${i}">Isle ${i}</a></li>`).join('');
    const { article } = readPage(
      '',
      `<article><h1>Ferry returns to Skerry</h1><p class="date">2 May 2026</p>${text}</article><ul class="related">${lines}<li><a href="/pier">Pier is mended</a> Updated 9 May 2026</li></ul>`,
    );
    expect(article.modified).toBeNull();
  });

  test('metadata that says otherwise is a conflict', () => {
    const { published } = readNews(
      '<meta property="article:published_time" content="2026-05-03">',
      '<p>Published: 2 May 2026</p>',
    );
    expect([published?.evidence[0].raw, published?.conflicts[0]?.raw].sort()).toEqual([
      '2 May 2026',
      '2026-05-03',
    ]);
  });

  test.each<[string, string, string]>([
    [
      'itemprop on a meta element',
      '',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2026-05-02"></div>',
    ],
    ['RDFa', '', '<span property="schema:datePublished" content="2026-05-02">Saturday</span>'],
    ['hAtom', '', '<abbr class="published" title="2026-05-02T08:30:00Z">a while ago</abbr>'],
    ['a custom element', '', '<relative-time datetime="2026-05-02T08:30:00Z">a while ago</relative-time>'],
    ['an attribute in capitals', '', '<time dateTime="2026-05-02T08:30:00Z">a while ago</time>'],
    [
      'elements of their own',
      '',
      '<div class="date"><span>2</span> <span>May</span> <span>2026</span></div>',
    ],
    ['blocks of their own', '', '<div class="date"><div>2</div><div>May</div><div>2026</div></div>'],
    [
      'JSON-LD that is not closed',
      jsonLd('{"@type":"NewsArticle","author":{"name":"Jane Doe","datePublished":"2026-05-02T08:30:00Z"}'),
      '',
    ],
  ])('stated by %s', (_, head, above) => {
    expect(readNews(head, above).published?.value.iso.slice(0, 10)).toBe('2026-05-02');
  });

  test.each<[string, string, string]>([
    [
      'a related story',
      '',
      '<aside class="related"><ul><li><a href="/1">Pier is mended</a> 3 March 2026</li><li><a href="/2">Yard bankrupt</a> 4 March 2026</li></ul></aside>',
    ],
    [
      'a comment',
      '',
      '<section class="comments"><h3>2 comments</h3><div class="comment"><b>Ann</b> says: <time datetime="2026-05-03T08:00:00Z">May 3, 2026</time><p>At last!</p></div><div class="comment"><b>Bob</b> says: <time datetime="2026-05-04T08:00:00Z">May 4, 2026</time><p>I sailed on it.</p></div></section>',
    ],
    ['the copyright line', '', '<footer><p>© 2019 Isle Post. All rights reserved.</p></footer>'],
    ['a telephone number', '', '<footer><p>Tel. 020 2019 0503</p></footer>'],
    ['a video', jsonLd({ '@type': 'VideoObject', uploadDate: '2024-01-01T00:00:00Z' }), ''],
  ])('is not taken from %s', (_, head, below) => {
    const text = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const { article } = readPage(
      head,
      `<article><h1>Ferry returns to Skerry</h1><p class="date">2 May 2026</p>${text}</article>${below}`,
    );
    expect(article.published?.value.iso).toBe('2026-05-02');
  });

  test('an event in the text is not the day of publication', () => {
    const text = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const { article } = readPage(
      '',
      `<article><h1>Ferry returns to Skerry</h1><p class="date">2 May 2026</p>${text}<p>The great storm of 31 January 2013 had broken the pier, and on 1 February 2013 the last ship left.</p></article>`,
    );
    expect(article.published?.value.iso).toBe('2026-05-02');
  });

  test.each([
    ['in the future', new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)],
    ['that no calendar has', '2026-02-31'],
    ['of an empty database', '1970-01-01'],
    ['of a year of none', '0001-01-01T00:00:00'],
  ])('a date %s is refused', (_, day) => {
    expect(readNews(`<meta property="article:published_time" content="${day}">`).published).toBeNull();
  });

  test('"3 hours ago" names no day', () => {
    expect(readNews('', '<p class="date">3 hours ago</p>').published).toBeNull();
  });

  test.each<[string, string, string, string]>([
    ['by language', '<meta name="x" content="y">', '<p class="date">05/02/2026</p>', '2026-05-02'],
    [
      'by another date of the page',
      '',
      '<p class="date">02/05/2026</p><p class="date">Updated 13/05/2026</p>',
      '2026-05-02',
    ],
    ['by the weekday', '', '<p class="date">Saturday, 02/05/2026</p>', '2026-05-02'],
    [
      'by metadata',
      '<meta property="article:modified_time" content="2026-05-02">',
      '<p class="date">Published 02/05/2026</p>',
      '2026-05-02',
    ],
  ])('day or month first %s', (_, head, above, iso) => {
    const text = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const { article } = readPage(
      head,
      `<article><h1>Ferry returns to Skerry</h1>${above}${text}</article>`,
      'https://isle-post.com/news/ferry-returns',
    );
    expect(article.published?.value.iso).toBe(iso);
  });

  test.each<[string, string, { iso: string; precision: string }]>([
    [
      'the month in the address',
      'https://isle-post.example/2026/05/ferry-returns',
      { iso: '2026-05', precision: 'month' },
    ],
    ['the copyright line', 'https://isle-post.example/ferry-returns', { iso: '2019', precision: 'year' }],
  ])('where nothing else is there, %s says no more than it does', (_, url, value) => {
    const text = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const { article } = readPage(
      '',
      `<article><h1>Ferry returns to Skerry</h1>${text}</article><footer><p>© 2019 Isle Post</p></footer>`,
      url,
    );
    expect(article.published?.value).toMatchObject(value);
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
