import type { MadePages } from '../serve/static-server.ts';

/** Articles with more, less and longer of everything than articles have. */
const long = {
  title:
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft says that nothing whatsoever has changed in the way in which it answers letters',
  people: [
    'Bartholomew Featherstonehaugh-Cholmondeley-Warner',
    'Maria-Magdalena Schwarzenegger-Oberhuberstein',
    'Wolfeschlegelsteinhausenbergerdorff Llanfairpwllgwyngyll',
  ],
  publisher: 'The Consolidated Metropolitan and Provincial Advertiser, Chronicle and Evening Intelligencer',
};

const firstNames = 'Agnes Boris Clara Dmitri Elena Farouk Greta Hassan Ingrid Jonas Katya Lars'.split(' ');
const lastNames = 'Abbott Berger Castro Dumont'.split(' ');
const places = 'Accra Bergen Cairo Dublin Entebbe Florence Geneva Hanoi Istanbul Jakarta'.split(' ');
const verbs = ['said', 'told reporters', 'argued', 'added', 'warned'];

const frame = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<style>body{font:18px/1.6 Georgia,serif;max-inline-size:44rem;margin:2rem auto;padding-inline:1rem}@media (prefers-color-scheme:dark){body{background:#16181d;color:#e4e4e4}}</style></head><body><main><article>${body}</article></main></body></html>`;

const statedBy = (people: readonly string[], publisher: string, title: string): string =>
  `<title>${title}</title><meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      datePublished: '2026-03-12T18:05:27Z',
      dateModified: '2026-03-13T07:42:09Z',
      author: people.map((name) => ({ '@type': 'Person', name })),
      publisher: { '@type': 'Organization', name: publisher },
    },
  )}</script>`;

const filler =
  '<p>The council met on Tuesday to discuss the new ferry between the island and the mainland, and said that it would carry twice as many people as the old one did before it was sold.</p>';

const longNames = frame(
  statedBy(long.people, long.publisher, long.title),
  `<h1>${long.title}</h1><p>By ${long.people.join(', ')}</p>${long.people
    .map(
      (name) =>
        `<p>“We answer every letter within a fortnight, whoever has written it,” said ${name} of ${long.publisher} on Thursday in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.</p>`,
    )
    .join('')}${filler.repeat(4)}`,
);

const noByline = frame(
  '<title>Ferry sails again</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-12T18:05:27Z"><meta property="og:title" content="Ferry sails again">',
  `<h1>Ferry sails again</h1><p>“It will carry twice as many people,” said Ingrid Falk of the council of Bergen.</p><time datetime="2026-03-12">12 March 2026</time>${['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => filler.replace('Tuesday', day)).join('')}`,
);

/** Sixty who and what, forty of them quoted. */
const crowded = frame(
  statedBy(['Ines Moreau'], 'Harbour Herald', 'Forty people are asked about one ferry'),
  `<h1>Forty people are asked about one ferry</h1><p>By Ines Moreau</p>${firstNames
    .flatMap((first) => lastNames.map((last) => `${first} ${last}`))
    .map((name, i) =>
      i < 40
        ? `<p>“The ferry number ${i + 1} is the best that this coast has ever had,” ${name} ${verbs[i % verbs.length]} in ${places[i % places.length]} on Tuesday.</p>`
        : `<p>${name} of ${places[i % places.length]} was not asked, and the council of ${places[(i + 3) % places.length]} knows of no reason why.</p>`,
    )
    .join('')}`,
);

const other = `<!doctype html><html lang="en"><head><title>Kettles</title></head><body><nav><a href="/">Home</a></nav><h1>Kettles</h1><ul>${'<li><a href="/kettle">Kettle</a> <button>Add</button></li>'.repeat(20)}</ul></body></html>`;

/** Where the articles are served, by what is peculiar to them, and a page that is none. */
export const madePages: MadePages = new Map([
  ['/made/long-names', longNames],
  ['/made/no-byline', noByline],
  ['/made/crowded', crowded],
  ['/made/other', other],
]);
