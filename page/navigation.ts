import type { Highlights } from './highlights.ts';

const flashFor = 2400;

/** Brings ranges into view and paints them for a moment. Respects a reader's wish for less motion. */
export function createNavigator(highlights: Highlights, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (ranges: readonly Range[]): void => {
    const [first] = ranges;
    const element = first?.startContainer.parentElement;
    if (!first || !element) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const box = first.getBoundingClientRect();
    const isInView = box.top >= 40 && box.bottom <= innerHeight - 40;
    if (!isInView) {
      // A range cannot be scrolled to; its element can, and a long one would show its middle instead of the words.
      const scroller = document.scrollingElement ?? document.documentElement;
      scroller.scrollBy({ top: box.top - innerHeight / 3, behavior: isStill ? 'auto' : 'smooth' });
      if (scroller.scrollHeight <= innerHeight) element.scrollIntoView({ block: 'center' });
    }
    highlights.show('byline-current', ranges);
    clearTimeout(timer);
    timer = setTimeout(() => highlights.show('byline-current', []), flashFor);
  };
}
