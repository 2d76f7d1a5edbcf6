import type { ReadingPosition } from '../../page/reading-position.ts';

/** How long a reader must have stayed at a place for it to be kept, in milliseconds. */
const restsFor = 800;

/** From here on an article is read to its end: opened again, it begins at its beginning. */
const atEnd = 0.98;

interface Place {
  /** The element that the text stands in. */
  readonly text: HTMLElement;
  /** How far the reader had come, 0 to 1. */
  readonly position: number;
  readonly watchPosition: (tell: (position: ReadingPosition) => void) => () => void;
}

/**
 * Goes to where the reader was, and tells where they come to, once they rest there and when they leave; until the signal
 * ends that.
 */
export function keepReadingPlace(
  { text, position, watchPosition }: Place,
  keep: (position: number) => void,
  signal: AbortSignal,
): void {
  if (position > 0 && position < atEnd) {
    const { top, height } = text.getBoundingClientRect();
    // As progress is measured: by what has come into view at the bottom of the window.
    scrollTo({ top: scrollY + top + position * height - innerHeight, behavior: 'instant' });
  }
  let kept: number | null = null;
  let last = position;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (kept !== null && last !== kept) keep(last);
    kept = last;
  };
  const stop = watchPosition(({ progress }) => {
    last = progress;
    // The first one tells where the reader was led, not where they went.
    if (kept === null) kept = progress;
    clearTimeout(timer);
    timer = setTimeout(write, restsFor);
  });
  addEventListener('pagehide', write, { signal });
  signal.addEventListener('abort', () => {
    write();
    stop();
  });
}
