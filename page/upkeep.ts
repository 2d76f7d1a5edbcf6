import { standsInPage } from './change.ts';
import type { CurrentReading } from './current-reading.ts';
import { readingLine } from './live-page.ts';
import type { Overlay } from './overlay.ts';
import { createPaced, type Paced } from './paced.ts';
import { watchText } from './text-watch.ts';

/** How long a page's changes must have rested before it is read again, in milliseconds. */
const quiet = 50;

/** How long a page gets to show what the reader has asked it for with a click, in milliseconds. */
const unfolding = 300;

/** What is kept in step with a page. */
export interface Kept {
  readonly current: CurrentReading;
  readonly overlay: Overlay;
  /** Reads the page again. @returns whether anything was new */
  readonly readAgain: () => Promise<boolean>;
  /** The page has been written anew, and has taken all listeners with it. */
  readonly onRewritten: () => void;
  /** The reader has come back to a page that the browser had put aside whole. */
  readonly onComeBack: () => void;
}

/**
 * Keeps marks and panel in step with the page until the signal ends it: with text nodes drawn anew, with articles that
 * grow, and with the reader who goes on to the next article of a page of several.
 *
 * @returns to be called when marks have been laid over another reading
 */
export function keepUp(kept: Kept, signal: AbortSignal): () => void {
  const { current, overlay, onComeBack } = kept;
  const reading = createPaced({ work: kept.readAgain, quiet }, signal);
  const observe = watchText(
    overlay.textMap,
    {
      onTouched(replaced) {
        if (replaced.size > 0) current.rebind(replaced);
        overlay.rebind(replaced);
      },
      onDoubt: reading.ask,
    },
    signal,
  );
  watchReader(kept, reading, signal);
  watchRewriting(kept.onRewritten, signal);
  window.addEventListener('pageshow', ({ persisted }) => persisted && onComeBack(), { signal });
  if (!standsInPage(current.reading)) reading.ask(true);
  return observe;
}

/** What the reader does may show other text, which no change of the page's nodes tells of. */
function watchReader({ current, overlay }: Kept, reading: Paced, signal: AbortSignal): void {
  document.addEventListener(
    'scrollend',
    () => {
      if (
        // No other article comes into the panel while the reader is writing there.
        current.reading.articles > 1 &&
        !overlay.host.isTyping() &&
        isTextBehind(overlay)
      )
        reading.ask(true);
    },
    { signal, capture: true, passive: true },
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  // "Continue reading": what it unfolds may have been in the page already.
  const onClick = ({ target }: MouseEvent): void => {
    const isButton =
      target instanceof Element && target.closest('button, [role=button], a, summary') !== null;
    if (!isButton) return;
    clearTimeout(timer);
    timer = setTimeout(() => reading.ask(false), unfolding);
  };
  document.addEventListener('click', onClick, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Whether the line that the reader reads at is above or below the marked text. */
function isTextBehind({ textMap: { nodes } }: Overlay): boolean {
  const [first, last] = [nodes[0]?.parentElement, nodes.at(-1)?.parentElement];
  if (!first || !last) return true;
  const line = innerHeight * readingLine;
  return first.getBoundingClientRect().top > line || last.getBoundingClientRect().bottom < line;
}

/** `document.open` takes a page's element and every listener away, and leaves the document. */
function watchRewriting(onRewritten: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement !== null && document.documentElement !== root) onRewritten();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
