import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../engine/index.ts';
import { parsePage } from '../../../tools/parse-page.ts';
import { jsonLd } from './page.ts';

/** One of the articles that the pages here are made of. */
interface Story {
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly day: string;
  readonly text: readonly string[];
}

const stories: readonly [Story, Story, Story] = [
  {
    path: '/news/4711/ferry-returns',
    title: 'Ferry returns to Skerry after nine years',
    author: 'Morag Linn',
    day: '2026-05-02',
    text: [
      'The ferry to Skerry sails again after nine years, and half the island came down to the pier on Saturday to see it arrive.',
      'The council had promised the ship for the spring of last year, but the yard went bankrupt and another had to be found.',
      'Fares stay as they are until the autumn, the council decided, and islanders travel for half of what visitors pay.',
      'The shop, the school and the only inn have waited for it; goods came over by fishing boat in all those years.',
      'A second ship is to follow in three years, if the government in the capital pays its share of the cost.',
    ],
  },
  {
    path: '/news/4712/lighthouse-sold',
    title: 'Lighthouse sold to a keeper’s grandson',
    author: 'Ian Roy',
    day: '2026-04-28',
    text: [
      'The lighthouse on the northern head has a new owner, and it is one whom the village has known since he could walk.',
      'Callum Grieve paid less than a flat in the capital costs for the tower, two cottages and a walled garden, he said.',
      'His grandfather kept the light for thirty years until it was switched over to run on its own in the eighties.',
      'The lamp itself still belongs to the lighthouse board, which will go on sending an engineer over twice a year.',
      'From next summer on guests may sleep in the cottages, and school classes may climb the tower free of charge.',
    ],
  },
  {
    path: '/news/4713/peat-cutters',
    title: 'Peat cutters win their case at last',
    author: 'Una Hay',
    day: '2026-04-21',
    text: [
      'Islanders may go on cutting peat for their own stoves, the land court ruled on Tuesday after four years of hearings.',
      'The estate had wanted to put an end to the custom, which it says harms the birds that nest on the open moor.',
      'The court found that rights which had been used for two centuries could not be taken away without payment.',
      'Both sides have six weeks to appeal, and a spokeswoman for the estate said that it would read the ruling first.',
      'In the village hall the cutters put the kettle on, and somebody brought out a fiddle that had not been heard in years.',
    ],
  },
];
const [ferry, lighthouse, peat] = stories;
const site = 'https://isle-post.example';
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const byline = ({ author, day }: Story): string =>
  `<p class="byline">By ${author} <time datetime="${day}">${day}</time></p>`;
const head = ({ title, path }: Story): string =>
  `<title>${title} - Isle Post</title><meta property="og:site_name" content="Isle Post"><meta property="og:title" content="${title}"><link rel="canonical" href="${site}${path}">`;
const frame = (inner: string): string =>
  `<header><a href="/">Isle Post</a><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav></header><main>${inner}</main><footer>Copyright Isle Post. All rights reserved.</footer>`;

/** Sites' ways of putting one article below the other. */
const layouts: Readonly<Record<string, (story: Story, i: number) => string>> = {
  'article elements with addresses': (story) =>
    `<article data-url="${story.path}"><h1>${story.title}</h1>${byline(story)}${p(story.text)}</article>`,
  'the later headlines of a lower level, and linked': (story, i) =>
    `<article class="post post-${i}"><header>${i === 0 ? `<h1>${story.title}</h1>` : `<h2><a href="${story.path}">${story.title}</a></h2>`}${byline(story)}</header><div class="entry">${p(story.text)}</div></article>`,
  'divisions with nothing but their classes': (story) =>
    `<div class="story"><h1 class="story__head">${story.title}</h1>${byline(story)}<div>${p(story.text)}</div></div>`,
  'microdata, the first one outside the box of the others': (story, i) =>
    `${i === 1 ? '<div id="endless">' : ''}<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">${story.title}</h2>${byline(story)}<div itemprop="articleBody">${p(story.text)}</div></div>${i === 2 ? '</div>' : ''}`,
};

const page = (
  layout: (story: Story, i: number) => string,
  shown: readonly Story[] = stories,
  metadata = head(ferry),
) =>
  parsePage(
    `<!doctype html><html lang="en"><head>${metadata}</head><body>${frame(shown.map(layout).join('<aside class="promo">Read on</aside>'))}</body></html>`,
  );

/** What the page's script says when one article's headline has just passed the reading line. */
const reading = (title: string) => ({
  distanceBelow: (element: Element): number => {
    const own = stories.findIndex((story) => (element.textContent ?? '').includes(story.title));
    return own - stories.findIndex((story) => story.title === title);
  },
});

describe.each(Object.entries(layouts))('a page of three articles, in %s', (_, layout) => {
  test.each(stories)('the one in view: $title', (story) => {
    const { article, articles } = readArticle(page(layout), site + ferry.path, [], reading(story.title));
    expect(articles).toBe(3);
    expect(article.text.split('\n\n')).toEqual(story.text);
    expect(article.title?.value).toBe(story.title);
    expect(article.authors?.value.map(({ name }) => name)).toEqual([story.author]);
    expect(article.published?.value.iso).toBe(story.day);
    expect(article.publisher?.value.name).toBe('Isle Post');
  });

  test('the first, where nobody looks', () => {
    const { article } = readArticle(page(layout), site + ferry.path);
    expect(article.text.split('\n\n')).toEqual(ferry.text);
    expect(article.canonicalUrl).toBe(site + ferry.path);
  });
});

describe('which article is meant, where nobody looks', () => {
  const [addressed = () => ''] = Object.values(layouts);

  test('the one that has the page’s address', () => {
    const { article } = readArticle(page(addressed), site + peat.path);
    expect(article.title?.value).toBe(peat.title);
    expect(article.canonicalUrl).toBe(site + peat.path);
  });

  test('the one whose number is in the page’s address', () => {
    const numbered = (story: Story): string =>
      `<article id="post-${/\d+/.exec(story.path)?.[0]}"><h1>${story.title}</h1>${byline(story)}${p(story.text)}</article>`;
    expect(readArticle(page(numbered), site + lighthouse.path).article.title?.value).toBe(lighthouse.title);
  });
});

describe('boxes that are only called alike', () => {
  const bare = (story: Story): string => `<div class="story"><h1>${story.title}</h1>${p(story.text)}</div>`;

  test('hold an article each, where each has a main heading', () => {
    const { article, articles } = readArticle(page(bare), site + ferry.path, [], reading(peat.title));
    expect(articles).toBe(3);
    expect(article.text.split('\n\n')).toEqual(peat.text);
  });

  test('the one whose headline the page’s metadata state is meant', () => {
    const { article } = readArticle(page(bare, stories, head(lighthouse)), `${site}/today`);
    expect(article.title?.value).toBe(lighthouse.title);
    expect(article.text.split('\n\n')).toEqual(lighthouse.text);
  });
});

describe('what is said of an article among several', () => {
  const plain = (story: Story): string => `<article><h1>${story.title}</h1>${p(story.text)}</article>`;
  const said = ({ title, author, day, path }: Story) => ({
    '@type': 'NewsArticle',
    headline: title,
    datePublished: day,
    author: { '@type': 'Person', name: author },
    url: site + path,
  });

  test.each(stories)('JSON-LD of its own, by headline and address: $title', (story) => {
    const metadata = head(ferry) + jsonLd(stories.map(said));
    const { article } = readArticle(
      page((one) => plain(one), stories, metadata),
      site + ferry.path,
      [],
      reading(story.title),
    );
    expect(article.title?.value).toBe(story.title);
    expect(article.authors?.value.map(({ name }) => name)).toEqual([story.author]);
    expect(article.published?.value.iso).toBe(story.day);
  });

  test('metadata of the first say nothing of the second', () => {
    const metadata = `${head(ferry)}<meta name="author" content="${ferry.author}"><meta property="article:published_time" content="${ferry.day}">${jsonLd(said(ferry))}`;
    const { article } = readArticle(
      page(plain, stories, metadata),
      site + ferry.path,
      [],
      reading(lighthouse.title),
    );
    expect(article).toMatchObject({ authors: null, published: null });
    expect(article.publisher?.value.name).toBe('Isle Post');
  });

  test('two articles of one page are not one on the list', () => {
    const addressOf = ({ title }: Story) =>
      readArticle(page(plain), site + ferry.path, [], reading(title)).article.canonicalUrl;
    expect(new Set(stories.map(addressOf)).size).toBe(3);
  });

  test('a site that follows the reader with its address is followed', () => {
    const { article } = readArticle(page(plain), site + lighthouse.path, [], reading(lighthouse.title));
    expect(article.canonicalUrl).toBe(site + lighthouse.path);
  });
});

describe('a page of one article stays whole', () => {
  const parts = stories.map(({ text }, i) => ({ heading: `The story of part ${i + 1} of three`, text }));
  const whole = stories.flatMap(({ text }) => text);
  test.each([
    [
      'with parts',
      `<article><h1>${ferry.title}</h1>${byline(ferry)}${parts.map(({ heading, text }) => `<h2>${heading}</h2>${p(text)}`).join('')}</article>`,
    ],
    [
      'with parts in sections',
      `<article><h1>${ferry.title}</h1>${byline(ferry)}${parts.map(({ heading, text }) => `<section><h2>${heading}</h2>${p(text)}</section>`).join('')}</article>`,
    ],
    [
      'with parts in sections, all headings of the first level',
      `<article><h1>${ferry.title}</h1>${byline(ferry)}${parts.map(({ heading, text }) => `<section><h1>${heading}</h1>${p(text)}</section>`).join('')}</article>`,
    ],
    [
      'and its headline outside of its parts',
      `<h1>${ferry.title}</h1>${byline(ferry)}<div>${parts.map(({ heading, text }) => `<section class="part"><h2>${heading}</h2>${p(text)}</section>`).join('')}</div>`,
    ],
    [
      'and cards of others',
      `<article><h1>${ferry.title}</h1>${byline(ferry)}${p(whole)}</article><section class="more">${[lighthouse, peat].map((story) => `<article data-url="${story.path}"><h2><a href="${story.path}">${story.title}</a></h2><time datetime="${story.day}">${story.day}</time><p>${story.text[0]}</p></article>`).join('')}</section>`,
    ],
    [
      'and comments that are articles of their own',
      `<article><h1>${ferry.title}</h1>${byline(ferry)}${p(whole)}</article><section id="comments">${[lighthouse, peat].map((story) => `<article class="comment" id="c-${story.day}"><h3>${story.author} of Skerry wrote</h3><time datetime="${story.day}">${story.day}</time>${p(story.text.map((text) => `I have read that ${text}`))}</article>`).join('')}</section>`,
    ],
  ])('%s', (_, body) => {
    const document = parsePage(
      `<!doctype html><html><head>${head(ferry)}</head><body>${frame(body)}</body></html>`,
    );
    const { article, articles } = readArticle(document, site + ferry.path);
    expect(articles).toBe(1);
    const text = article.text.split('\n\n').filter((line) => !parts.some(({ heading }) => heading === line));
    expect(text.slice(0, whole.length)).toEqual(whole);
    expect(article.title?.value).toBe(ferry.title);
  });
});
