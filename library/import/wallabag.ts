import * as v from 'valibot';
import { type ImportRow, toDay, toMoment, toRow } from './imported-link.ts';

const text = v.fallback(v.nullable(v.string()), null);
/** Booleans, also as 0 and 1, and as "0" and "1". */
const flag = v.fallback(
  v.pipe(
    v.union([v.boolean(), v.number(), v.string()]),
    v.transform((value) => !['false', '0', ''].includes(String(value))),
  ),
  false,
);

/** Tags are texts in exports, objects in what the API gives, and one text, by commas, in version 1. */
const tags = v.pipe(
  v.unknown(),
  v.transform((value): string[] => {
    if (typeof value === 'string') return value.split(',');
    return Array.isArray(value) ? value.flatMap(toTag) : [];
  }),
);
const labelled = v.object({ label: v.string() });
const toTag = (tag: unknown): string[] =>
  typeof tag === 'string' ? [tag] : v.is(labelled, tag) ? [tag.label] : [];

/** A passage that was marked, with what was said of it, if anything was. */
const annotation = v.fallback(v.object({ quote: text, text }), { quote: null, text: null });

const entrySchema = v.object({
  url: text,
  title: text,
  is_archived: flag,
  /** Version 1 called it so, and stars so. */
  is_read: flag,
  is_fav: flag,
  archived_at: text,
  is_starred: flag,
  created_at: text,
  published_at: text,
  published_by: v.fallback(v.nullable(v.array(v.nullable(v.string()))), null),
  annotations: v.fallback(v.array(annotation), []),
  tags: v.optional(tags, []),
  content: text,
  /** Wallabag says so where it had no text: what stands there instead is word of that. */
  is_not_parsed: flag,
});

const isEntry = (entry: unknown): boolean =>
  v.is(v.object({ is_archived: v.unknown(), url: v.unknown() }), entry) ||
  v.is(v.object({ is_read: v.unknown(), is_fav: v.unknown(), url: v.unknown() }), entry);

/** Whether parsed JSON is Wallabag's export, of version 1 or 2: a list of entries, among which some may be broken. */
export const isWallabagJson = (json: unknown): json is readonly unknown[] =>
  Array.isArray(json) && json.slice(0, 100).some(isEntry);

/** Annotations become part of the note; stars become a tag. */
export function readWallabagJson(entries: readonly unknown[]): ImportRow[] {
  return entries.map((entry, i): ImportRow => {
    const read = v.safeParse(entrySchema, entry);
    if (!read.success) return { kind: 'refused', row: i + 1, reason: 'shape' };
    const { url, title, tags, content, annotations } = read.output;
    const savedAt = toMoment(read.output.created_at);
    return toRow(i + 1, {
      ...{ url, title, savedAt },
      tags: read.output.is_starred || read.output.is_fav ? [...tags, 'starred'] : tags,
      authors: (read.output.published_by ?? []).flatMap((name) => name?.trim() || []),
      published: toDay(read.output.published_at),
      note: annotations
        .map(({ quote, text: said }) => [quote?.replace(/^/gm, '> '), said].filter(Boolean).join('\n'))
        .filter(Boolean)
        .join('\n\n'),
      isRead: read.output.is_archived || read.output.is_read,
      readAt: read.output.is_archived ? toMoment(read.output.archived_at) : null,
      html: read.output.is_not_parsed ? null : content,
    });
  });
}
