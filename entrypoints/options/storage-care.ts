import type { RemovedArticle } from '../../components/options/bin-view.tsx';
import type { LibrarySnapshot } from '../../library/library-reader.ts';
import { toDaysLeft } from '../../library/records.ts';
import type { DamagedRecord } from '../../library/upgrade.ts';
import { readUsage, type StorageUsage } from '../../library/usage.ts';
import { extensionStorage } from '../../platform/storage.ts';

/** What lies in the bin, the last deleted first. */
export function toRemoved(snapshot: LibrarySnapshot | null, now: Date): RemovedArticle[] {
  return (snapshot?.items ?? [])
    .flatMap((item) => (item.removedAt === null ? [] : [{ item, removedAt: item.removedAt }]))
    .sort((a, b) => b.removedAt.localeCompare(a.removedAt))
    .map(({ item, removedAt }) => ({ item, daysLeft: toDaysLeft(removedAt, now) }));
}

/** Hands the reader a damaged record as a file, as it stands in storage. */
export function exportDamaged({ key, original, reason }: DamagedRecord): void {
  const link = document.createElement('a');
  const text = JSON.stringify({ key, reason, original }, null, 2);
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `byline-damaged-${key.replace(/[^\w-]+/g, '-').slice(0, 60)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What is stored, measured when it is asked for, since that reads all of it. */
export function createUsageMeter(draw: () => void) {
  let usage: StorageUsage | null = null;
  let isMeasuring = false;
  return {
    get usage() {
      return usage;
    },
    async measure(): Promise<void> {
      if (isMeasuring) return;
      isMeasuring = true;
      try {
        usage = await readUsage(extensionStorage);
      } finally {
        isMeasuring = false;
      }
      draw();
    },
  };
}
