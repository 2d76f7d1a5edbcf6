import type { ArticleKind, GateVerdict } from '../model.ts';
import { scoreWithTrees } from './boosted-trees.ts';
import { readGateSignals } from './gate-signals.ts';
import { gateTrees } from './gate-trees.ts';

/**
 * Whether a page is a news article, from a few signals and small trees over them (`tools/train/gate`).
 * Runs on every page: no network, no layout, no change to the page.
 *
 * @param url the page's address
 * @returns a score from 0 to 1; an article from 0.5 on
 */
export function isArticlePage(document: Document, url: string): GateVerdict {
  const signals = Float32Array.from(readGateSignals(document, url));
  const score = Math.round(1000 * scoreWithTrees(gateTrees, signals)) / 1000;
  const isArticle = score >= 0.5;
  return { isArticle, score, kind: isArticle ? readKind(document, url) : 'other' };
}

/** Words that publishers put into sections, addresses and JSON-LD types for what is not plain news; the first that fits. */
const kinds: readonly (readonly [ArticleKind, RegExp])[] = [
  ['live', /liveblog|live-?blog|\/live\/|live-updates|"liveblogposting"|live-?ticker/i],
  [
    'sponsored',
    /sponsored|advertorial|partner-?content|brand-?voice|paid-?post|"advertisercontentarticle"|anzeige\//i,
  ],
  ['press-release', /press-?release|pr-?newswire|businesswire|globenewswire|pressemitteilung|\/pr\//i],
  ['review', /"review(?:newsarticle)?"|\/reviews?\/|-review(?:-|\/|$|\b)|kritik/i],
  ['interview', /\/interviews?\/|interview-with|-interview(?:-|\/|$)/i],
  [
    'opinion',
    /"opinionnewsarticle"|\/opinions?\/|\/op-?ed|commentisfree|\/editorials?\/|\/kommentare?\/|\/columnists?\/|\/opinion|\/tribune\//i,
  ],
];

/** What kind of article a page calls itself, if it is one. */
const readKind = (document: Document, url: string): ArticleKind =>
  toKind(
    url,
    document.querySelector('meta[property="article:section"]'),
    document.querySelectorAll('script[type*="ld+json"]'),
  );

/**
 * What kind of article a page calls itself, if it is one.
 *
 * @param metaSection the meta element that names its section, or null
 * @param jsonLd its JSON-LD scripts
 */
export function toKind(url: string, metaSection: Element | null, jsonLd: Iterable<Element>): ArticleKind {
  const section = metaSection?.getAttribute('content') ?? '';
  const types = [...jsonLd].flatMap(
    (script) => (script.textContent ?? '').slice(0, 20_000).match(/"@type"\s*:\s*\[?\s*"\w+"/g) ?? [],
  );
  const said = `${url.slice(0, 500)} /${section.toLowerCase()}/ ${types.slice(0, 20).join(' ')}`;
  return kinds.find(([, words]) => words.test(said))?.[0] ?? 'news';
}
