/** How many text nodes are looked at, at most, after one change of a page. */
const most = 20_000;

/** The text nodes that changes have brought into the page and left there, in its order. */
export function findAddedTexts(records: readonly MutationRecord[]): readonly Text[] {
  const texts = new Set<Text>();
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (!node.isConnected) continue;
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let at: Node | null = walker.currentNode; at && texts.size < most; at = walker.nextNode())
        if (at instanceof Text) texts.add(at);
    }
  return [...texts].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** Whether a node that was added holds paragraphs, as no advertisement or button does. */
export const hasParagraphs = (node: Node): boolean =>
  node instanceof Element &&
  (node.localName === 'article' || node.getElementsByTagName('p').length > (node.localName === 'p' ? 0 : 1));

/** Whether a node that was added says anything. */
export const isTextual = (node: Node): boolean =>
  (node instanceof Text ||
    (node instanceof Element && !/^(?:script|style|iframe|img)$/.test(node.localName))) &&
  /\S/.test(node.textContent ?? '');
