import type { MadePages } from '../../tools/serve/static-server.ts';

/*
 * Pages whose structure only shows in a live browser: articles loaded below each other, closed shadow roots, and posts
 * that come in while the page is open.
 */

/** One of the articles of the page of several. */
export interface Story {
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly opening: string;
}

export const stories: readonly [Story, Story] = [
  {
    path: '/endless/first',
    title: 'Ferry returns to Skerry after nine years',
    author: 'Morag Linn',
    opening: 'The ferry to Skerry sails again after nine years',
  },
  {
    path: '/endless/second',
    title: 'Lighthouse sold to a grandson of its keeper',
    author: 'Ian Roy',
    opening: 'The lighthouse on the northern head has a new owner',
  },
];

const sentences =
  'Half the village came to see it, and the school was closed for the day. The council in the capital had promised as much years ago, but nobody here had believed it. Asked on Tuesday, a spokeswoman for Skerry Island Council said that more was to come in the spring.';
const text = (opening: string): string =>
  Array.from({ length: 6 }, (_, i) => `<p>${i === 0 ? `${opening}. ` : ''}${sentences}</p>`).join('');
const article = ({ title, author, opening, path }: Story): string =>
  `<article data-url="${path}"><h1>${title}</h1><p class="byline">By ${author} <time datetime="2026-05-02">2 May 2026</time></p>${text(opening)}</article>`;
const head = (title: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Isle Post</title><meta property="og:type" content="article"><meta property="og:site_name" content="Isle Post"><style>p { font-size: 30px; line-height: 2 }</style></head>`;

const [first, second] = stories;
/** The second article comes when the page's script is told to load it, and changes the address when it is told to. */
const endless = `${head(first.title)}<body><main>${article(first)}</main><template id="next">${article(second)}</template><script>
  function loadNext() { document.querySelector('main').append(document.querySelector('#next').content.cloneNode(true)); }
  function showSecond() { document.querySelectorAll('h1')[1].scrollIntoView(); }
  function follow() { history.replaceState(null, '', '${second.path}'); }
</script></body></html>`;

/** The text in a closed root, of a site's own element; the byline in one inside of it, its words put into a slot. */
export const closedPath = '/closed';
const closed = `${head(first.title)}<body><story-page></story-page><script>
  customElements.define('story-byline', class extends HTMLElement {
    constructor() { super(); const root = this.attachShadow({ mode: 'closed' }); const line = document.createElement('p'); line.append('By ', document.createElement('slot')); root.append(line); }
  });
  customElements.define('story-page', class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'closed' });
      const template = document.createElement('template');
      template.innerHTML = ${JSON.stringify(`<article><h1>${first.title}</h1><story-byline>${first.author}</story-byline>${text(first.opening)}</article>`)};
      root.append(template.content.cloneNode(true));
    }
  });
</script></body></html>`;

/** A live blog, whose site puts a post on top of the others while the page is open. */
export const livePath = '/live/ferry-returns';
const post = (time: string, heading: string, opening: string): string =>
  `<article class="post"><time datetime="2026-05-02T${time}:00+01:00">${time}</time><h2>${heading}</h2><p>${opening}. ${sentences}</p></article>`;
export const posts = [
  'The ferry has docked',
  'Rough seas in the sound',
  'Boarding begins',
  'Good morning',
] as const;
const live = `${head('Ferry returns: live updates')}<body><main><h1>Ferry returns: live updates</h1><p class="byline">By ${first.author}</p><div id="posts">${posts
  .slice(1)
  .map((heading, i) => post(`1${3 - i}:45`, heading, `It was quarter to ${3 - i}`))
  .join(
    '',
  )}</div></main><template id="news">${post('14:32', posts[0], 'It was half past two')}</template><script>
  function addPost() { document.querySelector('#posts').prepend(document.querySelector('#news').content.cloneNode(true)); }
</script></body></html>`;

export const structurePages: MadePages = new Map([
  [first.path, endless],
  [closedPath, closed],
  [livePath, live],
]);
