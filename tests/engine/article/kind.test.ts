import { describe, expect, test } from 'vitest';
import type { ArticleKind } from '../../../engine/model.ts';
import { jsonLd, paragraphs, readPage } from './page.ts';

const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const headline = '<h1>Ferry returns to Skerry</h1>';

interface Page {
  readonly head?: string;
  readonly above?: string;
  readonly title?: string;
  readonly below?: string;
  readonly body?: string;
  readonly url?: string;
}

const read = ({ head = '', above = '', title = headline, below = '', body = text, url }: Page) =>
  readPage(
    `<title>${title.replace(/<[^>]+>/g, '')}</title>${head}`,
    `<header><nav><a href="/">Home</a><a href="/opinion">Opinion</a><a href="/reviews">Reviews</a></nav></header>
     <main><article><header>${above}${title}${below}</header>${body}</article></main>`,
    url ?? 'https://isle-post.example/news/ferry-returns',
  ).article;

const article = (type: string, more: object = {}): string =>
  jsonLd({ '@type': type, headline: 'Ferry returns to Skerry', ...more });
const at = (path: string): string => `https://isle-post.example${path}`;
const section = (name: string): string => `<meta property="article:section" content="${name}">`;
const bold = (question: string): string => `<p><strong>${question}</strong></p>`;

describe('the kind of an article', () => {
  const cases: readonly (readonly [ArticleKind, string, Page])[] = [
    ['opinion', 'a type in JSON-LD', { head: article('OpinionNewsArticle') }],
    [
      'review',
      'a type among several',
      { head: article('x').replace('"x"', '["NewsArticle","ReviewNewsArticle"]') },
    ],
    ['live', 'a live blog’s type', { head: article('LiveBlogPosting') }],
    ['sponsored', 'an advertiser’s type', { head: article('AdvertiserContentArticle') }],
    ['opinion', 'a genre in JSON-LD', { head: article('NewsArticle', { genre: 'Opinion' }) }],
    [
      'opinion',
      'a type in microdata',
      { title: `<div itemscope itemtype="https://schema.org/OpinionNewsArticle">${headline}</div>` },
    ],
    ['opinion', 'a flag in the metadata', { head: '<meta property="article:opinion" content="true">' }],
    ['opinion', 'a label over the headline', { above: '<p class="kicker">Opinion</p>' }],
    ['opinion', 'a label in German', { above: '<span>Kommentar</span>' }],
    ['opinion', 'a label in French', { above: '<p>Tribune</p>' }],
    ['opinion', 'a label in Spanish', { above: '<p>Opinión</p>' }],
    ['opinion', 'a label in Portuguese', { above: '<p>Coluna</p>' }],
    ['opinion', 'a label in Italian', { above: '<p>Editoriale</p>' }],
    ['opinion', 'a label in Dutch', { above: '<p>Opinie</p>' }],
    ['opinion', 'a label in Russian', { above: '<p>Мнение</p>' }],
    ['opinion', 'a label in Japanese', { above: '<p>社説</p>' }],
    ['opinion', 'a label among others', { above: '<p>Islands | Opinion</p>' }],
    ['review', 'a label', { above: '<p>Film review</p>' }],
    ['review', 'a label in German', { above: '<p>Rezension</p>' }],
    ['interview', 'a label in French', { above: '<p>Entretien</p>' }],
    ['sponsored', 'a label', { above: '<p>Paid content</p>' }],
    ['sponsored', 'a German label in the headline’s box', { above: '<p>Anzeige</p>' }],
    ['sponsored', 'a label below the headline', { below: '<p>Sponsored by Skerry Ferries</p>' }],
    ['opinion', 'the department', { head: section('Opinion') }],
    [
      'opinion',
      'the last department but the page',
      {
        head: jsonLd({
          '@type': 'BreadcrumbList',
          itemListElement: [{ name: 'Home' }, { name: 'Meinung' }, { name: 'Ferry returns to Skerry' }],
        }),
      },
    ],
    ['review', 'the department', { head: section('Book reviews') }],
    ['press-release', 'the department', { head: section('Pressemitteilungen') }],
    ['opinion', 'a directory of the address', { url: at('/opinion/2026/05/ferry') }],
    ['opinion', 'a directory in French', { url: at('/tribunes/le-ferry') }],
    ['review', 'a directory', { url: at('/music/reviews/the-ferrymen') }],
    ['live', 'a directory of live news', { url: at('/news/live/ferry-123') }],
    ['live', 'a directory of live blogs', { url: at('/islands/liveblog/ferry') }],
    ['sponsored', 'a directory', { url: at('/brandvoice/ferry') }],
    [
      'press-release',
      'a press wire’s address',
      { url: 'https://www.prnewswire.com/news-releases/ferry-1.html' },
    ],
    ['opinion', 'what stands before a headline’s mark', { title: '<h1>Opinion: The ferry we deserve</h1>' }],
    [
      'opinion',
      'what stands after the title’s mark',
      { head: '<meta property="og:title" content="The ferry we deserve | Opinion">' },
    ],
    ['review', 'what stands after a dash', { title: '<h1>The Ferrymen – review</h1>' }],
    ['review', 'what stands in brackets', { title: '<h1>The Ferrymen [Rezension]</h1>' }],
    ['live', 'a headline', { title: '<h1>Live: Ferry returns to Skerry</h1>' }],
    ['interview', 'a headline in German', { title: '<h1>Interview mit Anna Berg</h1>' }],
    ['opinion', 'a byline', { below: '<p class="byline">Ein Kommentar von Jane Doe</p>' }],
    [
      'review',
      'the author’s rating',
      {
        head: `<meta name="author" content="Jane Doe">${article('NewsArticle', {
          author: { '@type': 'Person', name: 'Jane Doe' },
          reviewRating: { '@type': 'Rating', ratingValue: 4 },
        })}`,
      },
    ],
    [
      'interview',
      'questions in bold',
      {
        body: [
          'How did you get the ferry?',
          'Were you afraid?',
          'What do you say to the council?',
          'Will you sail?',
        ]
          .map((question, i) => `${bold(question)}<p>${paragraphs[i]}</p>`)
          .join(''),
      },
    ],
    [
      'interview',
      'names that take turns',
      {
        body: paragraphs
          .map(
            (answer, i) =>
              `<p>Isle Post: And what happened in year ${i} on the island?</p><p>Berg: ${answer}</p>`,
          )
          .join(''),
      },
    ],
    ['press-release', 'a line that releases it', { body: `<p>FOR IMMEDIATE RELEASE</p>${text}` }],
    [
      'press-release',
      'a wire in the dateline',
      { body: `<p>SKERRY, May 3, 2026 /PRNewswire/ -- ${paragraphs[0]}</p>${text}` },
    ],
    [
      'press-release',
      'who they are and whom to call',
      {
        body: `${text}<p>About Skerry Ferries</p><p>Skerry Ferries has sailed to the island since 1921, summer and winter.</p><p>Media contact: Ann Lee, press@skerry.example</p>`,
      },
    ],
  ];
  test.each(cases)('is %s by %s', (kind, _, page) => {
    const { kind: found, kindEvidence } = read(page);
    expect(found).toBe(kind);
    expect(kindEvidence.length).toBeGreaterThan(0);
  });
});

describe('no kind but news', () => {
  const traps: readonly (readonly [string, Page])[] = [
    ['a page that says nothing', {}],
    ['a menu with a department “Opinion”', { above: '' }],
    ['the topic of a review board', { url: at('/news/film-review-board-meets') }],
    ['the topic of a judicial review', { title: '<h1>Judicial review of the ferry begins</h1>' }],
    ['a year in review', { url: at('/2025-in-review') }],
    ['live music', { url: at('/music/live/the-ferrymen'), title: '<h1>The Ferrymen – Live</h1>' }],
    ['a live stream', { title: '<h1>Watch live as the ferry arrives</h1>' }],
    ['the vampire', { title: '<h1>Interview with the Vampire sails to Skerry</h1>' }],
    ['job interviews', { url: 'https://careers.example/interviews/ten-tips' }],
    ['opinion polls', { title: '<h1>Opinion polls favour the ferry</h1>', url: at('/opinion-polls/ferry') }],
    ['editorial staff', { below: '<p class="byline">By the Isle Post editorial team</p>' }],
    ['whoever has checked the facts', { below: '<p class="byline">Reviewed by Ann Lee</p>' }],
    ['a button for comments', { below: '<a href="#comments">Comment</a>' }],
    [
      'a slot for advertising',
      { above: '<div class="slot"><div>Anzeige</div></div>', body: `<div>Anzeige</div>${text}` },
    ],
    [
      'a link that is sponsored',
      { body: `${text}<p><a rel="sponsored" href="/x">A cabin on the ferry</a></p>` },
    ],
    ['a sponsor in the story', { title: '<h1>Ferry sponsored by the council returns</h1>' }],
    ['press freedom', { url: at('/press/ferry'), head: section('Press') }],
    [
      'a page that is called by a kind',
      {
        head: jsonLd({
          '@type': 'BreadcrumbList',
          itemListElement: [{ name: 'Home' }, { name: 'Tips' }, { name: 'Book reviews' }],
        }),
        title: '<h1>Book reviews</h1>',
      },
    ],
    [
      'readers’ ratings',
      {
        head: jsonLd(
          [1, 2].map((n) => ({
            '@type': 'Review',
            author: { name: `Reader ${n}` },
            reviewRating: { ratingValue: n },
          })),
        ),
      },
    ],
    ['an average of votes', { head: article('NewsArticle', { aggregateRating: { ratingValue: 4.5 } }) }],
    [
      'common questions',
      {
        body: [
          'How do I get a ticket?',
          'Where can I park my car?',
          'May I bring my dog?',
          'What is a day return?',
        ]
          .map((question, i) => `${bold(question)}<p>${paragraphs[i]}</p>`)
          .join(''),
      },
    ],
    [
      'labels and values',
      {
        body: `${text}${paragraphs.map((line, i) => `<p>Pros: ${line}</p><p>Cons: ${i} boats more.</p>`).join('')}`,
      },
    ],
    ['a box about the paper', { body: `${text}<p>About the Isle Post</p>` }],
  ];
  test.each(traps)('for %s', (_, page) => {
    expect(read(page)).toMatchObject({ kind: 'news', kindEvidence: [] });
  });
});

test('whoever has paid comes before all else', () => {
  const { kind } = read({ head: section('Opinion'), below: '<p>Paid content</p>' });
  expect(kind).toBe('sponsored');
});

test('every place that says so is evidence', () => {
  const { kindEvidence } = read({
    head: section('Opinion'),
    url: at('/opinion/ferry'),
    above: '<p class="kicker">Opinion</p>',
  });
  expect(kindEvidence.map(({ at }) => at)).toEqual([
    'p.kicker',
    'meta[property=article:section]',
    'a[href]',
    'path',
  ]);
});
