import type { MadePages } from '../../tools/serve/static-server.ts';

/** An article that dates much and names sums, published on a Saturday. */
export const whenPath = '/when/ferry-returns';

const paragraphs = [
  'The ferry to Skerry sails again after nine years. It left the pier at 9:30 a.m. on Saturday with 212 passengers, the island council said.',
  'The old boat, built in 1974, was taken out of service in March 2017, when the council could no longer pay for repairs of £1.4 million. Between 2011 and 2013 it had broken down 31 times.',
  'On 25 September 2019 the parliament in the capital voted to pay half of a new one. The yard in Aarhus delivered it two years later, in the second quarter of 2025, for €38 million.',
  '“We have waited since the 1990s for a boat that sails in winter,” said Morag Linn, who runs the shop. She was on the pier last week, and again on Friday.',
  'The timetable changes on 1 June. A ticket costs £12, or £4.50 for islanders, and the council will look at the fares again next year.',
];

/** A chronicle of five thousand days. */
export const chroniclePath = '/when/chronicle';
const chronicle = Array.from(
  { length: 500 },
  (_, i) =>
    `<p>${Array.from({ length: 10 }, (_, k) => `On ${1 + (k % 28)} May ${1500 + i} the harbour was dredged for the ${k + 1}th time, at a cost of £${i * 10 + k}.`).join(' ')}</p>`,
).join('');

export const whenPages: MadePages = new Map([
  [
    chroniclePath,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A chronicle of Skerry harbour - Isle Post</title><meta property="og:type" content="article"></head><body><article><h1>A chronicle of Skerry harbour</h1><p class="byline">By Morag Linn <time datetime="2026-05-02">2 May 2026</time></p>${chronicle}</article></body></html>`,
  ],
  [
    whenPath,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry returns to Skerry after nine years - Isle Post</title><meta property="og:type" content="article"><meta property="og:site_name" content="Isle Post"><style>body { font: 20px/1.6 Georgia, serif; max-width: 640px; margin: 40px } @media (prefers-color-scheme: dark) { body { background: #16181c; color: #e8e6e1 } }</style></head><body><article><h1>Ferry returns to Skerry after nine years</h1><p class="byline">By Morag Linn <time datetime="2026-05-02">2 May 2026</time></p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  ],
]);
