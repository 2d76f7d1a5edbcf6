import { describe, expect, test } from 'vitest';
import type { Article } from '../../../engine/model.ts';
import { jsonLd, paragraphs, readPage } from './page.ts';

/** A post as the pages here show it: its time, perhaps a heading, and its text. */
interface Update {
  readonly time: string;
  readonly heading: string | null;
  readonly text: string;
}

const updates: readonly Update[] = [
  {
    time: '14:32',
    heading: 'The ferry has docked',
    text: 'The ferry has docked at Skerry, to the sound of every horn in the harbour. Children who have never seen a ship of that size are let on board first.',
  },
  {
    time: '14:10',
    heading: null,
    text: 'It is in sight now, a white dot off the northern head. Somebody has brought the school’s telescope down to the pier.',
  },
  {
    time: '13:45',
    heading: 'Rough seas in the sound',
    text: 'The captain tells the island’s radio that the crossing was rough, and that two of the band were sick over the rail.',
  },
  { time: '13:02', heading: null, text: 'Cast off.' },
  {
    time: '12:40',
    heading: 'Boarding begins',
    text: 'The first passengers go on board in the capital. Ninety-year-old Effie Gunn, who took the last ferry nine years ago, is the first of them.',
  },
  {
    time: '12:15',
    heading: null,
    text: 'Good afternoon. Our reporter is on the pier, and will tell you here how the day goes on until the ship lies fast.',
  },
];
const texts = updates.map(({ text }) => text);
const date = '2026-05-02';

/** Ways in which sites set their posts. */
const layouts: Readonly<Record<string, (update: Update, i: number) => string>> = {
  'articles with full times': ({ time, heading, text }, i) =>
    `<article class="post" id="post-${i}"><time datetime="${date}T${time}:00+01:00">${time}</time>${heading ? `<h2>${heading}</h2>` : ''}<p>${text}</p><p class="share"><a href="#">Share</a> <a href="#">Tweet</a></p></article>`,
  'divisions, the time beside the text': ({ time, heading, text }, i) =>
    `<div class="block block-${i}"><div class="block-time published-time"><a href="#b-${i}"><time datetime="${date}T${time}:00+01:00">${time} BST</time></a></div><div class="block-elements">${heading ? `<h2>${heading}</h2>` : ''}<p>${text}</p></div></div>`,
  'headings above their times': ({ time, heading, text }, i) =>
    `<li class="stream__post"><article id="post-${i}" class="stream-post"><header>${heading ? `<h3 class="stream-post__title"><span>${heading}</span></h3>` : ''}</header><div class="stream-post__meta"><time datetime="${date}T${time}:00+01:00"><span class="visually-hidden">published at </span>${time}</time></div><div class="stream-post__body"><p>${text}</p></div></article></li>`,
  'a list, headings in bold': ({ time, heading, text }) =>
    `<li class="entry"><span class="timestamp"><time datetime="${date}T${time}:00+01:00">${time}</time></span><div>${heading ? `<p><strong>${heading}</strong></p>` : ''}<p>${text}</p></div></li>`,
  'headings that lead to their posts, days set apart by style': ({ time, heading, text }, i) =>
    `<div class="post"><div class="when"><time datetime="${date}T${time}:00+01:00"><b>May</b><b>02</b><b>2026</b></time><b>${time}</b></div>${heading ? `<h3><a href="?page=with:post-${i}">${heading}</a></h3>` : ''}<div>${text}</div></div>`,
  'nothing but times between paragraphs': ({ time, heading, text }) =>
    `<p class="time"><time datetime="${date}T${time}:00+01:00">${time}</time></p>${heading ? `<h3>${heading}</h3>` : ''}<p>${text}</p>`,
};

const headline = '<h1>Ferry returns to Skerry: live updates</h1>';
const summary = `<section class="key-events"><h2>Key points</h2><ul><li>The ferry sails again after nine years, with four hundred people on board</li><li>Fares stay as they are until the autumn, says the council</li></ul></section>`;
const frame = (inner: string): string =>
  `<header><nav><a href="/">Isle Post</a> <a href="/news">News</a></nav></header><main>${inner}</main><footer>Copyright Isle Post. All rights reserved.</footer>`;
const url = 'https://isle-post.example/news/live/ferry-returns';
const read = (posts: string, head = '', at = url, above = summary): Article =>
  readPage(
    `<title>Ferry returns to Skerry: live updates - Isle Post</title>${head}`,
    frame(`${headline}<p class="byline">By Morag Linn</p>${above}<div class="posts">${posts}</div>`),
    at,
  ).article;

describe.each(Object.entries(layouts))('a live blog in %s', (_, layout) => {
  const article = read(updates.map(layout).join('\n'));
  const posts = article.parts.filter(({ published }) => published !== null);

  test('is told as one', () => expect(article.kind).toBe('live'));

  test('has its posts as parts, in the page’s order, each with its time', () => {
    expect(posts.map(({ published }) => published)).toEqual(
      updates.map(({ time }) => ({ iso: `${date}T${time}:00+01:00`, precision: 'second', zone: '+01:00' })),
    );
  });

  test('heads each post by its heading, else by its first words', () => {
    expect(posts.map(({ heading }) => heading)).toEqual([
      'The ferry has docked',
      'It is in sight now, a white dot off the northern head. Somebody has brought the…',
      'Rough seas in the sound',
      'Cast off.',
      'Boarding begins',
      'Good afternoon. Our reporter is on the pier, and will tell you here how the day…',
    ]);
  });

  test('has all of the posts’ text, and neither their times nor their buttons', () => {
    const lines = article.text.split('\n\n');
    expect(lines.filter((line) => texts.includes(line))).toEqual(texts);
    expect(lines.filter((line) => /^\d\d:\d\d|Share|Tweet/.test(line))).toEqual([]);
  });

  test('keeps its summary as a part of its own', () => {
    expect(article.parts.map(({ heading }) => heading)).toContain('Key points');
    const key = article.parts.find(({ heading }) => heading === 'Key points');
    expect(key?.published).toBeNull();
  });

  test('covers every block with its parts', () => {
    expect(article.parts.map(({ firstBlock, lastBlock }) => [firstBlock, lastBlock])).toEqual(
      article.parts.map((_, i, all) => [
        i === 0 ? 0 : (all[i - 1]?.lastBlock ?? 0) + 1,
        i === all.length - 1 ? article.blocks.length - 1 : (all[i + 1]?.firstBlock ?? 0) - 1,
      ]),
    );
  });
});

test('the first post’s heading is no deck, where no summary stands above it', () => {
  const { deck, parts } = read(updates.map(Object.values(layouts)[0] ?? String).join(''), '', url, '');
  expect(deck).toBeNull();
  expect(parts[0]?.heading).toBe('The ferry has docked');
});

describe('times of posts', () => {
  const bare = ({ time, text }: Update): string =>
    `<div class="entry"><div class="entry-date">${time}</div><p>${text}</p></div>`;
  const timesOf = ({ parts }: Pick<Article, 'parts'>) => parts.map(({ published }) => published?.iso ?? null);
  const stated = `<meta property="article:published_time" content="${date}">`;

  test('day and time in elements of their own', () => {
    const apart = ({ time, text }: Update): string =>
      `<div class="entry"><div><span>May</span><span>02</span><span>2026</span><span>${time}</span></div><p>${text}</p></div>`;
    const { parts, text } = read(updates.map(apart).join(''), '', url, '');
    expect(timesOf({ parts })).toEqual(updates.map(({ time }) => `${date}T${time}`));
    expect(text.split('\n\n')).toEqual(texts);
  });

  test('a bare time is one of the day that the page states', () => {
    expect(timesOf(read(updates.map(bare).join(''), stated, url, ''))).toEqual(
      updates.map(({ time }) => `${date}T${time}`),
    );
  });

  test.each([
    ['the page states no day', updates, ''],
    [
      'the page was changed on another day',
      updates,
      `${stated}<meta property="article:modified_time" content="2026-05-03">`,
    ],
    [
      'a night lies between the posts',
      updates.map((update, i) => (i > 3 ? { ...update, time: `2${i - 3}:50` } : update)),
      stated,
    ],
  ])('a bare time is of no day where %s', (_, posts, head) => {
    const { parts, kind } = read(posts.map(bare).join(''), head, url, '');
    expect(kind).toBe('live');
    expect(parts).toHaveLength(updates.length);
    expect(parts.every(({ published }) => published === null)).toBe(true);
  });

  test('JSON-LD says when a post was published', () => {
    const posts = updates.map(
      ({ heading, text }) =>
        `<div class="entry"><h3>${heading ?? text.slice(0, 30)}</h3><span class="ago">2 hours ago</span><p>${text}</p></div>`,
    );
    const head = jsonLd({
      '@type': 'LiveBlogPosting',
      headline: 'Ferry returns to Skerry: live updates',
      liveBlogUpdate: updates.map(({ heading, text, time }) => ({
        '@type': 'BlogPosting',
        headline: heading ?? text.slice(0, 30),
        datePublished: `${date}T${time}:00Z`,
      })),
    });
    expect(timesOf(read(posts.join(''), head, url, ''))).toEqual(
      updates.map(({ time }) => `${date}T${time}:00+00:00`),
    );
  });
});

describe('what is told by its structure alone', () => {
  const plain = 'https://isle-post.example/news/ferry-returns';
  const article = (layout: (update: Update, i: number) => string): Article =>
    readPage(
      '<title>Ferry returns to Skerry - Isle Post</title>',
      frame(`<h1>Ferry returns to Skerry</h1><div>${updates.map(layout).join('')}</div>`),
      plain,
    ).article;

  test('many posts with their times, in order, which are not the time of the whole', () => {
    const { kind, published } = article(layouts['articles with full times'] ?? String);
    expect({ kind, published }).toEqual({ kind: 'live', published: null });
  });

  test.each([
    [
      'comments',
      `<article><h1>Ferry returns to Skerry</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article><section class="comments">${updates.map(({ time, text }) => `<div class="comment"><b>Ian</b> <time datetime="${date}T${time}">${time}</time><p>${text}</p></div>`).join('')}</section>`,
    ],
    [
      'cards of other articles',
      `<article><h1>Ferry returns to Skerry</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article><section>${updates.map(({ time, text }, i) => `<div class="card"><h3><a href="/news/${i}">${text.slice(0, 40)}</a></h3><time datetime="${date}T${time}">${time}</time><p>${text}</p></div>`).join('')}</section>`,
    ],
    [
      'boxes of which one holds the whole article',
      `<div class="row">${[[...paragraphs, ...paragraphs.map((text) => `Again, ${text}`)], ...texts.map((text) => [text.slice(0, 50)])].map((lines, i) => `<div class="box"><h2>What happened on Skerry ${i}</h2><time datetime="2026-05-02T1${9 - i}:00">1${9 - i}:00</time>${lines.map((text) => `<p>${text}</p>`).join('')}</div>`).join('')}</div>`,
    ],
    [
      'a chronicle of years',
      `<article><h1>Ferries of Skerry</h1>${updates.map(({ text }, i) => `<h2>${1961 + 9 * i}</h2><p>${text}</p>`).join('')}</article>`,
    ],
  ])('%s make no live blog', (_, body) => {
    const { kind, parts } = readPage('', frame(body), plain).article;
    expect(kind).not.toBe('live');
    expect(parts.every(({ published }) => published === null)).toBe(true);
  });
});
