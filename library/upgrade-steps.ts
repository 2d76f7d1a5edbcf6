import * as v from 'valibot';
import { draftSchema, listItemSchema } from './saved-article.ts';

/** The last schema in which an article was stored whole, under one key; with 5 it became an item and a body. */
export const lastWholeSchema = 4;

/** A whole record of that schema. */
export const wholeRecordSchema = v.object({
  ...draftSchema.entries,
  schema: v.literal(lastWholeSchema),
  id: listItemSchema.entries.id,
  savedAt: listItemSchema.entries.savedAt,
  readAt: listItemSchema.entries.readAt,
  removedAt: listItemSchema.entries.removedAt,
});

/** A stored record on its way up; a step looks only at what it changes. */
export type StoredRecord = Record<string, unknown>;

/**
 * One step for each schema number below the current one, from it to the next. A step trusts nothing: what is not of
 * the shape that it expects is passed on as it is, and the validation after the last step says what is wrong.
 */
export const upgradeSteps: ReadonlyMap<number, (record: StoredRecord) => StoredRecord> = new Map([
  [1, tellAuthorsApart],
  [2, tellLanguageApart],
  [3, addTimesAndSums],
]);

const record = v.record(v.string(), v.unknown());
const isRecord = (value: unknown): value is StoredRecord => v.is(record, value);

const mapRecords = (list: unknown, change: (item: StoredRecord) => StoredRecord): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (isRecord(item) ? change(item) : item)) : list;

/**
 * 1 to 2: authors have a kind and a place, contributors are named, parts may be posts with a date, and the article's kind
 * says what it rests on.
 */
function tellAuthorsApart(saved: StoredRecord): StoredRecord {
  const { article } = saved;
  if (!isRecord(article)) return saved;
  const authors = isRecord(article['authors'])
    ? {
        ...article['authors'],
        value: mapRecords(article['authors']['value'], (author) => ({
          kind: 'person',
          place: null,
          ...author,
        })),
      }
    : article['authors'];
  const parts = mapRecords(article['parts'], (part) => ({ published: null, ...part }));
  return { ...saved, schema: 2, article: { contributors: [], kindEvidence: [], ...article, authors, parts } };
}

/** 2 to 3: an analysis says whether it was not made because of the text's language. Until then all were made. */
function tellLanguageApart(saved: StoredRecord): StoredRecord {
  const { analysis } = saved;
  return {
    ...saved,
    schema: 3,
    analysis: isRecord(analysis) ? { otherLanguage: null, ...analysis } : analysis,
  };
}

/** 3 to 4: an analysis holds timexes and sums of money. What was saved before has none, until it is saved again. */
function addTimesAndSums(saved: StoredRecord): StoredRecord {
  const { analysis } = saved;
  return {
    ...saved,
    schema: 4,
    analysis: isRecord(analysis) ? { timexes: [], amounts: [], ...analysis } : analysis,
  };
}
