import type { CslItem } from '../../engine/citation/index.ts';
import type { KeyValueStorage } from '../key-value-storage.ts';
import { readLibrary, readRecord } from '../library-reader.ts';
import type { ListItem } from '../saved-article.ts';
import { createMarkdownArchive } from './archive.ts';
import { toBibtex } from './bibtex.ts';
import { bookmarksFoot, bookmarksHead, toBookmark } from './bookmarks.ts';
import { createCiter } from './cited-record.ts';
import { csvHead, toCsvRow } from './csv.ts';
import { writeJsonExport } from './json.ts';
import { toRis } from './ris.ts';

/** The formats that the list can be taken elsewhere in, with their files' ending and type. */
export const exportFormats = {
  json: { ending: 'json', type: 'application/json' },
  csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'zip', type: 'application/zip' },
  bookmarks: { ending: 'html', type: 'text/html' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
} as const;
export type ExportFormat = keyof typeof exportFormats;

/** What is asked for. */
export interface ExportOrder {
  readonly format: ExportFormat;
  /** Of which articles, or null for all. */
  readonly ids: readonly string[] | null;
  readonly now: Date;
}

export const toExportName = ({ format, now }: Pick<ExportOrder, 'format' | 'now'>): string =>
  `byline-${now.toISOString().slice(0, 10)}.${exportFormats[format].ending}`;

type OnProgress = (done: number, all: number) => void;
type Piece = string | Uint8Array<ArrayBuffer>;

/**
 * The list, or some articles of it, as a file in pieces, in order. JSON holds the bin and what is damaged too; the others
 * what is on the list, the one saved last first. Giving up in between costs nothing.
 *
 * @param onProgress told after each article how many are written, of how many
 */
export async function* writeExport(
  storage: KeyValueStorage,
  order: ExportOrder,
  onProgress: OnProgress,
): AsyncGenerator<Piece> {
  const { format, ids, now } = order;
  if (format === 'json') {
    yield* writeJsonExport(storage, now, ids, onProgress);
    return;
  }
  const items = await readListed(storage, ids);
  if (format === 'markdown') yield* writeArchive(storage, items, now, onProgress);
  else if (format === 'csv') yield* writeItems(items, [csvHead, toCsvRow, ''], onProgress);
  else if (format === 'bookmarks')
    yield* writeItems(items, [bookmarksHead, toBookmark, bookmarksFoot], onProgress);
  else yield* writeCitations(storage, items, format, onProgress);
}

async function readListed(storage: KeyValueStorage, ids: readonly string[] | null): Promise<ListItem[]> {
  const chosen = ids && new Set(ids);
  return (await readLibrary(storage)).items
    .filter(({ id, removedAt }) => removedAt === null && (chosen === null || chosen.has(id)))
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

function* writeItems(
  items: readonly ListItem[],
  [head, toPiece, foot]: readonly [string, (item: ListItem) => string, string],
  onProgress: OnProgress,
): Generator<string> {
  yield head;
  for (const [i, item] of items.entries()) {
    yield toPiece(item);
    onProgress(i + 1, items.length);
  }
  yield foot;
}

async function* writeArchive(
  storage: KeyValueStorage,
  items: readonly ListItem[],
  now: Date,
  onProgress: OnProgress,
): AsyncGenerator<Piece> {
  const archive = createMarkdownArchive(`byline-${now.toISOString().slice(0, 10)}`, now);
  for (const [i, { id }] of items.entries()) {
    const record = await readRecord(storage, id);
    if (record) yield* archive.add(record);
    onProgress(i + 1, items.length);
  }
  yield* archive.end();
}

type CitationFormat = 'ris' | 'bibtex' | 'csl';

const citationWriters: Readonly<Record<CitationFormat, (item: CslItem, i: number) => string>> = {
  ris: toRis,
  bibtex: toBibtex,
  csl: (item, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(item)}`,
};

async function* writeCitations(
  storage: KeyValueStorage,
  items: readonly ListItem[],
  format: CitationFormat,
  onProgress: OnProgress,
): AsyncGenerator<string> {
  const cite = createCiter();
  let written = 0;
  if (format === 'csl') yield '[';
  for (const [i, { id }] of items.entries()) {
    const record = await readRecord(storage, id);
    if (record) yield citationWriters[format](cite(record), written++);
    onProgress(i + 1, items.length);
  }
  if (format === 'csl') yield '\n]\n';
}
