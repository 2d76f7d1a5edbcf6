import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../engine/index.ts';
import type { Article } from '../../../engine/model.ts';
import { parsePage } from '../../../tools/parse-page.ts';
import { paragraphs, readPage } from './page.ts';

const textOf = ({ text, blocks }: Article): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'caption' ? [] : [text.slice(block.span.start, block.span.end)]));
const headline = '<h1>Ferry returns to Skerry</h1>';

describe('the text of an article', () => {
  test.each([
    ['paragraphs', `<article>${headline}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`],
    ['line breaks', `${headline}<div>${paragraphs.join('<br><br>')}</div>`],
    ['divisions', `${headline}<div>${paragraphs.map((text) => `<div>${text}</div>`).join('')}</div>`],
    [
      'a table laid out',
      `<table><tr><td>${headline}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</td></tr></table>`,
    ],
    [
      'what is hidden beside it',
      `<article>${headline}<p hidden>Not shown to anyone who reads this page today.</p><p style="display:none">Nor is this one shown to anyone at all.</p><script>var a = "text";</script><style>p{}</style>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
    ],
    [
      'what stands round it',
      `<nav><ul><li><a href="/a">World</a></li><li><a href="/b">Islands</a></li></ul></nav><article>${headline}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article><section class="comments"><p>First! I never liked that ferry, and I said so nine years ago already.</p></section><footer>Copyright Isle Post. All rights reserved.</footer>`,
    ],
  ])('in %s', (_, body) => {
    expect(textOf(readPage('', body).article)).toEqual(paragraphs);
  });

  test.each([
    ['the page’s own class', `<div class="wide-caption has-comments related-on">${headline}TEXT</div>`],
    ['a copy for narrow screens', `<article>${headline}TEXT</article><div class="mobile">TEXT</div>`],
  ])('is not disturbed by %s', (_, body) => {
    const text = paragraphs.map((one) => `<p>${one}</p>`).join('');
    expect(textOf(readPage('', body.replaceAll('TEXT', text)).article)).toEqual(paragraphs);
  });

  test('of two copies, the one that a live page shows is read', () => {
    const text = paragraphs.map((one) => `<p>${one}</p>`).join('');
    const document = parsePage(
      `<!doctype html><html><body><article>${headline}<div id="wide">${text}</div><div id="narrow">${text}</div></article></body></html>`,
    );
    const isShown = (element: Element) => element.closest('#wide') === null;
    const { article, textMap } = readArticle(document, 'https://isle-post.example/news/ferry', [], {
      isShown,
    });
    const [range] = textMap.toNodeRanges({ start: 0, end: 10 });
    expect(textOf(article)).toEqual(paragraphs);
    expect(range?.node.parentElement?.closest('#narrow')).not.toBeNull();
  });

  test('a bold line between breaks is a part’s heading', () => {
    const { article } = readPage(
      '',
      `${headline}<div>${paragraphs[0]}<br><br>${paragraphs[1]}<br><br><strong>'A long wait'</strong><br><br>${paragraphs[2]}<br><br>${paragraphs[3]}</div>`,
    );
    expect(article.parts.map(({ heading }) => heading)).toEqual([null, "'A long wait'"]);
  });

  test('a caption is told from the text, and its picture’s credit read', () => {
    const { article } = readPage(
      '',
      `<article>${headline}<figure><img src="/pier.jpg" alt=""><figcaption>The ferry at the pier on Saturday. Photo: Ian Roy</figcaption></figure>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
    );
    expect(textOf(article)).toEqual(paragraphs);
    expect(article.images).toMatchObject([
      { caption: 'The ferry at the pier on Saturday.', credit: 'Ian Roy' },
    ]);
  });

  test('spans and the text map agree', () => {
    const { article, textMap } = readPage(
      '',
      `<article>${headline}<p>The <em>ferry</em> to\n   <b>Skerry</b> sails again after nine years, and half the island came down to the pier on Saturday.</p><p>${paragraphs[1]}</p></article>`,
    );
    const start = article.text.indexOf('ferry to Skerry');
    const ranges = textMap.toNodeRanges({ start, end: start + 'ferry to Skerry'.length });
    expect(ranges.map(({ node, start, end }) => node.data.slice(start, end).replace(/\s+/g, ' '))).toEqual([
      'ferry',
      'to',
      'Skerry',
    ]);
    const offsets = ranges.map(({ node, start }) => textMap.toOffset(node, start) ?? -1);
    expect(offsets.map((offset) => /^\w+/.exec(article.text.slice(offset))?.[0])).toEqual([
      'ferry',
      'to',
      'Skerry',
    ]);
  });

  test('a page without text is read without text', () => {
    const { article } = readPage('', '');
    expect(article).toMatchObject({ text: '', blocks: [], parts: [], title: null, authors: null });
  });

  test('reading changes nothing', () => {
    const document = parsePage(
      `<body><article>${headline}<p>${paragraphs.join('</p><p>')}</p></article></body>`,
    );
    const before = document.documentElement.outerHTML;
    readArticle(document, 'https://isle-post.example/a');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('hostile pages', () => {
  const time = (body: string): number => {
    const started = performance.now();
    readPage('', body);
    return performance.now() - started;
  };

  test.each([
    ['deep nesting', (size: number) => `${'<div>'.repeat(size / 20)}text${'</div>'.repeat(size / 20)}`],
    ['many breaks', (size: number) => 'a<br>'.repeat(size / 5)],
    ['long lines with breaks', (size: number) => `<p>${`${'ab '.repeat(30)}<br>`.repeat(size / 100)}</p>`],
    ['many links', (size: number) => '<a href=x>y</a>'.repeat(size / 15)],
    ['one long word', (size: number) => `<p>${'a'.repeat(size)}</p>`],
    ['many digits', (size: number) => `<p>${'1 '.repeat(size / 2)}</p>`],
    ['many capitals', (size: number) => `<p class="byline">By ${'Aa '.repeat(size / 3)}</p>`],
    ['spaces', (size: number) => `<p>a${' '.repeat(size)}b</p>`],
    ['dashes in a title', (size: number) => `<h1>${'a - '.repeat(size / 4)}</h1>`],
    [
      'many articles',
      (size: number) =>
        `<article data-url="/a"><h2>The ferry sails again</h2>${'<p>Half the island came down to the pier on Saturday to see it.</p>'.repeat(9)}</article>`.repeat(
          size / 700,
        ),
    ],
    [
      'many posts',
      (size: number) =>
        '<div class="live"><time>14:32</time><p>Half the island came down to the pier.</p></div>'.repeat(
          size / 90,
        ),
    ],
    [
      'tables in tables',
      (size: number) => '<table><tr><td>a</td><td>'.repeat(size / 1000) + 'text '.repeat(size / 10),
    ],
    ['a long table', (size: number) => `<table>${'<tr><td>a</td><td>1</td></tr>'.repeat(size / 30)}</table>`],
    ['open brackets', (size: number) => `<p>${'('.repeat(size)}</p>`],
  ])('%s are read in linear time', { timeout: 60_000 }, (_, body) => {
    time(body(20_000));
    const short = time(body(100_000));
    // The better of two runs: other tests use the machine too.
    const long = Math.min(time(body(400_000)), time(body(400_000)));
    // Four times the text; quadratic time would be sixteen times as much. The rest is for a machine that is busy.
    expect(long, `${short.toFixed()} ms for a quarter`).toBeLessThan(10 * short + 700);
  });
});
