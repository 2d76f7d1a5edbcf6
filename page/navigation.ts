import type { Box } from './card-placement.ts';
import type { Highlights } from './highlights.ts';
import { toLines } from './ranges.ts';

/** How long the words that the reader was led to stay marked, in milliseconds. */
const flashFor = 2400;

/** Kept between the words and the edge of what is in view, in pixels: sites put fixed bars there. */
const margin = 72;

/** The element whose scrolling moves another one: the nearest that scrolls, else the page. */
function findScroller(element: Element): Element {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Opens what the page has folded over an element, as its own find-in-page would. */
function unfold(element: Element): void {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (
      at instanceof HTMLDetailsElement &&
      !at.open &&
      !at.querySelector(':scope > summary')?.contains(element)
    )
      at.open = true;
    if (at.getAttribute('hidden') === 'until-found') {
      at.dispatchEvent(new Event('beforematch', { bubbles: true }));
      at.removeAttribute('hidden');
    }
  }
}

/** An element's parent, out of its shadow root too. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * Leads the reader to words: brings them into view and marks them for a moment, without motion where the reader
 * wants less of it.
 *
 * @param findRoom the part of the viewport that the panel leaves
 * @returns a function over the words' ranges; false when the page no longer shows them
 */
export function createNavigator(highlights: Highlights, findRoom: () => Box, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function bringIntoView(element: Element, words: DOMRect): void {
    const { top, bottom } = findRoom();
    if (words.top >= top + margin && words.bottom <= bottom - margin) return;
    const scroller = findScroller(element);
    const isPage = scroller === document.scrollingElement;
    // A scrolling box inside the page comes into view itself first; then its own content moves.
    if (!isPage) scroller.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const frame = isPage ? top : scroller.getBoundingClientRect().top;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller.scrollBy({
      top: words.top - frame - (bottom - top) / 3,
      behavior: isStill ? 'instant' : 'smooth',
    });
  }

  return (ranges: readonly Range[]): boolean => {
    const element = ranges[0]?.startContainer.parentElement;
    if (element?.checkVisibility() === false) unfold(element);
    const [words] = toLines(ranges);
    if (!element || !words) return false;
    bringIntoView(element, words);
    highlights.show('byline-current', ranges);
    clearTimeout(timer);
    timer = setTimeout(() => highlights.show('byline-current', []), flashFor);
    return true;
  };
}
