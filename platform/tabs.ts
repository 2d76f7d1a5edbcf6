import { browser } from 'wxt/browser';
import { BylineError } from './errors.ts';

const readerScript = '/reader.js';
const highlightStyles = '/highlights.css';
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
    await browser.scripting.insertCSS({ target: { tabId }, files: [highlightStyles] });
    await browser.scripting.executeScript({ target: { tabId }, files: [readerScript] });
  } catch (cause) {
    throw new BylineError('no_access', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Runs the gate again in a tab whose address changed without a load. Silent where Byline has no access. */
export async function lookAgain(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [gateScript] }).catch(() => undefined);
}

/** The tab that the reader is looking at, or null. */
export async function findActiveTab(): Promise<{
  id: number;
  url: string | null;
  incognito: boolean;
} | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, incognito: tab.incognito };
}

/** Opens one of the extension's own pages in a tab, or brings forward the tab that shows it. */
export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
