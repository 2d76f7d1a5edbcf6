import * as v from 'valibot';
import { type CsvFile, mapCsv } from './csv.ts';
import { type ImportRow, toMoment, toRow } from './imported-link.ts';

/** Instapaper's export: folders stand for states as well. */
export const isInstapaperCsv = ({ columns }: CsvFile): boolean =>
  ['url', 'title', 'selection', 'folder'].every((column) => columns.includes(column));

const listSchema = v.pipe(v.string(), v.parseJson(), v.array(v.unknown()));

/** A list as JSON; or by commas, as who fills the column by hand writes it. */
function toTags(stated: string): string[] {
  const list = v.safeParse(listSchema, stated);
  return list.success ? list.output.filter((tag) => typeof tag === 'string') : stated.split(',');
}

/** Folders of the reader's own become tags, as stars do; a selection becomes the note. */
export const readInstapaperCsv = (file: CsvFile): ImportRow[] =>
  mapCsv(file, ({ line, get }) => {
    const folder = get('folder');
    const isState = folder === 'Unread' || folder === 'Archive' || folder === '';
    return toRow(line, {
      url: get('url'),
      title: get('title'),
      tags: [...toTags(get('tags')), ...(isState ? [] : [folder])],
      note: get('selection'),
      savedAt: toMoment(get('timestamp')),
      isRead: folder === 'Archive',
    });
  });
