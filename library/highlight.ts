import * as v from 'valibot';

const shortText = v.pipe(v.string(), v.maxLength(10_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A passage that the reader has marked. It is anchored by its words with what stands round them (W3C Web Annotation,
 * TextQuoteSelector) and by its place in `Article.text` (TextPositionSelector), which says which of several alike.
 */
export const highlightSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  exact: v.pipe(shortText, v.minLength(1)),
  prefix: v.pipe(v.string(), v.maxLength(64)),
  suffix: v.pipe(v.string(), v.maxLength(64)),
  start: offset,
  end: offset,
  note: v.pipe(v.string(), v.maxLength(10_000)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type Highlight = v.InferOutput<typeof highlightSchema>;

export const highlightsSchema = v.pipe(v.array(highlightSchema), v.maxLength(2000));
