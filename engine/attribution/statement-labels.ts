import { createLabelScheme } from '../text/linear-chain.ts';

/** Labels of a word as a part of a cue's statement: pieces begin and go on. */
export const SpanLabel = {
  other: 0,
  sourceBegin: 1,
  sourceInside: 2,
  contentBegin: 3,
  contentInside: 4,
} as const;

export const spanScheme = createLabelScheme(5, SpanLabel.other, (previous, next) => {
  if (next === SpanLabel.sourceInside) return previous === SpanLabel.sourceBegin || previous === next;
  if (next === SpanLabel.contentInside) return previous === SpanLabel.contentBegin || previous === next;
  return true;
});
