import { browser } from 'wxt/browser';
import { reportError } from '../../platform/errors.ts';
import { openOptionsPage } from '../../platform/tabs.ts';

/** Shows the list once, after Byline is installed: empty as it is, it tells how to begin. */
export function welcomeReader(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      openOptionsPage().catch((thrown) => reportError('showing the list after the installation', thrown));
  });
}
