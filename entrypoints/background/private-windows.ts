import { BylineError } from '../../platform/errors.ts';
import type { Sender } from '../../platform/router.ts';
import { findActiveTab } from '../../platform/tabs.ts';

/**
 * Nothing from a private window is ever stored.
 *
 * @param sender the page or, where the popup asks, nobody in particular: then the tab in view counts
 * @throws BylineError `private_window`
 */
export async function refusePrivateWindow(sender: Sender): Promise<void> {
  const incognito = sender.tabId === null ? ((await findActiveTab())?.incognito ?? false) : sender.incognito;
  if (incognito) throw new BylineError('private_window', 'refused to store from a private window');
}
