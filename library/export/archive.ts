import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { SavedRecord } from '../saved-article.ts';
import { toFileName, toMarkdown } from './markdown.ts';

/** A zip archive that is written in pieces: one folder with a Markdown file for each article. */
export interface MarkdownArchive {
  /** @returns the archive's pieces that came of it */
  add(record: SavedRecord): readonly Uint8Array<ArrayBuffer>[];
  end(): readonly Uint8Array<ArrayBuffer>[];
}

/** @param folder its name @param now the time of its files */
export function createMarkdownArchive(folder: string, now: Date): MarkdownArchive {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  const take = (): readonly Uint8Array<ArrayBuffer>[] => {
    const taken = pieces;
    pieces = [];
    return taken;
  };
  return {
    add(record) {
      const file = new ZipDeflate(`${folder}/${toFileName(record)}`, { level: 6 });
      file.mtime = now;
      zip.add(file);
      file.push(strToU8(toMarkdown(record)), true);
      return take();
    },
    end() {
      zip.end();
      return take();
    },
  };
}
