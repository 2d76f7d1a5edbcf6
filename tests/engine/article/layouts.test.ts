import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../engine/index.ts';
import type { Article } from '../../../engine/model.ts';
import { parsePage } from '../../../tools/parse-page.ts';
import { paragraphs, readPage } from './page.ts';

const textOf = ({ text, blocks }: Article): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'caption' ? [] : [text.slice(block.span.start, block.span.end)]));
const kindsOf = ({ blocks }: Article): readonly string[] => blocks.map(({ kind }) => kind);
const headline = '<h1>Ferry returns to Skerry</h1>';
const [first = '', second = '', third = '', fourth = ''] = paragraphs;
const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const article = (inner: string): string => `<article>${headline}${inner}</article>`;

describe('text divided by line breaks', () => {
  test.each([
    ['in one paragraph', `<p>${paragraphs.join('<br>')}</p>`],
    ['two by two', `<div>${paragraphs.join('<br><br>')}</div>`],
    ['with no-break spaces between', `<div>${paragraphs.join('<br>&nbsp;<br>')}</div>`],
    ['with empty elements between', `<div>${paragraphs.join('<br><span></span><br />\n')}</div>`],
    ['in a font element', `<font face="Arial" size="2">${paragraphs.join('<br><br>')}</font>`],
    ['in a cell', `<table><tr><td>${paragraphs.join('<br/><br/>')}</td></tr></table>`],
    [
      'of bold and plain text',
      `<div><b>${first}</b><br><br>${[second, third, fourth].join('<br><br>')}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(textOf(readPage('', headline + body).article)).toEqual(paragraphs);
  });
});

describe('shadow trees', () => {
  /** A page whose elements are given shadow roots by their class names, as its scripts would. */
  function readShadowPage(
    body: string,
    roots: Readonly<Record<string, string>>,
    mode: ShadowRootMode,
  ): Article {
    const document = parsePage(`<!doctype html><html><head></head><body>${body}</body></html>`);
    const closed = new Map<Element, ShadowRoot>();
    for (const [selector, content] of Object.entries(roots)) {
      const trees: readonly ParentNode[] = [document, ...closed.values()];
      for (const host of trees.flatMap((tree) => [...tree.querySelectorAll(selector)])) {
        const root = host.attachShadow({ mode });
        for (const node of [...parsePage(content).body.childNodes])
          root.append(document.importNode(node, true));
        closed.set(host, root);
      }
    }
    const live = { shadowRootOf: (element: Element) => closed.get(element) ?? null };
    return readArticle(document, 'https://isle-post.example/news/ferry', [], mode === 'closed' ? live : {})
      .article;
  }

  test.each(['open', 'closed'] satisfies ShadowRootMode[])('a whole article in an %s root', (mode) => {
    const read = readShadowPage(
      '<story-page></story-page>',
      { 'story-page': article(p(...paragraphs)) },
      mode,
    );
    expect(textOf(read)).toEqual(paragraphs);
    expect(read.title?.value).toBe('Ferry returns to Skerry');
  });

  test('a closed root that nobody can open hides its text, and only its', () => {
    const document = parsePage(`<body>${article(p(...paragraphs))}<x-ad></x-ad></body>`);
    document.querySelector('x-ad')?.attachShadow({ mode: 'closed' });
    expect(textOf(readArticle(document, 'https://isle-post.example/a').article)).toEqual(paragraphs);
  });

  test('an empty division may be a host', () => {
    const read = readShadowPage('<div id="app"></div>', { '#app': article(p(...paragraphs)) }, 'closed');
    expect(textOf(read)).toEqual(paragraphs);
  });

  test('slotted text stands where its slot is, once', () => {
    const read = readShadowPage(
      `<story-page><p slot="end">${fourth}</p><p>${second}</p><p>${third}</p><p slot="nowhere">No slot shows this line of text.</p></story-page>`,
      {
        'story-page': `<article>${headline}<p>${first}</p><slot></slot><slot name="end"></slot><slot></slot></article>`,
      },
      'open',
    );
    expect(textOf(read)).toEqual(paragraphs);
  });

  test('a slot that nothing is put into shows its own text', () => {
    const read = readShadowPage(
      `<story-page></story-page>`,
      { 'story-page': article(`${p(first, second, third)}<slot name="end"><p>${fourth}</p></slot>`) },
      'open',
    );
    expect(textOf(read)).toEqual(paragraphs);
  });

  test('a slot may be handed on to another host', () => {
    const read = readShadowPage(
      `<story-page>${p(second, third, fourth)}</story-page>`,
      {
        'story-page': article('<story-body><slot></slot></story-body>'),
        'story-body': `<p>${first}</p><slot></slot>`,
      },
      'open',
    );
    expect(textOf(read)).toEqual(paragraphs);
  });

  test('a root written out in the page is read where no browser has attached it', () => {
    const { article: read } = readPage(
      '',
      `<story-page><template shadowrootmode="open">${article(`<p>${first}</p><slot></slot>`)}</template>${p(second, third, fourth)}</story-page>`,
    );
    expect(textOf(read)).toEqual(paragraphs);
  });
});

describe('what is there more than once, later or folded away', () => {
  test.each([
    [
      'a copy for readers without scripts',
      article(`${p(...paragraphs)}<noscript>${p(...paragraphs)}</noscript>`),
    ],
    [
      'pictures that load late, with copies for readers without scripts',
      article(
        `${p(first, second)}<img data-src="/a.jpg" class="lazyload"><noscript><img src="/a.jpg"></noscript>${p(third, fourth)}`,
      ),
    ],
    [
      'templates',
      article(`${p(...paragraphs)}<template><p>A card that a script may fill in later on.</p></template>`),
    ],
    [
      'text folded away by a class',
      article(
        `${p(first, second)}<div class="collapsed read-more-content">${p(third, fourth)}</div><button>Read more</button>`,
      ),
    ],
    [
      'text that a search unfolds',
      article(`${p(first, second)}<div hidden="until-found">${p(third, fourth)}</div>`),
    ],
    [
      'text that is drawn late',
      article(
        `<div style="content-visibility:auto">${p(first, second)}</div><div style="content-visibility: auto">${p(third, fourth)}</div>`,
      ),
    ],
    [
      'a page behind a dialog',
      `<div aria-hidden="true">${article(p(...paragraphs))}</div><dialog open><p>We value your privacy, and so do our 812 partners. Accept all or manage your choices.</p></dialog>`,
    ],
    [
      'words for screen readers',
      article(
        `${p(first, second)}<p>${third.replace('autumn,', '<a href="/fares">autumn<span class="visually-hidden"> (opens in a new window)</span></a>,')}</p>${p(fourth)}`,
      ),
    ],
  ])('%s', (_, body) => {
    expect(textOf(readPage('', body).article)).toEqual(paragraphs);
  });

  test('what a reader can unfold in the text belongs to it', () => {
    const { article: read } = readPage(
      '',
      article(`${p(first, second)}<details><summary>How it began</summary>${p(third)}</details>${p(fourth)}`),
    );
    expect(textOf(read)).toEqual([first, second, 'How it began', third, fourth]);
  });
});

describe('tables', () => {
  test('what is laid out in a table is read as anywhere', () => {
    const { article: read } = readPage(
      '',
      `<table width="760"><tr><td colspan="2">${headline}</td></tr><tr><td width="120"><a href="/">Home</a><br><a href="/sport">Sport</a></td><td><table><tr><td>${p(...paragraphs)}</td></tr></table></td></tr></table>`,
    );
    expect(textOf(read)).toEqual(paragraphs);
    expect(new Set(kindsOf(read))).toEqual(new Set(['paragraph']));
  });

  test('a table of data is one block, a row a line', () => {
    const rows = [
      ['Ship', 'Years', 'Passengers'],
      ['Skerry I', '1961–1988', '80'],
      ['Skerry II', '1988–2017', '120'],
    ];
    const table = rows
      .map(
        (row, i) =>
          `<tr>${row.map((cell) => (i === 0 ? `<th>${cell}</th>` : `<td><p>${cell}</p></td>`)).join('')}</tr>`,
      )
      .join('\n');
    const { article: read, textMap } = readPage(
      '',
      article(`${p(first, second)}<table>${table}</table>${p(third, fourth)}`),
    );
    const expected = rows.map((row) => row.join('\t')).join('\n');
    expect(textOf(read)).toEqual([first, second, expected, third, fourth]);
    expect(kindsOf(read)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph', 'paragraph']);
    const start = read.text.indexOf('Skerry II\t');
    const ranges = textMap.toNodeRanges({ start, end: start + 'Skerry II\t1988'.length });
    expect(ranges.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['Skerry II', '1988']);
  });
});

describe('AMP pages', () => {
  test('text and pictures are read, advertisements and sidebars are not', () => {
    const { article: read } = readPage(
      '<meta charset="utf-8">',
      `<amp-sidebar id="menu"><ul><li>Islands and harbours</li><li>Letters to the editor</li></ul></amp-sidebar>${article(
        `<amp-img src="/pier.jpg" width="8" height="4" layout="responsive"><noscript><img src="/pier.jpg"></noscript></amp-img><p>${first}</p><amp-ad type="x"><p>Kettles at half the price, this week only, while stocks last.</p></amp-ad>${p(second)}<p>${third.replace('Fares', '<amp-fit-text layout="inline">Fares</amp-fit-text>')}</p><amp-list src="/more.json"><p>Ten more stories from the islands that you will like, we think.</p></amp-list>${p(fourth)}`,
      )}<amp-consent id="c"><p>This site uses cookies to show you what you want to see.</p></amp-consent>`,
    );
    expect(textOf(read)).toEqual(paragraphs);
  });
});
