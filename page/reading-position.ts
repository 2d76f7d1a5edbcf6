import type { Reading } from '../engine/index.ts';
import type { Article, Part, Span } from '../engine/model.ts';
import { readingLine } from './live-page.ts';
import { toRanges } from './ranges.ts';

/** Where the reader is in an article. */
export interface ReadingPosition {
  /** The part that stands at the height where people read, as an index into `Article.parts`; null above the first. */
  readonly part: number | null;
  /** How much of the article has come into view, 0 to 1. */
  readonly progress: number;
}

/** Where the text of one of an article's parts begins, as its first block; null where it has none. */
export function findPartStart(
  { blocks }: Pick<Article, 'blocks'>,
  { firstBlock, lastBlock }: Part,
): Span | null {
  const block = blocks.slice(firstBlock, lastBlock + 1).find(({ kind }) => kind !== 'caption');
  return block && block.kind !== 'caption' ? block.span : null;
}

/**
 * The last place that has been reached of places that stand one below the other, looking at few of them.
 *
 * @param count how many there are
 * @param topOf where one begins below the reading line, in pixels (negative above it); null where it is not on the page
 * @returns its index, or null where none has been
 */
export function findReached(count: number, topOf: (index: number) => number | null): number | null {
  const known = (from: number, to: number): { index: number; top: number } | null => {
    for (let index = from; index < to; index++) {
      const top = topOf(index);
      if (top !== null) return { index, top };
    }
    return null;
  };
  let [low, high] = [0, count];
  let reached: number | null = null;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = known(middle, high);
    if (!found || found.top > 0) high = middle;
    else {
      reached = found.index;
      low = found.index + 1;
    }
  }
  return reached;
}

/** Where an article's parts begin, and its blocks. */
const toPlaces = (article: Article) => ({
  article,
  starts: article.parts.map((part) => findPartStart(article, part)),
  spans: article.blocks.flatMap((block) => (block.kind === 'caption' ? [] : [block.span])),
});

/**
 * Tells where the reader is, at once and whenever that changes: looked at when a page is drawn that has scrolled or
 * changed its size, and not at all once the returned function has been called.
 */
export function createPositionWatcher(
  { toArticle, textMap }: Pick<Reading, 'textMap'> & { readonly toArticle: () => Article },
  signal: AbortSignal,
) {
  const boxOf = (span: Span | undefined, at: 0 | -1): DOMRect | null => {
    const box = span && toRanges(textMap, span).at(at)?.getBoundingClientRect();
    return box && (box.height > 0 || box.width > 0) ? box : null;
  };
  let known = toPlaces(toArticle());

  function measure(): ReadingPosition {
    const article = toArticle();
    if (known.article !== article) known = toPlaces(article);
    const { starts, spans } = known;
    const line = innerHeight * readingLine;
    const part = findReached(starts.length, (i) => {
      const box = boxOf(starts[i] ?? undefined, 0);
      return box && box.top - line;
    });
    const [first, last] = [boxOf(spans[0], 0), boxOf(spans.at(-1), -1)];
    const progress = first && last ? (innerHeight - first.top) / Math.max(1, last.bottom - first.top) : 0;
    // To a hundredth: nobody sees more, and less is drawn.
    return { part, progress: Math.round(Math.max(0, Math.min(progress, 1)) * 100) / 100 };
  }

  return (tell: (position: ReadingPosition) => void): (() => void) => {
    let frame = 0;
    let last: ReadingPosition | null = null;
    const ending = new AbortController();
    const look = (): void => {
      frame = 0;
      const position = measure();
      if (last?.part === position.part && last.progress === position.progress) return;
      last = position;
      tell(position);
    };
    const plan = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    const until = AbortSignal.any([ending.signal, signal]);
    const options = { signal: until, passive: true, capture: true } as const;
    // Captured: many sites scroll a box inside the page.
    document.addEventListener('scroll', plan, options);
    addEventListener('resize', plan, options);
    until.addEventListener('abort', () => cancelAnimationFrame(frame));
    look();
    return () => ending.abort();
  };
}
