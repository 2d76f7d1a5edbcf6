import * as v from 'valibot';
import { bodyText } from '../library/article-schema.ts';
import { savedIdSchema } from '../library/saved-article.ts';
import { commandNames } from './shortcuts.ts';

/*
 * What some messages of `messages.ts` carry: parts with a name of their own.
 */

/** A whole number from 0 on. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What screens need to know of a saved article without loading all of it. */
export const savedSummarySchema = v.object({
  id: v.string(),
  savedAt: v.string(),
  tags: v.array(v.string()),
  note: v.string(),
  /** How many fields and paragraphs have changed since it was saved, where that was asked. */
  changes: v.optional(count),
});
export type SavedSummary = v.InferOutput<typeof savedSummarySchema>;

const statedText = v.nullable(v.pipe(v.string(), v.maxLength(10_000)));
/** What of an article is compared with what it was when it was saved. */
export const comparedSchema = v.object({
  ...{ title: statedText, deck: statedText, published: statedText, modified: statedText },
  text: bodyText,
});

/** Where on the list a name occurs: in how many articles, and the ones saved last. */
export const occurrencesSchema = v.object({
  total: v.number(),
  articles: v.pipe(
    v.array(
      v.object({
        id: savedIdSchema,
        title: v.nullable(v.string()),
        publisher: v.nullable(v.string()),
        savedAt: v.pipe(v.string(), v.isoTimestamp()),
      }),
    ),
    v.readonly(),
  ),
});

/** The keyboard shortcuts as they are bound, and whether their page can be opened from here. */
export const shortcutsSchema = v.object({
  bindings: v.pipe(v.array(v.object({ name: v.picklist(commandNames), keys: v.string() })), v.readonly()),
  canOpenSettings: v.boolean(),
});

/** Of the open tabs: articles saved, links put by for later, and pages left out. */
export const keptTabsSchema = v.object({ saved: count, links: count, skipped: count });
export type KeptTabs = v.InferOutput<typeof keptTabsSchema>;
