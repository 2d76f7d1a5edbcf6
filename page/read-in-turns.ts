import { type Reading, readArticle, readArticleInParts } from '../engine/index.ts';
import type { Correction } from '../engine/model.ts';
import { livePage } from './live-page.ts';
import { takeTurns } from './turns.ts';

/** A page that changes during each of so many readings is read without pauses. */
const mostAttempts = 3;

/** Whether a change is one of what a page says: words were written, added or taken away. */
const changesText = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || [...addedNodes, ...removedNodes].some((node) => !isSilent(node));

const isSilent = (node: Node): boolean =>
  node instanceof Element
    ? /^(?:script|style|link|meta|iframe|img|ins|byline-panel)$/.test(node.localName) ||
      !/\S/.test(node.textContent ?? '')
    : !(node instanceof Text) || !/\S/.test(node.data);

/**
 * Reads the page as `readArticle` does, in short stretches between which the page has its turn. What it changes
 * meanwhile is seen: then it is read anew, so that all of a reading is of one moment.
 */
export async function readInTurns(corrections: readonly Correction[]): Promise<Reading> {
  let isChanged = false;
  const note = (records: readonly MutationRecord[]): void => {
    isChanged ||= records.some(changesText);
  };
  const observer = new MutationObserver(note);
  try {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      isChanged = false;
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      const reading = await takeTurns(readArticleInParts(document, location.href, corrections, livePage));
      note(observer.takeRecords());
      if (!isChanged) return reading;
    }
  } finally {
    observer.disconnect();
  }
  return readArticle(document, location.href, corrections, livePage);
}
