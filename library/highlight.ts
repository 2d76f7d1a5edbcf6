import * as v from 'valibot';

const shortText = v.pipe(v.string(), v.maxLength(10_000));
const highlightId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A passage that the reader has marked. It is anchored by its words with what stands round them (W3C Web Annotation,
 * TextQuoteSelector) and by its place in `Article.text` (TextPositionSelector), which says which of several alike.
 */
export const highlightSchema = v.object({
  id: highlightId,
  exact: v.pipe(shortText, v.minLength(1)),
  prefix: v.pipe(v.string(), v.maxLength(64)),
  suffix: v.pipe(v.string(), v.maxLength(64)),
  start: offset,
  end: offset,
  note: v.pipe(v.string(), v.maxLength(10_000)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type Highlight = v.InferOutput<typeof highlightSchema>;

/** So many an article can have. */
export const mostHighlights = 2000;

export const highlightsSchema = v.pipe(v.array(highlightSchema), v.maxLength(mostHighlights));

/** What becomes of an article's highlights: some are put there, in the place of those of their identity, some removed. */
export const highlightChangeSchema = v.object({
  put: highlightsSchema,
  removed: v.pipe(v.array(highlightId), v.maxLength(mostHighlights)),
});
export type HighlightChange = v.InferOutput<typeof highlightChangeSchema>;

/** An article's highlights after a change, in the order of the text. Made twice, the second one changes nothing. */
export function changeHighlights(
  highlights: readonly Highlight[],
  { put, removed }: HighlightChange,
): Highlight[] {
  const byId = new Map([...highlights, ...put].map((highlight) => [highlight.id, highlight]));
  for (const id of removed) byId.delete(id);
  return [...byId.values()].sort((a, b) => a.start - b.start);
}
