import { launchChromium } from './chromium.ts';
import type { ExtensionBrowser, Launch } from './driver.ts';
import { type BrowserName, provideBrowsers } from './find-browsers.ts';
import { launchFirefox } from './firefox.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser by its name, with the extension in it. */
export const launchBrowser = (name: BrowserName, launch: Launch): Promise<ExtensionBrowser> =>
  launchers[name](launch);

/** The browsers that a command names as its first word, one or none for both, each with its path. */
export function provideNamedBrowsers(
  asked: string | undefined,
): readonly { readonly name: BrowserName; readonly path: string }[] {
  const wanted = (['chromium', 'firefox'] as const).filter((name) => asked === undefined || asked === name);
  const paths = provideBrowsers(wanted);
  return wanted.map((name) => ({ name, path: paths[name] }));
}
