import type { MadePages } from '../../tools/serve/static-server.ts';

/*
 * What a popup has to hold: an article with as much of everything as articles have, a page with a few words, and one
 * without any.
 */

export const fullPath = '/full/harbour-council';
export const fullTitle =
  'Harbour council votes after eleven hours of debate to rebuild both piers, to dredge the northern channel for the first time since the war and to let three shipping companies bid for the ferries to the islands';
const authors = [
  'Alexandra Konstantinopoulou',
  'Maximilian Oberhammer-Reichenbach',
  'Bartholomew Featherstonehaugh',
  'Guadalupe Villanueva-Etxebarria',
];
const deck =
  'Members of all four parties had fought over the plan for nine years; the old piers were closed in the spring, when divers found that their feet had been eaten away, and since then islanders have had to cross in fishing boats.';
const paragraphs = [
  'The Skerry Harbour Council voted on Tuesday to rebuild both piers, Mayor Margaret Featherstonehaugh-Campbell told reporters in Aberdeen. “We have waited nine years for this,” she said.',
  'Oluwaseun Adebayo-Richardson of the Northern Isles Fishermen’s Association said that boats from Kirkcudbrightshire and Norway would have to pay. “They use the piers as we do,” Adebayo-Richardson said.',
  'The Royal National Lifeboat Institution and Caledonian Maritime Assets, which owns the ferries, had warned of the danger in Stornoway and Fraserburgh, according to Christopher Montgomery-Massingberd, who led the inquiry.',
  'An official of the Department for Infrastructure, who asked not to be named, said that the money would come from London. Margaret Featherstonehaugh-Campbell said that nobody had told her.',
  'In Copenhagen the Danish Maritime Authority said it would send two dredgers. Professor Wilhelmina van der Westhuizen of the University of Strathclyde called the plan “late, but right”.',
  'Islanders in Lerwick and Kirkwall will vote on the timetable in June, the Skerry Harbour Council said. Christopher Montgomery-Massingberd will count the votes with Oluwaseun Adebayo-Richardson.',
];
const full = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${fullTitle}</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Northern Isles Evening Telegraph and Mail"><meta name="description" content="${deck}"><script type="application/ld+json">${JSON.stringify(
  {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: fullTitle,
    description: deck,
    articleSection: 'Harbours & Shipping',
    datePublished: '2026-03-12T18:05:00+01:00',
    dateModified: '2026-03-13T07:42:00+01:00',
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: 'The Northern Isles Evening Telegraph and Mail' },
  },
)}</script></head><body><article><h1>${fullTitle}</h1><p class="deck">${deck}</p><p class="byline">By ${authors.join(', ')}</p>${[...paragraphs, ...paragraphs].map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

/** Words enough to be read, and nothing of an article about them. */
export const notePath = '/note';
const note =
  '<!doctype html><html lang="en"><head><title>Note</title></head><body><form><label>Name <input></label></form><p>The door to the cellar sticks. Pull it hard, said Anna Lund, and mind the step behind it.</p></body></html>';

/** Nothing to read at all. */
export const emptyPath = '/empty';
const empty =
  '<!doctype html><html lang="en"><head><title>Map</title></head><body><canvas></canvas></body></html>';

export const popupPages: MadePages = new Map([
  [fullPath, full],
  [notePath, note],
  [emptyPath, empty],
]);
