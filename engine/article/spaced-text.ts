import type { PageBlock } from './body/page-block.ts';
import { isElement, isText } from './dom.ts';

/** "Oct 30, 2025" + "Jane Doe", "from" + "University": neighbours in elements of their own that are two words. */
const needsSpace = (before: string, after: string): boolean =>
  (/[\p{Ll}\p{N}.)]$/u.test(before) && /^[\p{Lu}\p{N}]/u.test(after)) ||
  (/(?:^|\s)(?:by|von|par|por)$/i.test(before) && /^\p{L}/u.test(after));

/** Joins texts of neighbouring nodes, with a blank where nothing parts two words that belong to different elements. */
function joinTexts(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) joined += needsSpace(joined.slice(-12), text.slice(0, 2)) ? ` ${text}` : text;
  return joined;
}

/** A block's text, with blanks between elements that the page sets apart by style alone. */
export function spacedText({ text, pieces }: PageBlock): string {
  const parts: string[] = [];
  let at = 0;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.node === pieces[i - 1]?.node) continue;
    parts.push(text.slice(at, piece.at));
    at = piece.at;
  }
  return joinTexts([...parts, text.slice(at)]);
}

/** Elements whose content is never text of the page. */
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg']);

/** An element's text up to `most` characters, with blanks between elements that the page sets apart by style alone. */
export function spacedTextOf(element: Element, most: number): string {
  const texts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length >= most) return;
    if (isText(node)) {
      texts.push(node.data);
      length += node.data.length;
    } else if (isElement(node) && !silent.has(node.tagName))
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(element);
  return joinTexts(texts).slice(0, most);
}
