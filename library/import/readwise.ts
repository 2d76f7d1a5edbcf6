import { type CsvFile, type CsvRow, mapCsv } from './csv.ts';
import { type ImportRow, toMoment, toRow } from './imported-link.ts';

/** Readwise Reader's export of its library. */
export const isReaderCsv = ({ columns }: CsvFile): boolean =>
  ['url', 'document tags', 'saved date', 'location'].every((column) => columns.includes(column));

/** A Python list of texts: ['one', "it's two"]. */
const toPythonTexts = (list: string): string[] =>
  [...list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replace(/\\(.)/g, '$1'),
  );

/** What came by a feed was never saved by anybody, and is passed over. */
export const readReaderCsv = (file: CsvFile): ImportRow[] =>
  mapCsv(file, ({ line, get }) => {
    const location = get('location');
    if (location === 'feed') return null;
    const position = Number(get('reading progress'));
    return toRow(line, {
      url: get('url'),
      title: get('title'),
      tags: toPythonTexts(get('document tags')),
      savedAt: toMoment(get('saved date')),
      position: Number.isFinite(position) ? position : 0,
      isRead: location === 'archive',
    });
  });

/** Readwise's export of highlights: one a row, several of an article. */
export const isHighlightsCsv = ({ columns }: CsvFile): boolean =>
  ['highlight', 'title', 'url', 'note'].every((column) => columns.includes(column));

/** A highlight with its note, as part of an article's note. */
function toQuote({ get }: CsvRow): string {
  const quoted = get('highlight').replace(/^/gm, '> ');
  return get('note') ? `${quoted}\n${get('note')}` : quoted;
}

/** The highlights of one article become its note, in the order of the file. */
export function readHighlightsCsv(file: CsvFile): ImportRow[] {
  const rows: ImportRow[] = [];
  const byUrl = new Map<string, CsvRow[]>();
  for (const row of file.rows) {
    if ('kind' in row) rows.push(row);
    else byUrl.set(row.get('url'), [...(byUrl.get(row.get('url')) ?? []), row]);
  }
  for (const [url, highlights] of byUrl) {
    const [first] = highlights;
    if (!first) continue;
    const author = first.get('author');
    rows.push(
      toRow(first.line, {
        url,
        title: first.get('title'),
        authors: author ? [author] : [],
        note: highlights.map(toQuote).join('\n\n'),
        savedAt: toMoment(first.get('highlighted at') || first.get('date')),
      }),
    );
  }
  return rows;
}
