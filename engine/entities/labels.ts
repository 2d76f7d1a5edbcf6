import { createLabelScheme } from '../text/linear-chain.ts';

/** What the tagger tells apart. Facilities are shown as places; `misc` is a decoy that keeps laws and wars out of the rest. */
export const taggedTypes = ['person', 'organization', 'place', 'facility', 'group', 'misc'] as const;
export type TaggedType = (typeof taggedTypes)[number];

/** BIOES labels (Ratinov and Roth 2009): 0 is outside, then begin, inside, end, single for each type. */
export const outside = 0;
export const begin = (type: number): number => 1 + 4 * type;
export const inside = (type: number): number => 2 + 4 * type;
export const end = (type: number): number => 3 + 4 * type;
export const single = (type: number): number => 4 + 4 * type;

/** The type of a label, as an index into `taggedTypes`, or -1 outside. */
export const toTypeIndex = (label: number): number => (label === outside ? -1 : Math.floor((label - 1) / 4));

/** Whether a name ends with this label. */
export const isClosing = (label: number): boolean => label !== outside && (label - 1) % 4 >= 2;

const isOpening = (label: number): boolean => label !== outside && (label - 1) % 4 < 2;
const isContinuing = (label: number): boolean =>
  label !== outside && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2);

/** What has begun goes on, in its own type, until its end; nothing goes on that has not begun. */
export const scheme = createLabelScheme(1 + 4 * taggedTypes.length, outside, (previous, next) =>
  isOpening(previous)
    ? isContinuing(next) && toTypeIndex(previous) === toTypeIndex(next)
    : !isContinuing(next),
);
