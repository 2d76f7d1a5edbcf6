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

/**
 * Keeps the number of unread articles on the icon, where the reader wants it. The list is counted once a session; from
 * then on every change says itself by how much.
 */
export function watchUnread(): void {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    last = last.then(work).catch((thrown) => reportError('counting what is unread', thrown));
  };
  const forget = (): Promise<void> => browser.storage.session.remove(countKey);

  async function show(difference: number): Promise<void> {
    if (!(await readSettings()).unreadBadge) {
      // What changes from now on is not counted.
      await forget();
      return showUnreadCount(null);
    }
    const known = v.safeParse(countSchema, await browser.storage.session.get(countKey));
    const count = known.success ? known.output[countKey] + difference : await countUnread(extensionStorage);
    await browser.storage.session.set({ [countKey]: count });
    await showUnreadCount(count);
  }

  browser.storage.local.onChanged.addListener((changes) => {
    const difference = toUnreadDifference(changes);
    if (difference !== 0 || 'settings' in changes) inTurn(() => show(difference));
  });
  // Both start the counting anew: changes may have gone by unheard.
  browser.runtime.onStartup.addListener(() => inTurn(() => forget().then(() => show(0))));
  browser.runtime.onInstalled.addListener(() => inTurn(() => forget().then(() => show(0))));
}
