import { isArticlePage, readArticle } from '../../../engine/index.ts';
import { countWords } from '../../../engine/summary.ts';
import { findOtherLanguage } from '../../../engine/text/other-language.ts';
import { type GoldPage, type PageSet, readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';

const sets: readonly PageSet[] = [
  'trafilatura',
  'htmldate',
  'postlight',
  'readability',
  'newspaper4k',
  'defuddle',
  'wcxb',
];

/** How many pages, those with the most text on them, are read to find the longest articles among them. */
const candidates = 40;

export interface LargeArticle {
  readonly id: string;
  readonly html: string;
  readonly words: number;
}

const hidden = /<(script|style|noscript|svg)\b[\s\S]*?<\/\1\s*>/gi;
const countLetters = (html: string): number =>
  html
    .replace(hidden, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ').length;

/**
 * The longest articles of the corpora's pages that the gate lets in and whose language Byline marks (English), each
 * without its scripts and styles from elsewhere, so that nothing but the page itself and Byline is at work in it.
 */
export async function findLargestArticles(count: number): Promise<readonly LargeArticle[]> {
  const pages: { readonly page: GoldPage; readonly letters: number }[] = [];
  for (const set of sets)
    for await (const page of readGoldPages(set))
      if (page.isArticle !== false) pages.push({ page, letters: countLetters(page.html) });
  const read = pages
    .sort((a, b) => b.letters - a.letters)
    .slice(0, candidates)
    .flatMap(({ page }) => readLarge(page));
  const known = new Set<number>();
  return read
    .sort((a, b) => b.words - a.words)
    .filter(({ words }) => !known.has(words) && known.add(words))
    .slice(0, count);
}

function readLarge({ id, url, html }: GoldPage): readonly LargeArticle[] {
  const document = parsePage(html);
  if (!isArticlePage(document, url).isArticle) return [];
  const { text, language } = readArticle(document, url).article;
  if (findOtherLanguage(text, language?.value ?? null) !== null) return [];
  return [{ id, html: withoutScripts(html), words: countWords(text) }];
}

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** The page as it was saved, under a policy that runs no script and fetches nothing. */
function withoutScripts(html: string): string {
  const head = /<head\b[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + policy + html.slice(at);
}
