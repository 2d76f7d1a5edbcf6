import * as v from 'valibot';
import type {
  Analysis,
  Article,
  ArticleDate,
  ArticleImage,
  Attribution,
  Author,
  Block,
  Correction,
  Credit,
  Entity,
  Evidence,
  Field,
  GateVerdict,
  KnownName,
  MoneyAmount,
  Part,
  Publisher,
  Span,
  Timex,
} from '../engine/model.ts';

/**
 * The domain types of `engine/model.ts` as run-time schemas: whatever comes from a message, from storage or from
 * a file passes through here. Sizes are bounded, because a page is hostile input.
 */

export const shortText = v.pipe(v.string(), v.maxLength(10_000));
export const address = v.pipe(v.string(), v.maxLength(100_000));
/** Longer articles are cut by the reader long before. */
export const bodyText = v.pipe(v.string(), v.maxLength(5_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

function listOf<const T extends v.GenericSchema>(item: T, most: number) {
  return v.pipe(v.array(item), v.maxLength(most));
}

const spanEntries = { start: count, end: count };
const span: v.GenericSchema<unknown, Span> = v.object(spanEntries);

const origin = v.picklist(['json-ld', 'meta', 'microdata', 'element', 'url', 'text', 'site-rule', 'import']);

const evidence: v.GenericSchema<unknown, Evidence> = v.object({
  origin,
  at: shortText,
  raw: shortText,
});

export const correctableFieldSchema = v.picklist([
  'title',
  'authors',
  'published',
  'modified',
  'publisher',
  'section',
]);

/** A place of a page, as evidence names it. */
export const placeSchema = v.object({ origin, at: shortText });

export const correctionSchema: v.GenericSchema<unknown, Correction> = v.object({
  field: correctableFieldSchema,
  ...placeSchema.entries,
});

function field<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Field<T> | null> {
  return v.nullable(
    v.object({ value, evidence: v.tupleWithRest([evidence], evidence), conflicts: listOf(evidence, 1000) }),
  );
}

const kind = v.picklist([
  'news',
  'opinion',
  'live',
  'review',
  'interview',
  'sponsored',
  'press-release',
  'other',
]);

const block: v.GenericSchema<unknown, Block> = v.union([
  v.object({
    kind: v.picklist(['paragraph', 'heading', 'list-item', 'quote', 'code', 'table']),
    span,
    level: v.optional(v.pipe(count, v.maxValue(6))),
  }),
  v.object({ kind: v.literal('caption'), text: shortText }),
]);

export const dateSchema: v.GenericSchema<unknown, ArticleDate> = v.object({
  iso: v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}/)),
  precision: v.picklist(['year', 'month', 'day', 'minute', 'second']),
  zone: v.nullable(v.pipe(v.string(), v.maxLength(10))),
});

const part: v.GenericSchema<unknown, Part> = v.object({
  heading: v.nullable(shortText),
  level: v.nullable(count),
  published: v.nullable(dateSchema),
  firstBlock: count,
  lastBlock: count,
});

const author: v.GenericSchema<unknown, Author> = v.object({
  name: shortText,
  kind: v.picklist(['person', 'agency', 'desk']),
  role: v.nullable(shortText),
  place: v.nullable(shortText),
  url: v.nullable(address),
});

const publisher: v.GenericSchema<unknown, Publisher> = v.object({ name: shortText, domain: shortText });

const credit: v.GenericSchema<unknown, Credit> = v.object({
  kind: v.picklist(['source', 'wire', 'photo']),
  name: shortText,
});

const image: v.GenericSchema<unknown, ArticleImage> = v.object({
  url: address,
  caption: v.nullable(shortText),
  credit: v.nullable(shortText),
});

export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  url: address,
  canonicalUrl: address,
  kind,
  kindEvidence: listOf(evidence, 1000),
  language: field(shortText),
  title: field(shortText),
  deck: field(shortText),
  byline: field(shortText),
  authors: field(listOf(author, 200)),
  contributors: listOf(author, 200),
  published: field(dateSchema),
  modified: field(dateSchema),
  section: field(shortText),
  tags: listOf(shortText, 1000),
  publisher: field(publisher),
  credits: listOf(credit, 200),
  dateline: v.nullable(v.object({ place: shortText, agency: v.nullable(shortText) })),
  images: listOf(image, 2000),
  text: bodyText,
  blocks: listOf(block, 100_000),
  parts: listOf(part, 10_000),
});

export const verdictSchema: v.GenericSchema<unknown, GateVerdict> = v.object({
  isArticle: v.boolean(),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

export const entityTypeSchema = v.picklist([
  'person',
  'organization',
  'place',
  'group',
  'work',
  'event',
  'product',
]);

const knownName: v.GenericSchema<unknown, KnownName> = v.object({ name: shortText, type: entityTypeSchema });
export const knownNamesSchema = listOf(knownName, 1000);

const entity: v.GenericSchema<unknown, Entity> = v.object({
  id: count,
  type: entityTypeSchema,
  name: shortText,
  mentions: listOf(span, 100_000),
});

const attribution: v.GenericSchema<unknown, Attribution> = v.object({
  kind: v.picklist(['direct', 'indirect', 'mixed']),
  content: listOf(span, 10_000),
  cue: v.nullable(span),
  source: v.nullable(span),
  speaker: v.nullable(count),
  via: v.nullable(count),
  anonymous: v.boolean(),
  rule: shortText,
});

export const entitiesSchema = listOf(entity, 100_000);
export const attributionsSchema = listOf(attribution, 100_000);

const timex: v.GenericSchema<unknown, Timex> = v.object({
  ...spanEntries,
  type: v.picklist(['date', 'time', 'duration', 'set']),
  value: v.nullable(v.pipe(v.string(), v.maxLength(60), v.regex(/^[\dPT][\dA-Z:/.-]*$/))),
  precision: v.nullable(v.picklist(['year', 'month', 'day', 'minute'])),
  anchor: v.nullable(v.picklist(['published', 'text'])),
});

const amount: v.GenericSchema<unknown, MoneyAmount> = v.object({
  ...spanEntries,
  amount: v.nullable(v.number()),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
});

export const analysisSchema: v.GenericSchema<unknown, Analysis> = v.object({
  otherLanguage: v.nullable(shortText),
  entities: entitiesSchema,
  attributions: attributionsSchema,
  timexes: listOf(timex, 100_000),
  amounts: listOf(amount, 100_000),
});
