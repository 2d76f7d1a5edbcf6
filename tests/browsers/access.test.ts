import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../tools/browsers/build-extension.ts';
import { type Chromium, launchChromium } from '../../tools/browsers/chromium.ts';
import type { Page } from '../../tools/browsers/driver.ts';
import { provideBrowsers } from '../../tools/browsers/find-browsers.ts';
import { type StaticServer, serveFolder } from '../../tools/serve/static-server.ts';
import { fixturesFolder, servedPages, subjects } from './subjects.ts';

/*
 * What readers let Byline do. In Chromium alone, where a test can narrow the access and press the toolbar button;
 * Firefox keeps both from automation.
 */

const [sample] = subjects;
const savedCount =
  "chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('item:')).length)";

describe('in chromium', { timeout: 60_000 }, () => {
  let server: StaticServer;
  let browser: Chromium;
  let options: Page;
  const profile = mkdtempSync(join(tmpdir(), 'byline-access-'));

  beforeAll(async () => {
    server = await serveFolder(fixturesFolder, servedPages);
    const [{ chromium: executablePath }, extension] = [
      provideBrowsers(['chromium']),
      buildExtension('chromium'),
    ];
    browser = await launchChromium({ executablePath, extension, profile, isHeadless: true, isOffline: true });
    options = await browser.openOptions();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('where Byline may run on a click only, the toolbar button brings it in', async () => {
    await browser.restrictToClick();
    const url = `${server.origin}${sample?.path}`;
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    expect(await options.evaluate("chrome.permissions.contains({ origins: ['http://*/*'] })")).toBe(false);
    // Without access the extension cannot even see what the tab shows.
    expect(
      await options.evaluate(
        `chrome.tabs.query({}).then((tabs) => tabs.some((tab) => tab.url === ${JSON.stringify(url)}))`,
      ),
    ).toBe(false);

    await browser.pressToolbarButton(url);
    const popup = await browser.openPopup(url);
    expect(await popup.waitFor("document.querySelector('h1')?.textContent")).toBe(sample?.title);
    await popup.waitFor("document.querySelectorAll('.names .entity').length > 3");
    await popup.evaluate("document.querySelector('form button[type=submit]').click()");
    await options.waitFor(`${savedCount}.then((count) => count === 1)`);
  });
});
