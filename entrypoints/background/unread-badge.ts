import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { countUnread, toUnreadDifference } from '../../library/unread.ts';
import { reportError } from '../../platform/errors.ts';
import { showUnreadCount } from '../../platform/icon.ts';
import { readSettings } from '../../platform/settings.ts';
import { extensionStorage } from '../../platform/storage.ts';

/** In session storage: it outlives a background that is stopped, and is counted anew with every start of the browser. */
const countKey = 'unread-count';
const countSchema = v.object({ [countKey]: v.number() });

/** What storage tells of so soon after the list was counted may have been counted already, in milliseconds. */
const doubtfulFor = 1000;

/**
 * Keeps the number of unread articles on the icon, where the reader wants it. The list is counted once a session; from
 * then on every change says itself by how much.
 */
export function watchUnread(): void {
  let last: Promise<unknown> = Promise.resolve();
  let [difference, countedAt] = [0, Number.NEGATIVE_INFINITY];
  let isDue = false;
  const forget = (): Promise<void> => browser.storage.session.remove(countKey);

  async function count(): Promise<number> {
    const known = v.safeParse(countSchema, await browser.storage.session.get(countKey));
    const changed = difference;
    difference = 0;
    if (known.success && performance.now() - countedAt > doubtfulFor) return known.output[countKey] + changed;
    const counted = await countUnread(extensionStorage);
    countedAt = performance.now();
    return counted;
  }

  async function show(): Promise<void> {
    isDue = false;
    if (!(await readSettings()).unreadBadge) {
      // What changes from now on is not counted.
      await forget();
      return showUnreadCount(null);
    }
    const counted = await count();
    await browser.storage.session.set({ [countKey]: counted });
    await showUnreadCount(counted);
  }

  /** Many changes that come at once are shown at once. */
  function showSoon(before?: () => Promise<void>): void {
    if (isDue && !before) return;
    isDue = true;
    last = last
      .then(before)
      .then(show)
      .catch((thrown) => reportError('counting what is unread', thrown));
  }

  browser.storage.local.onChanged.addListener((changes) => {
    const changed = toUnreadDifference(changes);
    difference += changed;
    if (changed !== 0 || 'settings' in changes) showSoon();
  });
  // Both start the counting anew: changes may have gone by unheard.
  browser.runtime.onStartup.addListener(() => showSoon(forget));
  browser.runtime.onInstalled.addListener(() => showSoon(forget));
}
