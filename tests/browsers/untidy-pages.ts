import type { MadePage, MadePages } from '../../tools/serve/static-server.ts';

/*
 * Pages as sites make them: drawn anew under the reader's eyes, loaded late, grown, written in, folded, styled and
 * guarded against everybody else.
 */

export const title = 'Ferry returns to Skerry after nine years';
export const nextTitle = 'Lighthouse sold to a grandson of its keeper';
export const organization = 'Skerry Island Council';

const opening = 'The ferry to Skerry sails again after nine years, and half the village came to see it.';
const nextOpening = 'The lighthouse on the northern head has a new owner, who grew up in its shadow.';
const more = [
  `A spokeswoman for ${organization} said that the crossing would take forty minutes in the summer and an hour in the winter.`,
  '“Nobody here had believed it,” said Morag Linn, who keeps the shop at the pier. “We had been promised as much before.”',
  `The boat was built in Glasgow and is owned by ${organization}, which has paid for it with a loan from the government.`,
  'The school was closed for the day, and children stood along the wall with flags that they had painted themselves.',
  `Asked on Tuesday, ${organization} did not say what the tickets would cost once the first season is over.`,
];
/** What comes when an article grows. */
export const grown =
  'Ian Roy of the Northern Harbour Trust said that the pier would be mended before the autumn storms.';

const paragraphs = (first: string): string => [first, ...more].map((text) => `<p>${text}</p>`).join('');
const body = `<article><h1>${title}</h1><p class="byline">By Morag Linn <time datetime="2026-05-02">2 May 2026</time></p><div id="text">${paragraphs(opening)}</div></article>`;
const nextBody = `<article><h1>${nextTitle}</h1><p class="byline">By Ian Roy <time datetime="2026-05-03">3 May 2026</time></p><div>${paragraphs(nextOpening)}</div></article>`;

interface Parts {
  readonly html?: string;
  readonly head?: string;
  readonly body?: string;
  readonly script?: string;
}
const page = ({ html = '<html lang="en">', head = '', body: shown = body, script = '' }: Parts): string =>
  `<!doctype html>${html}<head><meta charset="utf-8"><title>${title} - Isle Post</title><meta property="og:type" content="article"><meta property="og:site_name" content="Isle Post"><style>p { font-size: 24px; line-height: 2 }</style>${head}</head><body><main>${shown}</main>${script && `<script>${script}</script>`}</body></html>`;

/** Draws text anew as frameworks do: other nodes with the same words, other cuts between them, other words. */
const redraw = `
  let text = document.querySelector('#text');
  function renew() { text.innerHTML = text.innerHTML; }
  function renewAll() { document.querySelector('main').innerHTML = document.querySelector('main').innerHTML; }
  function reorder() { const all = [...text.children]; text.replaceChildren(); text.append(...all); }
  function split() { for (const p of text.children) p.firstChild.splitText(20); }
  function rewrite() { text.children[1].firstChild.nodeValue = 'The crossing takes forty minutes, they say, and an hour in the winter, with a wind.'; }
  function grow() { text.insertAdjacentHTML('beforeend', ${JSON.stringify(`<p>${grown}</p>`)}); }
  function swapBody() { document.body.replaceWith(document.body.cloneNode(true)); }
  function clear() { const copy = document.body.cloneNode(true); document.documentElement.replaceChildren(document.head, copy); }
  function rewriteDocument() { const html = document.documentElement.outerHTML; document.open(); document.write(html); document.close(); }
  function writeInside() { const p = text.children[1]; p.contentEditable = 'true'; p.focus(); getSelection().collapse(p.firstChild, 2); }
  const marks = () => [...(CSS.highlights.get('byline-organization') ?? [])].filter((range) => !range.collapsed && range.startContainer.isConnected);
  const countMarks = () => marks().map(String).join('').length / ${organization.length};
  /** After a change: at how many frames marks were missing, and when they were there, in milliseconds. */
  async function watchMarks(change) {
    const [whole, start] = [countMarks(), performance.now()];
    change();
    let [missing, back] = [0, null];
    while (performance.now() - start < 600) {
      await new Promise(requestAnimationFrame);
      if (countMarks() < whole) missing++;
      else back ??= performance.now() - start;
    }
    return { whole, missing, back };
  }`;

/** A page of one site that shows its articles without loading them. */
const app = `
  const articles = { first: ${JSON.stringify(body)}, second: ${JSON.stringify(nextBody)} };
  function show(name, wait) {
    history.pushState(null, '', '/app/' + name);
    setTimeout(() => {
      document.title = name === 'first' ? '${title}' : '${nextTitle}';
      document.querySelector('main').innerHTML = articles[name];
    }, wait);
  }`;

const hijack = `
  window.seen = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    window.addEventListener(type, (event) => { seen.push(event.key); event.preventDefault(); event.stopImmediatePropagation(); }, true);
  document.addEventListener('focusin', (event) => { if (window.isHeld && !document.querySelector('#dialog').contains(event.target)) document.querySelector('#dialog input').focus(); }, true);
  document.addEventListener('focusout', (event) => { if (window.isHeld && event.relatedTarget && !document.querySelector('#dialog').contains(event.relatedTarget)) document.querySelector('#dialog input').focus(); }, true);`;

/** Style sheets that say everything with force, in a layer too. */
const force = `<style>
  * { all: unset !important; display: none !important; transition: all 9s !important; }
  html, body, main, article, h1, p, div { display: block !important; font: 900 40px/3 cursive !important; letter-spacing: 9px !important; text-transform: uppercase !important; }
  @layer site { byline-panel, byline-panel * { display: none !important; opacity: 0 !important; visibility: hidden !important; zoom: 3 !important; } }
</style>`;
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";

const folded = `<article><h1>${title}</h1><p class="byline">By Morag Linn <time datetime="2026-05-02">2 May 2026</time></p>${[opening, ...more].map((text, i) => (i === 3 ? `<details><summary>The boat</summary><p>${text}</p></details><iframe srcdoc="<p>${organization} advertises here. ${organization}!</p>"></iframe>` : `<p>${text}</p>`)).join('')}<div id="comment" contenteditable>${organization} should be ashamed.</div></article>`;

const arabic =
  'عادت العبارة إلى الجزيرة بعد تسع سنوات من الغياب، وخرج نصف أهل القرية لرؤيتها عند وصولها إلى الميناء صباح يوم الثلاثاء. ';

export const paths = {
  redrawn: '/redrawn',
  late: '/late',
  unfolding: '/unfolding',
  app: '/app/first',
  endless: '/untidy-endless',
  hijacked: '/hijacked',
  forced: '/forced',
  folded: '/folded',
  mirrored: '/mirrored',
  arabic: '/arabic',
  zoomed: '/zoomed',
  framed: '/framed',
  plain: '/plain',
} as const;

export const untidyPages: MadePages = new Map<string, MadePage>([
  [paths.plain, page({})],
  [paths.redrawn, page({ script: redraw })],
  [
    paths.late,
    page({
      body: '',
      script: `setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(body)}; }, 1500);`,
    }),
  ],
  [
    paths.unfolding,
    page({
      body: '<button>Continue reading</button>',
      script: `document.querySelector('button').onclick = () => { document.querySelector('main').innerHTML = ${JSON.stringify(body)}; };`,
    }),
  ],
  [paths.app, page({ script: app })],
  [
    paths.endless,
    page({
      script: `function loadNext() { document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(nextBody)}); }`,
    }),
  ],
  [
    paths.hijacked,
    page({ head: `<script>${hijack}</script>`, body: `${body}<div id="dialog" role="dialog"><input></div>` }),
  ],
  [paths.forced, { html: page({ head: force }), headers: { 'content-security-policy': policy } }],
  [paths.folded, page({ body: folded })],
  [paths.mirrored, page({ html: '<html lang="en" dir="rtl">' })],
  [
    paths.arabic,
    page({
      html: '<html lang="ar" dir="rtl">',
      body: `<article><h1>${arabic.slice(0, 60)}</h1>${`<p>${arabic.repeat(3)}</p>`.repeat(6)}</article>`,
    }),
  ],
  [paths.zoomed, page({ head: '<style>html { zoom: 1.5 } body { zoom: 1.2 }</style>' })],
  [
    paths.framed,
    page({ body: `<iframe src="${paths.plain}"></iframe>` }).replace(
      '<meta property="og:type" content="article">',
      '',
    ),
  ],
]);
