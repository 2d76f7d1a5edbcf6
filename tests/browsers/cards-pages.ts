import type { MadePages } from '../../tools/serve/static-server.ts';

/*
 * An article for cards: names in links and out of them, statements with and without a named source, a long name, and
 * its text also in a box of its own that scrolls.
 */

const longName =
  'Association for the Protection of the Historic Harbours, Lighthouses and Ferry Piers of the Northern and Western Isles';

const paragraphs = [
  '<p>The ferry to Skerry sails again after nine years, and half the village came to see it. “We have waited long enough for this boat, and for the people who promised it,” said Mara Quist, who leads the island council of Skerry. She said that the school would be closed for the day.</p>',
  '<p>In Edinburgh, <a href="/cards/quist">Mara Quist</a> had asked the government for money every spring. A senior official, who asked not to be named because talks go on, said that “no one in Edinburgh believed in it”. The minister, Ian Roy, told the BBC on Tuesday that the money was found in March.</p>',
  `<p>The ${longName} welcomed the decision. “It is a good day for Skerry,” said Mara Quist. According to Reuters, Ian Roy will open the new pier in June, and people from Norway and Denmark are expected.</p>`,
];
const text = [...paragraphs, ...paragraphs, ...paragraphs, ...paragraphs].join('');

export const cardsPath = '/cards/ferry';
export const scrollerPath = '/cards/box';

const page = (title: string, style: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Isle Post</title><meta property="og:type" content="article"><meta property="og:site_name" content="Isle Post"><style>body { font: 18px/1.6 Georgia, serif; max-width: 680px; margin: 0 auto; padding: 16px } ${style}</style></head><body><main><article><h1>${title}</h1><p class="byline">By Morag Linn <time datetime="2026-05-02">2 May 2026</time></p><div class="text">${text}</div></article></main></body></html>`;

export const cardsPages: MadePages = new Map([
  [cardsPath, page('Ferry returns to Skerry after nine years', '')],
  [scrollerPath, page('Ferry returns to Skerry, in a box', '.text { height: 300px; overflow-y: auto }')],
]);
