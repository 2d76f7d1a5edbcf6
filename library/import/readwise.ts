import { type CsvFile, type CsvRow, mapCsv } from './csv.ts';
import { type ImportRow, toMoment, toRow } from './imported-link.ts';

/** Readwise Reader's export of its library. */
export const isReaderCsv = ({ columns }: CsvFile): boolean =>
  ['url', 'document tags', 'saved date', 'location'].every((column) => columns.includes(column));

/** A Python list of texts: ['one', "it's two"]; or by commas, as who fills the column by hand writes it. */
const toTags = (list: string): string[] => (list.startsWith('[') ? toPythonTexts(list) : list.split(','));

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
      tags: toTags(get('document tags')),
      savedAt: toMoment(get('saved date')),
      position: Number.isFinite(position) ? position : 0,
      isRead: location === 'archive',
    });
  });

/** What Readwise exports, and what it imports, which other programs write, name the same columns otherwise. */
const getEither = ({ get }: CsvRow, ...columns: readonly string[]): string =>
  columns.map(get).find(Boolean) ?? '';

/** Readwise's highlights: one a row, several of an article. */
export const isHighlightsCsv = ({ columns }: CsvFile): boolean =>
  columns.includes('highlight') && (columns.includes('title') || columns.includes('book title'));

/** A highlight with its note, as part of an article's note. */
function toQuote({ get }: CsvRow): string {
  const quoted = get('highlight').replace(/^/gm, '> ');
  return get('note') ? `${quoted}\n${get('note')}` : quoted;
}

/** The highlights of one article become its note, in the order of the file. Books have no address, and are refused. */
export function readHighlightsCsv(file: CsvFile): ImportRow[] {
  const rows: ImportRow[] = [];
  const byUrl = new Map<string, CsvRow[]>();
  for (const row of file.rows) {
    if ('kind' in row) rows.push(row);
    else if (row.get('url') === '') rows.push(toRow(row.line, { url: null }));
    else byUrl.set(row.get('url'), [...(byUrl.get(row.get('url')) ?? []), row]);
  }
  for (const [url, highlights] of byUrl) {
    const [first] = highlights;
    if (!first) continue;
    const author = getEither(first, 'author', 'book author');
    rows.push(
      toRow(first.line, {
        url,
        title: getEither(first, 'title', 'book title'),
        authors: author ? [author] : [],
        tags: highlights.flatMap(({ get }) => get('document tags').split(',')),
        note: highlights.map(toQuote).join('\n\n'),
        savedAt: toMoment(getEither(first, 'highlighted at', 'date')),
      }),
    );
  }
  return rows;
}
