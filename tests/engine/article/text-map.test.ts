import { describe, expect, test } from 'vitest';
import { mapTextNodes, readArticle } from '../../../engine/index.ts';
import { parsePage } from '../../../tools/parse-page.ts';

const sentence =
  'The ferry to <em>Skerry</em> sails again after nine years, and half the village came to see it leave.';
const read = () => {
  const document = parsePage(
    `<!doctype html><html><body><article><h1>Ferry returns to Skerry</h1>${`<p>${sentence} ${sentence}</p>`.repeat(5)}</article></body></html>`,
  );
  const { article, textMap } = readArticle(document, 'https://isle-post.example/news/ferry');
  const start = article.text.indexOf('Skerry');
  return { document, textMap, span: { start, end: start + 'Skerry'.length } };
};
const wordsOf = (ranges: readonly { node: Text; start: number; end: number }[]): string =>
  ranges.map(({ node, start, end }) => node.data.slice(start, end)).join('');

describe('the way from the text to the page', () => {
  test('leads to nothing where a node says something else by now', () => {
    const { textMap, span } = read();
    const [range] = textMap.toNodeRanges(span);
    expect(wordsOf(textMap.toNodeRanges(span))).toBe('Skerry');
    if (range) range.node.data = 'Foula!';
    expect(textMap.toNodeRanges(span)).toEqual([]);
  });

  test('leads to the nodes that have taken the place of others, and the map before to those', () => {
    const { document, textMap, span } = read();
    const [range] = textMap.toNodeRanges(span);
    const [node, other] = [range?.node, document.createTextNode('Skerry')];
    if (!node) throw new Error('nothing is mapped');
    const rebound = textMap.rebind(new Map([[node, other]]));
    expect(rebound.toNodeRanges(span)).toEqual([{ node: other, start: 0, end: 6 }]);
    expect(rebound.toOffset(other, 3)).toBe(span.start + 3);
    expect([rebound.has(other), rebound.has(node), textMap.has(node)]).toEqual([true, false, true]);
    expect(rebound.nodes).toHaveLength(textMap.nodes.length);
  });

  test('of a text on a page of our own leads from node to node', () => {
    const { document } = read();
    const [one, two] = [document.createTextNode('One ferry.'), document.createTextNode('Two boats.')];
    const map = mapTextNodes(
      [
        { node: one, at: 0 },
        { node: two, at: 12 },
      ],
      'One ferry.\n\nTwo boats.',
    );
    expect(wordsOf(map.toNodeRanges({ start: 4, end: 15 }))).toBe('ferry.Two');
    expect(map.toOffset(two, 4)).toBe(16);
  });
});
