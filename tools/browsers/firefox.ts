import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page as PuppeteerPage } from 'puppeteer-core';
import {
  type ExtensionBrowser,
  type Launch,
  openPopupExpression,
  openSecondOptionsExpression,
  type Page,
  poll,
} from './driver.ts';

/**
 * A temporary add-on leaves with the browser; with these its storage and its addresses stay in the profile, as they
 * do for one that is installed for good.
 */
const uuid = '6c1f3b0e-3f7c-4c0b-9d83-0b5c3a6f7a11';
const preferences = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({
    'byline@byline.example': uuid,
  }),
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
};

const isAt = (page: PuppeteerPage, path: string): Promise<boolean> =>
  page
    .evaluate(
      (wanted: string) => location.href.startsWith('moz-extension:') && location.pathname === wanted,
      path,
    )
    .catch(() => false);

/** A tab whose extension was loaded anew never answers. */
const extensionPage = (page: PuppeteerPage, path: string): Promise<boolean> =>
  Promise.race([isAt(page, path), wait(1000, false)]);

/** All but this machine is asked of a proxy that is not there. */
const offline = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/** An idle background is stopped after this many milliseconds, where that is measured. */
const idles = 2000;

const measuring = {
  'extensions.background.idle.timeout': idles,
  'privacy.reduceTimerPrecision': false,
};

const profiling = (file: string): Readonly<Record<string, string>> => ({
  MOZ_PROFILER_STARTUP: '1',
  MOZ_PROFILER_STARTUP_FEATURES: 'js,cpu',
  MOZ_PROFILER_STARTUP_FILTERS: 'GeckoMain',
  MOZ_PROFILER_STARTUP_INTERVAL: '1',
  MOZ_PROFILER_SHUTDOWN: file,
});

/** How long the preferences of a browser that has ended get to be put back, in milliseconds. */
const putBackWithin = 3000;

/**
 * When a browser has ended, puppeteer puts back what its profile preferred before, and nothing tells when that is done:
 * the next browser on the profile waits for it.
 */
async function waitForPreferences(profile: string): Promise<void> {
  const kept = ['prefs.js', 'user.js'].map((name) => join(profile, `${name}.puppeteer`));
  const end = Date.now() + putBackWithin;
  while (kept.some(existsSync) && Date.now() < end) await wait(50);
}

/** Starts Firefox with the extension installed. */
export async function launchFirefox(launch: Launch): Promise<ExtensionBrowser> {
  const { executablePath, extension, profile, isHeadless, isOffline, isMeasured, profilerFile } = launch;
  const { storageLimit } = launch;
  await waitForPreferences(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: isHeadless,
    // So that the driver may open a page of the extension's by its address.
    args: launch.isPrivateAllowed ? ['-remote-allow-system-access'] : [],
    userDataDir: profile,
    extraPrefsFirefox: {
      ...preferences,
      ...(isOffline ? offline : {}),
      ...(isMeasured ? measuring : {}),
      ...(storageLimit === undefined ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': storageLimit }),
    },
    defaultViewport: { width: 1280, height: 800 },
    env: { ...process.env, ...(profilerFile === undefined ? {} : profiling(profilerFile)) },
  });
  if (launch.isPrivateAllowed) await installForPrivateWindows(browser, extension);
  else await browser.installExtension(extension);
  return {
    name: 'firefox',
    findWelcome: async () => toPage(await find(browser, '/welcome.html', patience)),
    openOptions: async () => toPage(await openOptions(browser)),
    async openPopup(url) {
      return toPage(await openFromOptions(browser, openPopupExpression(url), '/popup.html'));
    },
    openSecondOptions: async () =>
      toPage(await openFromOptions(browser, openSecondOptionsExpression, '/options.html')),
    newPage: async () => toPage(await browser.newPage()),
    // Nothing stops it from outside but waiting until it is idle.
    stopBackground: () => wait(2.5 * idles),
    close: () => browser.close(),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

/** What puppeteer speaks WebDriver BiDi through; its types do not tell. */
interface BidiBrowser {
  readonly connection: { send(method: string, parameters: object): Promise<unknown> };
}
const isBidiBrowser = (browser: object): browser is BidiBrowser => 'connection' in browser;

/**
 * As `installExtension`, which cannot be told that the extension may look into private windows. Firefox loads it anew for
 * that, and its welcome page hangs on what was loaded first: the list is opened instead.
 */
async function installForPrivateWindows(browser: Browser, path: string): Promise<void> {
  if (!isBidiBrowser(browser)) throw new Error('puppeteer does not speak WebDriver BiDi to this browser');
  await browser.connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
  const page = await browser.newPage();
  // That it is there is never told over WebDriver BiDi, since the tab changes its process on the way.
  await page.goto(`moz-extension://${uuid}/options.html`, { timeout: 1500 }).catch(() => undefined);
}

/** How long a page of the extension's gets to open, in milliseconds. */
const patience = 10_000;

/** The options page, opened where it is not yet: by the page that opens after the installation. */
async function openOptions(browser: Browser): Promise<PuppeteerPage> {
  const open = await find(browser, '/options.html', 0).catch(() => null);
  if (open) return open;
  const welcome = await find(browser, '/welcome.html', patience);
  const tryOpening = async (within: number): Promise<PuppeteerPage> => {
    await welcome.evaluate("chrome.tabs.create({ url: '/options.html' }).then(() => true)");
    return find(browser, '/options.html', within);
  };
  return tryOpening(2000).catch(() => tryOpening(patience));
}

/** A page that an expression opens, run on the options page. */
async function openFromOptions(browser: Browser, expression: string, path: string): Promise<PuppeteerPage> {
  const options = await openOptions(browser);
  const known = await browser.pages();
  const open = async (within: number): Promise<PuppeteerPage> => {
    await options.evaluate(expression);
    return find(browser, path, within, known);
  };
  // One in ten tabs that the extension opens is never told of over WebDriver BiDi; the next one is.
  return open(2000).catch(() => open(patience));
}

async function find(
  browser: Browser,
  path: string,
  within: number,
  known: readonly PuppeteerPage[] = [],
): Promise<PuppeteerPage> {
  const end = Date.now() + within;
  for (;;) {
    for (const page of await browser.pages())
      if (!known.includes(page) && (await extensionPage(page, path))) return page;
    if (Date.now() >= end) break;
    await wait(100);
  }
  const open = (await browser.pages()).map((page) => page.evaluate('location.href').catch(String));
  throw new Error(`the extension opened no ${path}; open are ${(await Promise.all(open)).join(', ')}`);
}

/** The keys that have names rather than letters. */
const namedKeys = [
  ...['Enter', 'Escape', 'Tab', 'Space', 'Home', 'End', 'Backspace', 'Delete', 'PageUp', 'PageDown'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
] as const;

async function press({ keyboard }: PuppeteerPage, keys: string): Promise<void> {
  const isShifted = keys.startsWith('Shift+');
  const wanted = isShifted ? keys.slice('Shift+'.length) : keys;
  const key = namedKeys.find((name) => name === wanted);
  if (!key) throw new Error(`the Firefox driver does not press ${keys}: letters are typed`);
  if (isShifted) await keyboard.down('Shift');
  await keyboard.press(key === 'Space' ? ' ' : key);
  if (isShifted) await keyboard.up('Shift');
}

/** Does what may fail while Firefox exchanges a tab's process: three times, with a pause between. */
async function retry(work: () => Promise<void>): Promise<void> {
  for (let left = 2; left > 0; left--) {
    try {
      return await work();
    } catch {
      await wait(400);
    }
  }
  return work();
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
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    url: () => page.url(),
    evaluate,
    waitFor: (expression) => poll(evaluate, expression),
    press: (key) =>
      press(page, key).catch((thrown: unknown) => {
        // The key may have closed the page before it was let go.
        if (!page.isClosed()) throw thrown;
      }),
    type: (text) => page.keyboard.type(text),
    // WebDriver BiDi has no emulation of media types either.
    print: () => page.pdf(),
    // A tab that has just changed its process is not there for a moment.
    bringToFront: () => retry(() => page.bringToFront()),
    screenshot: async (path) => void (await page.screenshot({ path: toPng(path) })),
    setViewport: (width, height) => page.setViewport({ width, height }),
    // WebDriver BiDi has no emulation of media features.
    setDark: async () => false,
    close: () => page.close(),
  };
}
