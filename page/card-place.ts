/** A box of the viewport, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const gap = 8;

/**
 * Where a card goes: under the line that it explains, or above it where there is no room below; never over it, and
 * never out of the viewport.
 *
 * @param line the client rectangle of the words
 */
export function placeCard(line: Box, card: { readonly width: number; readonly height: number }, viewport: { readonly width: number; readonly height: number }): { left: number; top: number } {
  const left = Math.max(gap, Math.min(line.left, viewport.width - card.width - gap));
  const below = line.bottom + gap;
  const above = line.top - gap - card.height;
  const fitsBelow = below + card.height <= viewport.height - gap;
  return { left, top: fitsBelow || above < gap ? below : above };
}
