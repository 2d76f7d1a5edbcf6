import * as v from 'valibot';
import { type ImportRow, toDay, toMoment, toRow } from './imported-link.ts';

const text = v.fallback(v.nullable(v.string()), null);
/** Booleans, also as 0 and 1. */
const flag = v.fallback(
  v.pipe(
    v.union([v.boolean(), v.number()]),
    v.transform((value) => Boolean(value)),
  ),
  false,
);
/** Tags are texts in exports, objects in what the API gives. */
const tag = v.union([
  v.string(),
  v.pipe(
    v.object({ label: v.string() }),
    v.transform(({ label }) => label),
  ),
]);

const annotation = v.fallback(v.object({ quote: v.string(), text: v.string() }), { quote: '', text: '' });

const entrySchema = v.object({
  url: text,
  title: text,
  is_archived: flag,
  archived_at: text,
  is_starred: flag,
  created_at: text,
  published_at: text,
  published_by: v.fallback(v.nullable(v.array(v.nullable(v.string()))), null),
  annotations: v.fallback(v.array(annotation), []),
  tags: v.fallback(v.array(tag), []),
  content: text,
  /** Wallabag says so where it had no text: what stands there instead is word of that. */
  is_not_parsed: flag,
});

/** Whether parsed JSON is Wallabag's export: a list of entries. */
export const isWallabagJson = (json: unknown): json is readonly unknown[] =>
  Array.isArray(json) &&
  json.length > 0 &&
  v.is(v.looseObject({ is_archived: v.unknown(), url: v.unknown() }), json[0]);

/** Annotations become part of the note; stars become a tag. */
export function readWallabagJson(entries: readonly unknown[]): ImportRow[] {
  return entries.map((entry, i): ImportRow => {
    const read = v.safeParse(entrySchema, entry);
    if (!read.success) return { kind: 'refused', row: i + 1, reason: 'shape' };
    const { url, title, tags, content, annotations } = read.output;
    const savedAt = toMoment(read.output.created_at);
    return toRow(i + 1, {
      ...{ url, title, savedAt },
      tags: read.output.is_starred ? [...tags, 'starred'] : tags,
      authors: (read.output.published_by ?? []).flatMap((name) => name?.trim() || []),
      published: toDay(read.output.published_at),
      note: annotations
        .map(({ quote, text: said }) => `${quote.replace(/^/gm, '> ')}\n${said}`.trim())
        .join('\n\n'),
      isRead: read.output.is_archived,
      readAt: read.output.is_archived ? toMoment(read.output.archived_at) : null,
      html: read.output.is_not_parsed ? null : content,
    });
  });
}
