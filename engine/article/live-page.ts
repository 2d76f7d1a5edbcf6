/**
 * What only the script in a live page can tell the engine, which knows no browser: everything else is read from the
 * document alone. All of it may be left out.
 */
export interface LivePage {
  /** An element's shadow root, closed ones too; the open ones are found without it. */
  readonly shadowRootOf?: (element: Element) => DocumentFragment | null;
  /** How far below the line that the reader reads at an element begins, in pixels; negative above it. */
  readonly distanceBelow?: (element: Element) => number;
  /** Whether an element is shown at all. */
  readonly isShown?: (element: Element) => boolean;
}

/** A document that nobody looks at. */
export const unseen: LivePage = {};
