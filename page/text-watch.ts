import type { TextMap } from '../engine/index.ts';
import { findAddedTexts, hasParagraphs, isTextual } from './added-text.ts';
import { findShadowRoots } from './hit-testing.ts';
import { findReplacements } from './text-replacements.ts';

/** What a page has done to the text that is marked. */
export interface TextWatchListener {
  /**
   * Text nodes were moved, taken away or written in, or others stand in their place that say the same. Called before
   * the page is painted.
   *
   * @param replaced those that others have taken the place of
   */
  onTouched(replaced: ReadonlyMap<Text, Text>): void;
  /**
   * The article may have another text than was read.
   *
   * @param isUrgent whether some of what was read is gone
   */
  onDoubt(isUrgent: boolean): void;
}

/** Text that is written into a node and is shorter than this, in characters, is a clock's or a counter's. */
const shortest = 40;

/**
 * Watches a page for changes of the text that is marked. An observer is called before the page is painted, so that
 * what is put right there never shows; a change that has nothing to do with that text costs a look at where it was.
 *
 * @param textMap the map of what is marked now, whichever that is when something changes
 * @returns to be called when another text is marked
 */
export function watchText(textMap: TextMap, listener: TextWatchListener, signal: AbortSignal): () => void {
  const observer = new MutationObserver(look);
  signal.addEventListener('abort', () => observer.disconnect());
  let container: Node | null = null;
  /** Nodes that are known to be gone. */
  let missed: ReadonlySet<Text> = new Set();

  function observe(): void {
    if (signal.aborted) return;
    observer.disconnect();
    missed = new Set();
    const roots = findShadowRoots(textMap);
    for (const root of [document, ...roots])
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    container = roots.length === 0 ? findContainer(textMap) : null;
  }

  function findLost(records: readonly MutationRecord[]): readonly Text[] {
    const isSuspect =
      records.some((record) => takesAway(record, container)) ||
      (missed.size > 0 && records.some(({ addedNodes }) => addedNodes.length > 0));
    return isSuspect ? textMap.nodes.filter((node) => !node.isConnected) : [...missed];
  }

  function look(records: readonly MutationRecord[]): void {
    const isWritten = records.some(({ type, target }) => type === 'characterData' && textMap.has(target));
    const lost = findLost(records);
    const isLost = lost.some((node) => !missed.has(node));
    const added = lost.length > 0 ? findAddedTexts(records) : [];
    const { replaced, isCertain } = findReplacements(lost, added);
    missed = new Set(lost.filter((node) => !replaced.has(node)));
    const isMoved = records.some((record) => moves(record, textMap, container));
    if (isWritten || isLost || isMoved || replaced.size > 0) listener.onTouched(replaced);
    if (isWritten || (!isCertain && (isLost || added.length > 0))) listener.onDoubt(true);
    else if (records.some((record) => mayAdd(record, textMap, container))) listener.onDoubt(false);
  }

  observe();
  return observe;
}

/** The element around all of the text, and around what may yet come beside a text of one paragraph; or null. */
function findContainer({ nodes }: TextMap): Node | null {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first?.isConnected || !last?.isConnected) return null;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const common = range.commonAncestorContainer;
  const block = common instanceof Element ? common : common.parentElement;
  return block?.closest('p')?.parentElement ?? block;
}

/** Whether a change stood in the text's container, or around it; one elsewhere has taken none of the text. */
const isNear = (target: Node, container: Node | null): boolean =>
  !container?.isConnected || container.contains(target) || target.contains(container);

/** Whether a change may have taken some of the text out of the page. */
const takesAway = ({ target, removedNodes }: MutationRecord, container: Node | null): boolean =>
  removedNodes.length > 0 &&
  isNear(target, container) &&
  [...removedNodes].some((node) => !node.isConnected && (node instanceof Text || node instanceof Element));

/** Whether a change took some of the text out of the page, which has been put in again elsewhere. */
const moves = ({ target, removedNodes }: MutationRecord, textMap: TextMap, container: Node | null): boolean =>
  removedNodes.length > 0 &&
  isNear(target, container) &&
  [...removedNodes].some((node) => node.isConnected && textMap.nodes.some((mapped) => node.contains(mapped)));

/** Whether a change may have brought more of the article, or another one. */
function mayAdd(
  { type, target, addedNodes }: MutationRecord,
  textMap: TextMap,
  container: Node | null,
): boolean {
  const isInside = container?.contains(target) ?? false;
  if (type === 'characterData')
    return isInside && target instanceof Text && target.length >= shortest && !textMap.has(target);
  return [...addedNodes].some(
    (node) => (hasParagraphs(node) || (isInside && isTextual(node))) && !hasMapped(node, textMap),
  );
}

/** Whether what a node says first is read already. */
function hasMapped(node: Node, textMap: TextMap): boolean {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let at: Node | null = walker.currentNode; at; at = walker.nextNode())
    if (at instanceof Text && /\S/.test(at.data)) return textMap.has(at);
  return false;
}
