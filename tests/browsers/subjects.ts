import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { MadePages } from '../../tools/serve/static-server.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const seedFolder = join(import.meta.dirname, '../../../shared/seed');

const expectedSchema = v.object({ title: v.string(), authors: v.array(v.string()), publisher: v.string() });

/** An article to walk the journey with: where it is served, what is expected of it, and a name to find marked. */
export interface Subject {
  readonly path: string;
  readonly html: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly marked: { readonly highlight: string; readonly words: string };
}

function readSubject(folder: string, page: string, path: string, marked: Subject['marked']): Subject {
  const { title, authors, publisher } = v.parse(
    expectedSchema,
    JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
  );
  return {
    path,
    title,
    author: authors[0] ?? '',
    publisher,
    marked,
    html: readFileSync(join(folder, page), 'utf8'),
  };
}

/** The sample, always; the seed, where the shared folder is beside the project. */
export const subjects: readonly Subject[] = [
  readSubject(join(fixtures, 'sample'), 'page.html', '/sample/flood-warnings.html', {
    highlight: 'byline-organization',
    words: 'Seawatch Systems',
  }),
  ...(existsSync(seedFolder)
    ? [
        readSubject(seedFolder, 'article.html', '/content/xi-interpol.shtml', {
          highlight: 'byline-organization',
          words: 'Interpol',
        }),
      ]
    : []),
];

/** Articles of one site, whose metadata say otherwise than they print; the reader says that the metadata are right. */
export const disputedPaths = ['/disputed/first', '/disputed/second'] as const;
export const disputed = { shown: 'Paul Reed', stated: 'Wendy Marsh' };
const disputedPage = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"><meta name="author" content="${disputed.stated}"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2026-03-12","author":{"@type":"Person","name":"${disputed.shown}"}}</script></head><body><article><h1>${title}</h1><p class="byline">By ${disputed.shown}</p><p><time datetime="2026-03-12">12 March 2026</time></p>${'<p>The harbour council met on Tuesday to discuss the new ferry, and said that it would carry twice as many people as the old one did. Fares stay as they are until the autumn, the council decided.</p>'.repeat(8)}</article></body></html>`;

/** A page that is no article: a shop's list of wares. */
export const shopPath = '/shop/kettles';
const shop = `<!doctype html><html lang="en"><head><title>Kettles - Corner Shop</title><meta property="og:type" content="product.group"></head><body><nav><a href="/">Home</a> <a href="/shop/">Shop</a> <a href="/cart">Cart</a></nav><h1>Kettles</h1><ul>${Array.from({ length: 24 }, (_, i) => `<li><a href="/shop/kettles/${i}">Kettle No. ${i + 1}</a> <span class="product-price">${20 + i}.00</span> <button>Add to cart</button></li>`).join('')}</ul><footer>Corner Shop</footer></body></html>`;

export const servedPages: MadePages = new Map([
  [shopPath, shop],
  ...disputedPaths.map((path, i): [string, string] => [
    path,
    disputedPage(`Ferry number ${i + 1} sails again`),
  ]),
  ...subjects.map(({ path, html }): [string, string] => [path, html]),
]);
export const fixturesFolder = fixtures;
