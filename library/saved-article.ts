import * as v from 'valibot';
import { analysisSchema, articleSchema } from './article-schema.ts';

/** The schema number that this version writes. A change to the record's shape raises it and adds a step in `upgrade`. */
export const currentSchema = 4;

const moment = v.pipe(v.string(), v.isoTimestamp());
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  v.maxLength(100),
);
const note = v.pipe(v.string(), v.maxLength(100_000));

export const savedIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

/** What a reader hands over to be saved; the store adds identity and times. */
export const draftSchema = v.object({
  tags,
  note,
  article: articleSchema,
  /** Null where the article was saved before its analysis was there. */
  analysis: v.nullable(analysisSchema),
});

/** An article on the reader's list, one storage key each. Times are ISO strings in UTC. */
export const savedArticleSchema = v.object({
  ...draftSchema.entries,
  schema: v.literal(currentSchema),
  id: savedIdSchema,
  savedAt: moment,
  /** When the reader marked it as read, or null. */
  readAt: v.nullable(moment),
  /** When the reader moved it to the bin, or null. */
  removedAt: v.nullable(moment),
});

/** What a reader may change on a saved article. */
export const changeSchema = v.partial(v.object({ tags, note, readAt: v.nullable(moment) }));

export type SavedArticleDraft = v.InferOutput<typeof draftSchema>;
export type SavedArticle = v.InferOutput<typeof savedArticleSchema>;
export type SavedArticleChange = v.InferOutput<typeof changeSchema>;
