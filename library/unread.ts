import * as v from 'valibot';
import type { KeyValueStorage } from './key-value-storage.ts';
import { prefixes } from './keys.ts';
import { readLibrary } from './library-reader.ts';

/** As much of a list item as is looked at: to check all of each of thousands would take long. */
const glanceSchema = v.object({ readAt: v.null(), removedAt: v.null() });

/** Whether a stored list item is of an article that is unread, and not in the bin. */
export const isUnread = (item: unknown): boolean => v.is(glanceSchema, item);

/** What has become of a value in storage; a side that is missing was not there. */
export interface StoredChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

/** By how much a change of storage changes the number of unread articles. */
export function toUnreadDifference(changes: Readonly<Record<string, StoredChange>>): number {
  let difference = 0;
  for (const [key, { oldValue, newValue }] of Object.entries(changes))
    if (key.startsWith(prefixes.item)) difference += Number(isUnread(newValue)) - Number(isUnread(oldValue));
  return difference;
}

/** Counts the unread articles: reads the whole list, so not to be done with every change. */
export async function countUnread(storage: KeyValueStorage): Promise<number> {
  return (await readLibrary(storage)).items.filter(isUnread).length;
}
