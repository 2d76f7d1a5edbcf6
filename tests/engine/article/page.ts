import { type Reading, readArticle } from '../../../engine/index.ts';
import type { Article } from '../../../engine/model.ts';
import { parsePage } from '../../../tools/parse-page.ts';

/** Sentences of news length, so that a page's text weighs what text weighs. */
export const paragraphs: readonly string[] = [
  'The ferry to Skerry sails again after nine years, and half the island came down to the pier on Saturday to see it arrive.',
  'The council had promised the ship for the spring of last year, but the yard went bankrupt and another had to be found.',
  'Fares stay as they are until the autumn, the council decided, and islanders travel for half of what visitors pay.',
  'The shop, the school and the only inn have waited for it; goods came over by fishing boat in all those years.',
];

/** Reads a page made of a head and a body, at an address of its own. */
export function readPage(
  head: string,
  body: string,
  url = 'https://isle-post.example/news/ferry-returns',
): Reading {
  return readArticle(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), url);
}

/** A page with a headline, what stands between it and the text, and the text. */
export function readNews(head: string, above = ''): Article {
  const text = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return readPage(head, `<article><h1>Ferry returns to Skerry</h1>${above}${text}</article>`).article;
}

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
