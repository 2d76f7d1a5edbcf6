import { type BrowserContext, chromium, type Page as PlaywrightPage } from 'playwright-core';
import {
  type ExtensionBrowser,
  type Launch,
  openPopupExpression,
  openSecondOptionsExpression,
  type Page,
  poll,
} from './driver.ts';

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-features=DialMediaRouteProvider',
  // Lets a test press the toolbar button.
  '--enable-unsafe-extension-debugging',
];

/** Nothing but this machine has an address. */
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/** What a reader can do in Chromium besides, outside of pages. */
export interface Chromium extends ExtensionBrowser {
  /** Lets the extension run only where the reader clicks, as chrome://extensions can. */
  restrictToClick(): Promise<void>;
  /** Presses the toolbar button over the tab that shows an address, which grants `activeTab` there. */
  pressToolbarButton(url: string): Promise<void>;
  /** Records what the browser does, as its developer tools do. @returns a function that ends it and gives the events */
  startTrace(categories: readonly string[]): Promise<() => Promise<readonly unknown[]>>;
}

/** Starts Chromium with the extension loaded. */
export async function launchChromium(launch: Launch): Promise<Chromium> {
  const { executablePath, extension, profile, isHeadless, isOffline } = launch;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: { width: 1280, height: 800 },
    // Pages are put aside whole when the reader goes on, as for any reader.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(isHeadless ? ['--headless=new'] : []),
      ...(isOffline ? [offline] : []),
      ...quiet,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const id = await findExtensionId(context);
  if (launch.isPrivateAllowed) await allowPrivateWindows(context, id);
  const optionsUrl = `chrome-extension://${id}/options.html`;

  async function openOptions(): Promise<Page> {
    const open = context.pages().find((page) => page.url().startsWith(optionsUrl));
    const page = open ?? (await context.newPage());
    if (!open) await page.goto(optionsUrl);
    return toPage(page);
  }

  return {
    name: 'chromium',
    openOptions,
    async findWelcome() {
      const isWelcome = (page: PlaywrightPage): boolean => page.url().endsWith('/welcome.html');
      const open = context.pages().find(isWelcome);
      return toPage(open ?? (await context.waitForEvent('page', isWelcome)));
    },
    async openPopup(url) {
      const options = await openOptions();
      const known = context.pages();
      await options.evaluate(openPopupExpression(url));
      return toPage(await findNew(context, known, '/popup.html'));
    },
    async openSecondOptions() {
      const known = context.pages();
      await (await openOptions()).evaluate(openSecondOptionsExpression);
      return toPage(await findNew(context, known, '/options.html'));
    },
    restrictToClick: () => restrictToClick(context, id),
    pressToolbarButton: (url) => pressToolbarButton(context, id, url),
    startTrace: (categories) => startTrace(context, categories),
    newPage: async () => toPage(await context.newPage()),
    stopBackground: () => stopWorker(context, id),
    close: () => context.close(),
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
  };
}

/** A page of the extension's that has just been opened; others may open at the same time, as after the installation. */
async function findNew(
  context: BrowserContext,
  known: readonly PlaywrightPage[],
  path: string,
): Promise<PlaywrightPage> {
  for (let tries = 0; tries < 200; tries++) {
    const page = context
      .pages()
      .find((open) => !known.includes(open) && URL.parse(open.url())?.pathname === path);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the extension opened no ${path}`);
}

async function findExtensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const findWorkers = async () => {
    const found = await session?.send('Target.getTargets');
    return (found?.targetInfos ?? []).filter(
      ({ type, url }) => type === 'service_worker' && url.includes(id),
    );
  };
  // An event that was on its way starts it again.
  for (let tries = 0; ; tries++) {
    const workers = await findWorkers();
    if (workers.length === 0) break;
    if (tries === 20) throw new Error('the service worker does not stop');
    for (const { targetId } of workers) await session?.send('Target.closeTarget', { targetId });
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await session?.detach();
}

/** Does what a reader does on chrome://extensions, where its API is. */
async function onExtensionsPage(context: BrowserContext, work: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(work);
  await page.close();
}

const toConfiguration = (change: object): string =>
  `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`;

const restrictToClick = (context: BrowserContext, id: string): Promise<void> =>
  onExtensionsPage(context, toConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }));

/** Chromium loads the extension anew for it, which only its developer mode lets an unpacked one. */
const allowPrivateWindows = (context: BrowserContext, id: string): Promise<void> =>
  onExtensionsPage(
    context,
    `(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await ${toConfiguration({ extensionId: id, incognitoAccess: true })};
      for (let tries = 0; tries < 100; tries++) {
        const { state, incognitoAccess } = await chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)}).catch(() => ({}));
        if (state === 'ENABLED' && incognitoAccess.isActive) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('the extension is not let into private windows');
    })()`,
  );

async function pressToolbarButton(context: BrowserContext, id: string, url: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const found = await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = found?.targetInfos.find((target) => target.url === url);
  if (!session || !tab) throw new Error(`no tab shows ${url}`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}

async function startTrace(
  context: BrowserContext,
  categories: readonly string[],
): Promise<() => Promise<readonly unknown[]>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this Chromium cannot be asked for a trace');
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: [...categories] },
  });
  return async () => {
    const isComplete = new Promise<void>((resolve) =>
      session.once('Tracing.tracingComplete', () => resolve()),
    );
    await session.send('Tracing.end');
    await isComplete;
    await session.detach();
    return events;
  };
}

function toPage(page: PlaywrightPage): Page {
  const evaluate = (expression: string): Promise<unknown> => page.evaluate(expression);
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    url: () => page.url(),
    evaluate,
    waitFor: (expression) => poll(evaluate, expression),
    press: (key) =>
      page.keyboard.press(key).catch((thrown: unknown) => {
        // The key may have closed the page before it was let go.
        if (!page.isClosed()) throw thrown;
      }),
    type: (text) => page.keyboard.type(text),
    print: () => page.pdf(),
    bringToFront: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path })),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    setDark: async (isDark) => {
      await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
      return true;
    },
    close: () => page.close(),
  };
}
