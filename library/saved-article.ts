import * as v from 'valibot';
import {
  address,
  analysisSchema,
  articleSchema,
  dateSchema,
  entityTypeSchema,
  shortText,
} from './article-schema.ts';
import { highlightsSchema } from './highlight.ts';

/** The schema number that this version writes. A change to a record's shape raises it and adds a step in `upgrade`. */
export const currentSchema = 5;

const moment = v.pipe(v.string(), v.isoTimestamp());
/** How many tags an article can have. */
export const mostTags = 100;
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  v.maxLength(mostTags),
);
const note = v.pipe(v.string(), v.maxLength(100_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const savedIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

/** How many of an article's names its list item carries: those that it mentions most. */
export const mostNames = 60;

/** A name of an article with how often it is mentioned and how many statements are its own. */
const listedName = v.object({ name: shortText, type: entityTypeSchema, mentions: count, statements: count });

/** What lists need of an article on the list, under one key: rows, filters, search by fields, insights. */
export const listItemSchema = v.object({
  schema: v.literal(currentSchema),
  id: savedIdSchema,
  /** The canonical address, of which the identity is made. */
  url: address,
  /** Whether it is a link alone, put by for later; its article is read when it is opened. */
  isStub: v.boolean(),
  savedAt: moment,
  /** When the reader marked it as read, or null. */
  readAt: v.nullable(moment),
  /** When the reader moved it to the bin, or null. */
  removedAt: v.nullable(moment),
  /** How far the reader has come, 0 to 1. */
  position: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  tags,
  note,
  title: v.nullable(shortText),
  deck: v.nullable(shortText),
  authors: v.pipe(v.array(shortText), v.maxLength(200)),
  publisher: v.nullable(v.object({ name: shortText, domain: shortText })),
  section: v.nullable(shortText),
  language: v.nullable(shortText),
  kind: v.nullable(shortText),
  published: v.nullable(dateSchema),
  modified: v.nullable(dateSchema),
  words: count,
  names: v.pipe(v.array(listedName), v.maxLength(mostNames)),
  /** Null where nothing was looked for. */
  sourcing: v.nullable(v.object({ statements: count, sources: count, anonymous: count })),
  highlights: count,
  /** How many earlier versions of the article are kept. */
  versions: count,
});
export type ListItem = v.InferOutput<typeof listItemSchema>;

const readingEntries = {
  article: articleSchema,
  /** Null where the article was saved before its analysis was there. */
  analysis: v.nullable(analysisSchema),
};

/** All of a saved article, under a key of its own: it reads offline. */
export const savedBodySchema = v.object({
  schema: v.literal(currentSchema),
  id: savedIdSchema,
  /** When the page was read as it stands here. */
  seenAt: moment,
  ...readingEntries,
  highlights: highlightsSchema,
});
export type SavedBody = v.InferOutput<typeof savedBodySchema>;

/** What an article was before its page changed, under a key of its own each. */
export const savedVersionSchema = v.object({
  schema: v.literal(currentSchema),
  id: savedIdSchema,
  number: v.pipe(count, v.minValue(1)),
  seenAt: moment,
  ...readingEntries,
});
export type SavedVersion = v.InferOutput<typeof savedVersionSchema>;

/** An article on the list, whole: what an export holds of it. A stub has no body. */
export const savedRecordSchema = v.object({
  item: listItemSchema,
  body: v.nullable(savedBodySchema),
  versions: v.pipe(v.array(savedVersionSchema), v.maxLength(10_000)),
});
export type SavedRecord = v.InferOutput<typeof savedRecordSchema>;

/**
 * What could not be read, as an export holds it: the key that it stood under, one of the list's own, and all of it.
 */
export const damagedEntrySchema = v.object({
  key: v.pipe(v.string(), v.regex(/^(?:item|body|version|article|damaged):[\s\S]{1,500}$/)),
  original: v.unknown(),
});
export type DamagedEntry = v.InferOutput<typeof damagedEntrySchema>;

/** What a reader hands over to be saved; the store adds identity and times. */
export const draftSchema = v.object({ tags, note, ...readingEntries });
export type SavedArticleDraft = v.InferOutput<typeof draftSchema>;

/** What the reader saw on an article that is saved already, and took away from it. */
export const takenAwaySchema = v.object({ tags, note: v.boolean() });
export type TakenAway = v.InferOutput<typeof takenAwaySchema>;

/** A link to be read later. */
export const linkSchema = v.object({
  url: address,
  title: v.nullable(shortText),
  tags,
  savedAt: v.nullable(moment),
});
export type SavedLink = v.InferOutput<typeof linkSchema>;

/** What a reader may change on saved articles; tags are replaced, or added and taken away. */
export const changeSchema = v.partial(
  v.object({
    tags,
    addTags: tags,
    removeTags: tags,
    note,
    readAt: v.nullable(moment),
    position: listItemSchema.entries.position,
  }),
);
export type SavedArticleChange = v.InferOutput<typeof changeSchema>;
