import type { LibrarySnapshot } from '../store.ts';

export const exportFormat = 'byline-list';
export const exportVersion = 1;

/** The whole list as one JSON file, lossless: records in the bin and damaged ones are in it too. */
export function toJsonExport({ articles, damaged }: LibrarySnapshot, now: Date): string {
  return JSON.stringify(
    {
      format: exportFormat,
      version: exportVersion,
      exportedAt: now.toISOString(),
      articles,
      damaged: damaged.map(({ original }) => original),
    },
    null,
    1,
  );
}
