import type { BrowserName } from './find-browsers.ts';

/** A page under test, the same whichever browser shows it. */
export interface Page {
  goto(url: string): Promise<void>;
  /** The address shown, after any redirect. */
  url(): string;
  /** Runs an expression in the page and gives back its value, which must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression is truthy, at most ten seconds, and gives back its value. */
  waitFor(expression: string): Promise<unknown>;
  /** Presses a key by its name ("Tab", "ArrowLeft", "Shift+Tab"). */
  press(key: string): Promise<void>;
  /** Presses the keys of a text, one after the other. */
  type(text: string): Promise<void>;
  /** Prints the page into a file. @returns the file's bytes (PDF) */
  print(): Promise<Uint8Array>;
  bringToFront(): Promise<void>;
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Shows the page as to a reader who prefers dark; false where the browser cannot be told so. */
  setDark(isDark: boolean): Promise<boolean>;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface Launch {
  readonly executablePath: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** The folder of the browser's profile, reused to restart with the same storage. */
  readonly profile: string;
  readonly isHeadless: boolean;
  /** Only this machine can be reached, as in tests. */
  readonly isOffline: boolean;
  /** For measuring: clocks as fine as they are, and a background that can be stopped. */
  readonly isMeasured?: boolean;
  /** In Firefox: the file that its own profiler writes when it closes, with where its threads were each millisecond. */
  readonly profilerFile?: string;
  /** The extension is let into private windows, as a reader can let it; else browsers keep it out. */
  readonly isPrivateAllowed?: boolean;
  /** In Firefox: how much all sites and extensions together may store that have no permission for more, in kilobytes. */
  readonly storageLimit?: number;
}

/** A browser with the built extension in it. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  /** The options page. */
  openOptions(): Promise<Page>;
  /** Another options page, in a window of its own. */
  openSecondOptions(): Promise<Page>;
  /** The page that opened after the installation. */
  findWelcome(): Promise<Page>;
  /** The popup, as a page of its own, over the tab that shows an address. */
  openPopup(url: string): Promise<Page>;
  newPage(): Promise<Page>;
  /** Stops the background, as the browser does when it is idle; the next message starts it anew. Only where measured. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser is closed, by whomever. */
  closed(): Promise<void>;
}

const patience = 10_000;
const pause = 100;

/** Tries an expression again and again until it is truthy. @throws Error that says what was waited for */
export async function poll(
  evaluate: (expression: string) => Promise<unknown>,
  expression: string,
): Promise<unknown> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    last = await evaluate(expression).catch((error: unknown) => error);
    if (last && !(last instanceof Error)) return last;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const shown = await evaluate("location.href + ': ' + document.body?.innerText.slice(0, 500)").catch(String);
  const got = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`waited ${patience} ms for ${expression}; last: ${got}; the page shows ${shown}`);
}

/** The expression, for an extension page, that opens the options page in another window. */
export const openSecondOptionsExpression =
  "chrome.windows.create({ url: chrome.runtime.getURL('/options.html') }).then(() => true)";

/**
 * The expression, for an extension page, that opens the popup over the tab that shows an address. The popup stands in
 * a tab of its own behind it, since it speaks of the tab in view.
 */
export const openPopupExpression = (url: string): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  await chrome.tabs.update(tab.id, { active: true });
  await chrome.tabs.create({ url: chrome.runtime.getURL('/popup.html'), active: false, windowId: tab.windowId });
  return true;
})()`;
