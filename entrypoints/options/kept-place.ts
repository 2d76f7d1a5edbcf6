import { findQuote, type QuoteAnchor, toQuoteAnchor } from '../../engine/text/anchor-quote.ts';

/** What a reader has before them: pieces of a text, with how far below the window's top each begins, in pixels. */
export interface KeptPlace {
  readonly pieces: readonly { readonly anchor: QuoteAnchor; readonly top: number }[];
  readonly hasFocus: boolean;
}

/** How many pieces are remembered, in case that some are not there any more, and how much of each, in code units. */
const mostPieces = 6;
const longestPiece = 300;

/** The pieces of a shown text, each an element that says in `data-at` where it begins. */
const piecesOf = (text: HTMLElement): { element: HTMLElement; at: number }[] =>
  [...text.querySelectorAll<HTMLElement>('[data-at]')].map((element) => ({
    element,
    at: Number(element.dataset['at']),
  }));

/** What of a shown text its reader has before them. @param words all of it */
export function findKeptPlace(text: HTMLElement, words: string): KeptPlace {
  const pieces = piecesOf(text)
    .map(({ element, at }) => ({ at, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0)
    .slice(0, mostPieces)
    .map(({ at, box }) => ({
      anchor: toQuoteAnchor(words, { start: at, end: Math.min(words.length, at + longestPiece) }),
      top: box.top,
    }));
  return { pieces, hasFocus: text.contains(document.activeElement) };
}

/** Scrolls another text of the same article so that its reader has the same before them. @param words all of it */
export function goToKeptPlace(text: HTMLElement, words: string, { pieces, hasFocus }: KeptPlace): void {
  if (hasFocus) text.focus({ preventScroll: true });
  const [first] = pieces;
  if (!first) return;
  const found = pieces.flatMap(({ anchor, top }) => {
    const span = findQuote(words, anchor);
    return span ? [{ at: span.start, top }] : [];
  });
  const { at, top } = found[0] ?? { at: first.anchor.start, top: first.top };
  const target = piecesOf(text).findLast((piece) => piece.at <= at);
  if (target) scrollBy({ top: target.element.getBoundingClientRect().top - top, behavior: 'instant' });
}
