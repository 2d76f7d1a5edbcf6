import type { LivePage } from '../engine/index.ts';
import { shadowRootOf } from '../platform/shadow-roots.ts';
import { hostName } from './host-name.ts';

/** Readers read at this height, as a share of the viewport's: a headline above it has been reached. */
export const readingLine = 0.4;

/** The page that this script is in, as the engine may look into it. */
export const livePage: LivePage = {
  // What Byline says of the page is none of the page.
  shadowRootOf: (element) => (element.localName === hostName ? null : shadowRootOf(element)),
  distanceBelow(element) {
    // What is not laid out is nowhere, and has not been reached.
    if (element.getClientRects().length === 0) return Number.POSITIVE_INFINITY;
    return element.getBoundingClientRect().top - innerHeight * readingLine;
  },
  isShown: (element) => element.checkVisibility(),
};
