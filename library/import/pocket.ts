import { type CsvFile, mapCsv } from './csv.ts';
import { type ImportRow, toMoment, toRow } from './imported-link.ts';

/** Pocket's export (2024 to 2025): columns by name, since their order has changed. */
export const isPocketCsv = ({ columns }: CsvFile): boolean =>
  columns.includes('url') && columns.includes('time_added') && columns.includes('status');

/** Tags are joined by "|", times are seconds since 1970, and what was read is in the archive. */
export const readPocketCsv = (file: CsvFile): ImportRow[] =>
  mapCsv(file, ({ line, get }) => {
    return toRow(line, {
      url: get('url'),
      title: get('title'),
      tags: get('tags').split('|'),
      savedAt: toMoment(get('time_added')),
      isRead: get('status') === 'archive',
    });
  });
