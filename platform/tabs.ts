import { browser } from 'wxt/browser';
import { BylineError } from './errors.ts';

const readerScript = '/reader.js';
const highlightStyles = '/highlights.css';
const toneStyles = {
  'mid-light': '/highlights-mid-light.css',
  'mid-dark': '/highlights-mid-dark.css',
  dark: '/highlights-dark.css',
} as const;
const gateScript = '/gate.js';

/**
 * Brings the reader into a tab's page, or finds it there already. Works on every page that host permissions cover,
 * and through `activeTab` on the page for which the reader has just used the toolbar or a shortcut.
 *
 * @throws BylineError `no_access` where the browser lets no extension in (its own pages, the add-on stores) or the
 *   reader has not let Byline in
 */
export async function bringInReader(tabId: number): Promise<void> {
  try {
    // Not as the reader's own style sheet (`origin: 'USER'`): Chromium paints no highlight's background from one.
    await Promise.all([
      browser.scripting.insertCSS({ target: { tabId }, files: [highlightStyles] }),
      browser.scripting.executeScript({ target: { tabId }, files: [readerScript] }),
    ]);
  } catch (cause) {
    throw new BylineError('no_access', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Brings the colours of marks on grounds of another tone than light into a tab's page. @throws as `bringInReader` does */
export async function paintTone(tabId: number, tone: keyof typeof toneStyles): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [toneStyles[tone]] });
  } catch (cause) {
    throw new BylineError('no_access', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Runs the gate again in a tab whose address changed without a load. Silent where Byline has no access. */
export async function lookAgain(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [gateScript] }).catch(() => undefined);
}

/** A tab, as far as Byline may know of it. */
export interface Tab {
  readonly id: number;
  /** The address that it shows; null where Byline has no access to it. */
  readonly url: string | null;
  readonly incognito: boolean;
}

/** The tab that the reader is looking at, or null. */
export async function findActiveTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, incognito: tab.incognito };
}

/** Calls back once a tab shows something else, or the same anew, until the signal is aborted. */
export function watchTab(tabId: number, changed: () => void, signal: AbortSignal): void {
  type Listener = Parameters<typeof browser.tabs.onUpdated.addListener>[0];
  const listener: Listener = (id, change) => {
    if (id === tabId && (change.url !== undefined || change.status === 'complete')) changed();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}

/**
 * Opens the list in a tab, or brings forward the tab that shows it.
 *
 * @param savedId an article on the list, to be shown there at once; null for the list itself
 * @param view its text, or what has changed in it
 */
export async function openOptionsPage(
  savedId: string | null = null,
  view: 'read' | 'changes' = 'read',
): Promise<void> {
  if (savedId === null) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#/${view}/${savedId}`) });
}

/** Opens the page that shows how Byline works. */
export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
