import * as v from 'valibot';
import { type CsvFile, mapCsv } from './csv.ts';
import { type ImportRow, toMoment, toRow } from './imported-link.ts';

/** Instapaper's export: folders stand for states as well. */
export const isInstapaperCsv = ({ columns }: CsvFile): boolean =>
  ['url', 'title', 'selection', 'folder'].every((column) => columns.includes(column));

const tagsSchema = v.fallback(v.pipe(v.string(), v.parseJson(), v.array(v.string())), []);

/** Folders of the reader's own become tags, as stars do; a selection becomes the note. */
export const readInstapaperCsv = (file: CsvFile): ImportRow[] =>
  mapCsv(file, ({ line, get }) => {
    const folder = get('folder');
    const isState = folder === 'Unread' || folder === 'Archive' || folder === '';
    return toRow(line, {
      url: get('url'),
      title: get('title'),
      tags: [...v.parse(tagsSchema, get('tags')), ...(isState ? [] : [folder])],
      note: get('selection'),
      savedAt: toMoment(get('timestamp')),
      isRead: folder === 'Archive',
    });
  });
