import type { Reading } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';

/**
 * How a later reading of a page differs: not at all, in the text nodes that the same text stands in, in the text of the
 * same article, or in showing another article.
 */
export type Change = 'none' | 'nodes' | 'text' | 'article';

/** Compares two readings of a page. */
export function findChange(before: Reading, now: Reading): Change {
  if (now.article.text !== before.article.text)
    return isSameArticle(before.article, now.article) ? 'text' : 'article';
  const { nodes } = before.textMap;
  const isSame =
    nodes.length === now.textMap.nodes.length && now.textMap.nodes.every((node, i) => node === nodes[i]);
  return isSame ? 'none' : 'nodes';
}

/** How much of a text's beginning tells whose it is, in characters. */
const beginning = 200;

/** Whether two texts are an article's: at one address, and under one headline or with one beginning. */
const isSameArticle = (before: Article, now: Article): boolean =>
  before.canonicalUrl === now.canonicalUrl &&
  (before.title?.value === now.title?.value || now.text.includes(before.text.slice(0, beginning)));

/** Whether the page still shows the text that a reading begins and ends with. */
export function standsInPage({ article, textMap }: Reading): boolean {
  const { length } = article.text;
  const [first] = textMap.toNodeRanges({ start: 0, end: 1 });
  const last = textMap.toNodeRanges({ start: length - 1, end: length }).at(-1);
  return first !== undefined && last !== undefined && first.node.isConnected && last.node.isConnected;
}
