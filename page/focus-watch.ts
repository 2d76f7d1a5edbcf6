import type { TextMap } from '../engine/index.ts';
import type { Span } from '../engine/model.ts';
import type { Cards } from './cards.ts';
import type { Stop } from './mention-walk.ts';

interface Watched {
  readonly cards: Cards;
  readonly textMap: TextMap;
  /** Whether an event comes out of Byline's own panel or cards. */
  readonly isOwn: (event: Pick<Event, 'target'>) => boolean;
  /** The mentions that are marked, in order. */
  readonly toStops: () => readonly Stop[];
}

/**
 * Opens the card of the first mark in a link of the page that the keyboard's focus comes to, and closes it when the
 * focus goes on; the focus stays where the page has it. Ends with the signal.
 */
export function watchFocus({ cards, textMap, isOwn, toStops }: Watched, signal: AbortSignal): void {
  let isOurs = false;
  const onFocus = (event: FocusEvent): void => {
    // A card that gives the focus back is not to open again.
    if (isOwn({ target: event.relatedTarget })) return;
    const [target] = event.composedPath();
    if (!(target instanceof HTMLAnchorElement) || !target.matches(':focus-visible') || cards.isPinned) return;
    const span = findSpan(target, textMap);
    const stop = span && toStops().find((one) => one.span.start < span.end && one.span.end > span.start);
    if (!stop) return;
    isOurs = true;
    cards.open({ kind: 'mention', ...stop }, 'resting');
  };
  const onBlur = (): void => {
    if (isOurs && !cards.isPinned) cards.close();
    isOurs = false;
  };
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('focusout', onBlur, { signal });
}

/** The stretch of the article's text that an element shows, as its first words in it; null where it shows none. */
function findSpan(element: Element, textMap: TextMap): Span | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const first = node.data.search(/\S/);
    const start = first < 0 ? null : textMap.toOffset(node, first);
    if (start !== null) return { start, end: start + node.data.trim().length };
  }
  return null;
}
