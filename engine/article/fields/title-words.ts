import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';

/** The words of the address's longest part; publishers write them from the headline. */
export function toSlugWords(url: string): ReadonlySet<string> {
  const path = URL.canParse(url) ? decode(new URL(url).pathname) : '';
  const pieces = path.split('/').map((piece) => foldForComparison(piece.replace(/\.\w{2,5}$/, '')));
  const longest = pieces.reduce((a, b) => (b.split(' ').length > a.split(' ').length ? b : a), '');
  return new Set(longest.split(' ').filter((word) => word.length > 2));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const mostOfBody = 3000;

/** The longer words of the body's beginning: a headline tells of what follows, a site's name does not. */
export function toBodyWords(blocks: readonly PageBlock[], body: readonly number[]): ReadonlySet<string> {
  const words = new Set<string>();
  let length = 0;
  for (const i of body) {
    if (length > mostOfBody) break;
    const text = (blocks[i]?.text ?? '').slice(0, mostOfBody);
    length += text.length;
    for (const word of foldForComparison(text).split(' ')) if (word.length > 3) words.add(word);
  }
  return words;
}

/** The share of the site in a text that is nothing but a name of it. */
export const siteItself = 2;

/**
 * Measures how much of a text names the site: `siteItself` for a name of it, else the share of words that stand in one, and -1
 * for an empty text. "Wie" and "online" do in "wieonline".
 */
export function toSiteShare(siteNames: readonly string[]): (folded: string) => number {
  const names = siteNames.map(foldForComparison);
  const words = new Set(names.flatMap((name) => name.split(' ')).filter(Boolean));
  const joined = names.map((name) => name.replace(/ /g, ''));
  const isOfSite = (word: string): boolean =>
    words.has(word) || (word.length > 3 && joined.some((name) => name.includes(word)));
  return (folded) => {
    if (!folded) return -1;
    if (joined.includes(folded.replace(/ /g, ''))) return siteItself;
    const own = folded.split(' ');
    return own.filter(isOfSite).length / own.length;
  };
}
