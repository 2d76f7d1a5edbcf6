import type { ExtensionBrowser, Launch } from '../../tools/browsers/driver.ts';
import { type BrowserName, provideBrowsers } from '../../tools/browsers/find-browsers.ts';
import { launchBrowser } from '../../tools/browsers/launch-browser.ts';

/** The browsers that journeys run in: each of them, always. */
export const browserNames = ['chromium', 'firefox'] satisfies BrowserName[];

const paths = provideBrowsers(browserNames);

/**
 * Starts a browser with an extension in it, cut off from the network.
 *
 * @param profile a folder, reused to restart with the same storage
 * @param more how it is started otherwise than usual
 */
export function launch(
  name: BrowserName,
  extension: string,
  profile: string,
  more: Pick<Launch, 'isPrivateAllowed' | 'storageLimit'> = {},
): Promise<ExtensionBrowser> {
  return launchBrowser(name, {
    executablePath: paths[name],
    extension,
    profile,
    isHeadless: true,
    isOffline: true,
    ...more,
  });
}
