import * as v from 'valibot';
import { type ImportRow, toDay, toMoment, toRow } from './imported-link.ts';

const text = v.fallback(v.nullable(v.string()), null);

/** One that is none is left out alone. */
const labels = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => list.filter((label) => typeof label === 'string')),
);

const entrySchema = v.object({
  slug: text,
  title: text,
  description: text,
  author: text,
  url: text,
  state: text,
  readingProgress: v.fallback(v.number(), 0),
  labels: v.fallback(labels, []),
  savedAt: text,
  publishedAt: text,
});

/** Whether a file of an archive tells of articles, as Omnivore's exports do. */
export const isOmnivoreMetadata = (path: string): boolean => /(?:^|\/)metadata_\d+_to_\d+\.json$/.test(path);

/**
 * Reads Omnivore's export: an archive with lists of 20 articles each, their texts and the passages marked in them.
 *
 * @param files by path
 */
export function readOmnivoreFiles(files: ReadonlyMap<string, string>): ImportRow[] {
  const rows: ImportRow[] = [];
  const named = new Map(
    [...files].map(([path, content]) => [path.replace(/^.*\/(?=[^/]+\/[^/]+$)/, ''), content]),
  );
  for (const [path, content] of files) {
    if (!isOmnivoreMetadata(path)) continue;
    const list = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.unknown())), content);
    for (const row of readOmnivoreList(list.success ? list.output : [null], named))
      rows.push(row.kind === 'refused' ? { ...row, file: path } : row);
  }
  return rows;
}

const listedSchema = v.object({ slug: v.string(), url: v.string(), savedAt: v.string() });

/** Whether parsed JSON is one of the lists of Omnivore's export, taken out of its archive. */
export const isOmnivoreList = (json: unknown): json is readonly unknown[] =>
  Array.isArray(json) && json.some((entry) => v.is(listedSchema, entry));

/** @param files texts and marked passages, by folder and name */
export const readOmnivoreList = (
  entries: readonly unknown[],
  files: ReadonlyMap<string, string> = new Map(),
): ImportRow[] => entries.map((entry, i) => toEntry(entry, i + 1, files));

function toEntry(entry: unknown, row: number, files: ReadonlyMap<string, string>): ImportRow {
  const read = v.safeParse(entrySchema, entry);
  if (!read.success) return { kind: 'refused', row, reason: 'shape' };
  const { slug, title, url, description, author, labels, readingProgress } = read.output;
  const savedAt = toMoment(read.output.savedAt);
  return toRow(row, {
    ...{ url, title, savedAt, deck: description, tags: labels },
    // In per cent.
    position: readingProgress / 100,
    authors: author ? [author] : [],
    published: toDay(read.output.publishedAt),
    isRead: read.output.state === 'Archived',
    note: files.get(`highlights/${slug}.md`) ?? '',
    html: files.get(`content/${slug}.html`) ?? null,
  });
}
