import {
  type ExportOrder,
  exportFormats,
  toExportName,
  writeExport,
} from '../../library/export/write-export.ts';
import { breathe } from '../../platform/breathe.ts';
import { extensionStorage } from '../../platform/storage.ts';
import { download } from './download.ts';

/** How long is worked before everything else has its turn, in milliseconds. */
const longestTurn = 12;
/** How much is held as text before it becomes a part of the file, which browsers keep on disk; in pieces. */
const mostPieces = 2000;

/**
 * Hands the list, or some articles of it, to the reader as a file.
 *
 * @param signal gives it up: then there is no file
 * @returns the file's name, or null where it was given up
 */
export async function exportList(
  order: ExportOrder,
  signal: AbortSignal,
  onProgress: (done: number, all: number) => void,
): Promise<string | null> {
  const { type } = exportFormats[order.format];
  let [parts, pieces]: [Blob[], BlobPart[]] = [[], []];
  let begun = performance.now();
  let progress: readonly [done: number, all: number] = [0, 0];
  const writing = writeExport(extensionStorage, order, (...now) => {
    progress = now;
  });
  for await (const piece of writing) {
    pieces.push(piece);
    if (pieces.length >= mostPieces) [parts, pieces] = [[...parts, new Blob(pieces)], []];
    if (performance.now() - begun < longestTurn) continue;
    onProgress(...progress);
    await breathe();
    begun = performance.now();
    if (signal.aborted) return null;
  }
  if (signal.aborted) return null;
  const name = toExportName(order);
  download(new Blob([...parts, ...pieces], { type }), name);
  return name;
}
