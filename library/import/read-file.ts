import { unzipSync } from 'fflate';
import type { DamagedEntry, SavedRecord } from '../saved-article.ts';
import type { Damage } from '../upgrade.ts';
import { type CsvFile, readCsv } from './csv.ts';
import { decodeText } from './decode-text.ts';
import { ImportFailure, toImportFailure } from './import-failure.ts';
import type { ImportRow } from './imported-link.ts';
import { isInstapaperCsv, readInstapaperCsv } from './instapaper.ts';
import { isOwnExport, readJsonImport } from './json.ts';
import { isBookmarksHtml, readBookmarks } from './netscape.ts';
import { isOmnivoreList, isOmnivoreMetadata, readOmnivoreFiles, readOmnivoreList } from './omnivore.ts';
import { isPocketCsv, readPocketCsv } from './pocket.ts';
import { joinPocketExtras } from './pocket-archive.ts';
import { isHighlightsCsv, isReaderCsv, readHighlightsCsv, readReaderCsv } from './readwise.ts';
import { isWallabagJson, readWallabagJson } from './wallabag.ts';

/** Whose files can be read. */
export const importFormats = [
  'byline',
  'pocket',
  'instapaper',
  'omnivore',
  'wallabag',
  'reader',
  'readwise',
  'bookmarks',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What a file holds: own records, or rows of another program's. */
export interface ReadFile {
  readonly format: ImportFormat;
  readonly records: readonly SavedRecord[];
  readonly rows: readonly ImportRow[];
  /** Own records that could not be read. */
  readonly refused: readonly { readonly row: number; readonly reason: Damage }[];
  /** What could not be read when an own file was written. */
  readonly damaged: readonly DamagedEntry[];
}

const csvFormats: readonly {
  readonly format: ImportFormat;
  readonly is: (file: CsvFile) => boolean;
  readonly read: (file: CsvFile) => ImportRow[];
}[] = [
  { format: 'pocket', is: isPocketCsv, read: readPocketCsv },
  { format: 'instapaper', is: isInstapaperCsv, read: readInstapaperCsv },
  { format: 'reader', is: isReaderCsv, read: readReaderCsv },
  { format: 'readwise', is: isHighlightsCsv, read: readHighlightsCsv },
];

/** How much an archive may hold, in bytes: one that is made to burst is refused. */
const mostUnpacked = 1_000_000_000;

/**
 * Reads a file of saved articles in whichever format it is: told by what it holds, not by its name.
 *
 * @param parseHtml makes a document of HTML without running anything in it (`DOMParser`)
 * @returns null where the format is none that is known
 * @throws ImportFailure where an archive is damaged or too large, JSON is not whole, or an export of Byline is none
 */
export async function readFile(
  bytes: Uint8Array,
  parseHtml: (html: string) => Document,
): Promise<ReadFile | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(bytes, parseHtml);
  return readText(decodeText(bytes), parseHtml);
}

async function readText(source: string, parseHtml: (html: string) => Document): Promise<ReadFile | null> {
  if (isOwnExport(source)) return { format: 'byline', rows: [], ...(await readJsonImport(source)) };
  const foreign = readForeign(source, parseHtml);
  if (!foreign && isJson(source)) expectWhole(source);
  return foreign && { ...foreign, ...nothingOwn };
}

/** @throws ImportFailure where it is no whole JSON, as of a download that has stopped */
function expectWhole(source: string): void {
  try {
    JSON.parse(source);
  } catch (thrown) {
    throw new ImportFailure('json_damaged', toImportFailure(thrown).message);
  }
}

type Foreign = Pick<ReadFile, 'format' | 'rows'>;

const nothingOwn = { records: [], refused: [], damaged: [] };

function readForeign(source: string, parseHtml: (html: string) => Document): Foreign | null {
  if (isBookmarksHtml(source)) return { format: 'bookmarks', rows: readBookmarks(parseHtml(source)) };
  const json = isJson(source) ? parseJson(source) : null;
  if (isWallabagJson(json)) return { format: 'wallabag', rows: readWallabagJson(json) };
  if (isOmnivoreList(json)) return { format: 'omnivore', rows: readOmnivoreList(json) };
  const csv = readCsv(source);
  const known = csvFormats.find(({ is }) => is(csv));
  return known ? { format: known.format, rows: known.read(csv) } : null;
}

const isJson = (source: string): boolean => /^\s*[[{]/.test(source);

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/**
 * The files of an archive that may be of use, by path.
 *
 * @throws ImportFailure where it is damaged or too large
 */
function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let size = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter({ name, originalSize }) {
        // What macOS puts beside each file has the same ending.
        if (!/\.(?:csv|json|html?|md)$/i.test(name) || /(?:^|\/)\._/.test(name)) return false;
        size += originalSize;
        if (size > mostUnpacked) throw new ImportFailure('archive_too_large', name);
        return true;
      },
    });
    return new Map(Object.entries(unpacked).map(([path, content]) => [path, decodeText(content)]));
  } catch (thrown) {
    if (thrown instanceof ImportFailure) throw thrown;
    throw new ImportFailure('archive_damaged', toImportFailure(thrown).message);
  }
}

/** An archive is Omnivore's, or holds one or several of the files that can be read alone, as Pocket's does. */
async function readArchive(
  bytes: Uint8Array,
  parseHtml: (html: string) => Document,
): Promise<ReadFile | null> {
  const files = unpack(bytes);
  if ([...files.keys()].some(isOmnivoreMetadata))
    return { ...nothingOwn, format: 'omnivore', rows: readOmnivoreFiles(files) };
  const [only, ...others] = files.values();
  if (only !== undefined && others.length === 0) return readText(only, parseHtml);
  const parts = [...files].flatMap(([path, source]) => {
    const part = readForeign(source, parseHtml);
    return part ? [{ ...part, path }] : [];
  });
  const [first, second] = parts;
  if (!first) return null;
  // The same line stands in several of them.
  const toRows = ({ path, rows }: (typeof parts)[number]): readonly ImportRow[] =>
    second ? rows.map((row) => (row.kind === 'refused' ? { ...row, file: path } : row)) : rows;
  const rows = parts.flatMap(toRows);
  const isPocket = first.format === 'pocket';
  return { ...nothingOwn, format: first.format, rows: isPocket ? joinPocketExtras(rows, files) : rows };
}
