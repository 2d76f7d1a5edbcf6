import { browser } from 'wxt/browser';
import { reportError } from '../../platform/errors.ts';
import { openWelcomePage } from '../../platform/tabs.ts';

/** Shows how Byline works once, after it is installed. */
export function welcomeReader(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      openWelcomePage().catch((thrown) =>
        reportError('showing the welcome page after the installation', thrown),
      );
  });
}
