import puppeteer, { type Page as PuppeteerPage } from 'puppeteer-core';
import { type ExtensionBrowser, openPopupExpression, type Page, poll } from './driver.ts';

/**
 * A temporary add-on leaves with the browser; with these its storage and its addresses stay in the profile, as they
 * do for one that is installed for good.
 */
const preferences = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({
    'byline@byline.example': '6c1f3b0e-3f7c-4c0b-9d83-0b5c3a6f7a11',
  }),
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
};

const extensionPage = (page: PuppeteerPage, path: string): Promise<boolean> =>
  page
    .evaluate(
      (wanted: string) => location.href.startsWith('moz-extension:') && location.pathname === wanted,
      path,
    )
    .catch(() => false);

/** Starts Firefox with the extension installed. @param profile a folder, reused to restart with the same storage */
export async function launchFirefox(
  executablePath: string,
  extension: string,
  profile: string,
  isHeadless = true,
): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: isHeadless,
    userDataDir: profile,
    extraPrefsFirefox: preferences,
    defaultViewport: { width: 1280, height: 800 },
  });
  await browser.installExtension(extension);
  const find = async (path: string, known: readonly PuppeteerPage[] = []): Promise<PuppeteerPage> => {
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      for (const page of await browser.pages())
        if (!known.includes(page) && (await extensionPage(page, path))) return page;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the extension opened no ${path}`);
  };
  return {
    name: 'firefox',
    openOptions: async () => toPage(await find('/options.html')),
    async openPopup(url) {
      const options = await find('/options.html');
      const known = await browser.pages();
      await options.evaluate(openPopupExpression(url));
      return toPage(await find('/popup.html', known));
    },
    newPage: async () => toPage(await browser.newPage()),
    close: () => browser.close(),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

const toPng = (path: string): `${string}.png` => `${path.replace(/\.png$/, '')}.png`;

function toPage(page: PuppeteerPage): Page {
  // As JSON: what comes over WebDriver BiDi of nested objects is not all of them.
  const evaluate = async (expression: string): Promise<unknown> => {
    const json: unknown = await page.evaluate(
      `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    );
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  };
  return {
    goto: async (url) => void (await page.goto(url)),
    url: () => page.url(),
    evaluate,
    waitFor: (expression) => poll(evaluate, expression),
    press: async (key) => {
      if (key === 'Enter' || key === 'Escape' || key === 'Tab') await page.keyboard.press(key);
      else throw new Error(`the Firefox driver does not press ${key}`);
    },
    bringToFront: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path: toPng(path) })),
    setViewport: (width, height) => page.setViewport({ width, height }),
    // WebDriver BiDi has no emulation of media features.
    setDark: async () => false,
    close: () => page.close(),
  };
}
