import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../browsers/build-extension.ts';
import type { ExtensionBrowser, Launch } from '../../browsers/driver.ts';
import type { BrowserName } from '../../browsers/find-browsers.ts';
import { launchBrowser } from '../../browsers/launch-browser.ts';
import { fillList } from './fill-list.ts';

/** Has the background copy the list, as the options page does when it is opened. */
const copyList = `(async () => {
  const begun = performance.now();
  await chrome.runtime.sendMessage({ byline: 'prepare-list', ask: null });
  return performance.now() - begun;
})()`;

/** How the list's benches start a browser; not as where the background is measured: it would be stopped as it works. */
export const toLaunch = (name: BrowserName, executablePath: string, profile: string): Launch => ({
  ...{ executablePath, profile, extension: buildExtension(name) },
  ...{ isHeadless: true, isOffline: true },
});

/** Fills the list of a browser with made-up articles, starts the browser anew, works with it, and closes it. */
export async function withFilledList(
  name: BrowserName,
  executablePath: string,
  count: number,
  work: (browser: ExtensionBrowser) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), `byline-bench-${name}-`));
  const launch = toLaunch(name, executablePath, profile);
  try {
    // Filled by another process than the one that is measured.
    const filling = await launchBrowser(name, launch);
    const welcome = await filling.findWelcome();
    const sizes = await fillList(welcome, count);
    const copied = await welcome.evaluate(copyList);
    await filling.close();
    console.log(
      `${name}: ${count} articles, ${toMegabytes(sizes.text)} of text; JSON: items ${toMegabytes(sizes.items)}, bodies ${toMegabytes(sizes.bodies)}; written in ${(sizes.ms / 1000).toFixed(1)} s, copied in ${(Number(copied) / 1000).toFixed(1)} s`,
    );
    const browser = await launchBrowser(name, launch);
    try {
      await work(browser);
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Millions of bytes, as they are printed. */
export const toMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
