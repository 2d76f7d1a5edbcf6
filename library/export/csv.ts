import Papa from 'papaparse';
import type { ListItem } from '../saved-article.ts';

/** The columns of the CSV export; what Byline reads back of them is by the names that Pocket and Readwise use too. */
const columns = [
  ...['url', 'title', 'authors', 'publisher', 'section', 'published', 'modified', 'language', 'words'],
  ...['saved', 'read', 'progress', 'tags', 'note', 'statements', 'sources', 'anonymous', 'names'],
] as const;

/** A spreadsheet takes a value that begins so for a formula, and runs it; an apostrophe before it says that it is text. */
const formula = /^[=+\-@\t\r]/;
const defuse = (value: string): string => (formula.test(value) ? `'${value}` : value);

function toRow(item: ListItem): (string | number)[] {
  const { sourcing } = item;
  return [
    ...[item.url, item.title ?? '', item.authors.join('; '), item.publisher?.name ?? '', item.section ?? ''],
    ...[item.published?.iso ?? '', item.modified?.iso ?? '', item.language ?? '', item.words],
    ...[
      item.savedAt,
      item.readAt ?? '',
      Math.round(item.position * 100) / 100,
      item.tags.join('|'),
      item.note,
    ],
    ...[sourcing?.statements ?? '', sourcing?.sources ?? '', sourcing?.anonymous ?? ''],
    item.names.map(({ name }) => name).join('; '),
  ].map((value) => (typeof value === 'string' ? defuse(value) : value));
}

/** What a table begins with: a byte order mark, without which spreadsheets take it for another encoding, and its columns. */
export const csvHead = `\ufeff${Papa.unparse([[...columns]])}\r\n`;

/** An article as a row of a table (RFC 4180). */
export const toCsvRow = (item: ListItem): string => `${Papa.unparse([toRow(item)])}\r\n`;
