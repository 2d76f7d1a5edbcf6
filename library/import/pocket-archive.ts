import * as v from 'valibot';
import { type ImportRow, type Told, toMoment, toRow } from './imported-link.ts';

const text = v.fallback(v.nullable(v.string()), null);
const listOf = <const T extends v.GenericSchema>(entry: T) => v.fallback(v.array(entry), []);

/** `annotations/part_000000.json`: the passages that were marked in articles. */
const marksSchema = v.object({
  url: text,
  title: text,
  highlights: listOf(
    v.object({ quote: v.fallback(v.string(), ''), created_at: v.fallback(v.nullable(v.number()), null) }),
  ),
});

/** `collections/SLUG.json`: a list that was put together for others. */
const collectionSchema = v.object({
  title: text,
  createdAt: text,
  items: v.array(v.unknown()),
});
const collectedSchema = v.object({ url: text, title: text, excerpt: text, note: text });

function toMarks(entry: unknown): Told | null {
  const read = v.safeParse(marksSchema, entry);
  if (!read.success) return null;
  const { url, title, highlights } = read.output;
  const times = highlights.flatMap(({ created_at }) => created_at ?? []);
  return {
    ...{ url, title },
    note: highlights.map(({ quote }) => quote.trim().replace(/^/gm, '> ')).join('\n\n'),
    savedAt: toMoment(times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null),
  };
}

/** An article of a collection, whose name becomes a tag, as folders' names do. */
function toCollected(entry: unknown, collection: v.InferOutput<typeof collectionSchema>): Told | null {
  const read = v.safeParse(collectedSchema, entry);
  if (!read.success) return null;
  const { url, title, excerpt, note } = read.output;
  return {
    ...{ url, title, deck: excerpt, note: note ?? '', savedAt: toMoment(collection.createdAt) },
    tags: collection.title ? [collection.title] : [],
  };
}

function readTold(path: string, content: string): readonly (Told | null)[] {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), content);
  if (/(?:^|\/)annotations\/part_\d+\.json$/.test(path))
    return v.is(v.array(v.unknown()), json.output) ? json.output.map(toMarks) : [null];
  if (!/(?:^|\/)collections\/[^/]+\.json$/.test(path)) return [];
  const collection = v.safeParse(collectionSchema, json.output);
  if (!collection.success) return [null];
  return collection.output.items.map((item) => toCollected(item, collection.output));
}

/**
 * What stands in Pocket's archive beside its lists: marked passages, which become part of their articles' notes, and
 * collections, which become tags.
 *
 * @param lists the rows of its lists
 * @param files by path
 * @returns the same rows with what belongs to them, and those of articles that are on none of the lists
 */
export function joinPocketExtras(
  lists: readonly ImportRow[],
  files: ReadonlyMap<string, string>,
): readonly ImportRow[] {
  const rows = [...lists];
  const places = new Map(rows.flatMap((row, i) => (row.kind === 'link' ? [[row.link.url, i] as const] : [])));
  for (const [path, content] of files) {
    for (const [i, told] of readTold(path, content).entries()) {
      const extra: ImportRow = told ? toRow(i + 1, told) : { kind: 'refused', row: i + 1, reason: 'shape' };
      const place = extra.kind === 'link' ? places.get(extra.link.url) : undefined;
      const row = place === undefined ? undefined : rows[place];
      if (extra.kind === 'link' && row?.kind === 'link' && place !== undefined)
        rows[place] = joinLink(row, extra);
      else rows.push(extra.kind === 'refused' ? { ...extra, file: path } : extra);
    }
  }
  return rows;
}

type LinkRow = Extract<ImportRow, { kind: 'link' }>;

/** A row with the tags and notes of another one of the same article. */
const joinLink = ({ row, link }: LinkRow, { link: extra }: LinkRow): ImportRow =>
  toRow(row, {
    ...link,
    deck: link.deck ?? extra.deck,
    tags: [...link.tags, ...extra.tags],
    note: [link.note, extra.note].filter(Boolean).join('\n\n'),
  });
