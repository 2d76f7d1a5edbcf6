import type { SavedRecord } from '../../library/saved-article.ts';
import type { Page } from '../browsers/driver.ts';

/** One of Byline's surfaces in one of its states, open in a browser. */
export interface Surface {
  readonly name: string;
  /** What to bring to the front to see it. */
  readonly page: Page;
  /**
   * Runs a function of one argument, given as its source, with the element or shadow root that holds the surface; where
   * that is the panel or a card, in the extension's own world of the page, which alone sees into them.
   */
  run(source: string): Promise<unknown>;
}

/** Runs a function with Byline's closed shadow root in the tab that shows an address. */
export const runInPanel = (url: string, source: string): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  const [{ result, error }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: async () => {
      const host = document.querySelector('byline-panel');
      const root = host && (host.openOrClosedShadowRoot ?? globalThis.chrome.dom?.openOrClosedShadowRoot(host));
      return JSON.stringify(await (${source})(root)) ?? 'null';
    },
  });
  if (error) throw error;
  return JSON.parse(result);
})()`;

/** Speaks to the reader in the tab that shows an address, as the popup does. */
export const tellReader = (url: string, byline: string, ask: object | null): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
  const reply = await chrome.tabs.sendMessage(tab.id, ${JSON.stringify({ byline, ask })}, { frameId: 0 });
  return reply.ok;
})()`;

/** Sends a message to the background from one of its pages. */
export const tellBackground = (byline: string, ask: object | null): string =>
  `chrome.runtime.sendMessage(${JSON.stringify({ byline, ask })}).then(({ ok }) => ok)`;

/** Runs functions in a page of the extension's, with its root element. */
export const runHere = (page: Page) => (source: string) =>
  page.evaluate(`(async () => (${source})(document.documentElement))()`);

/**
 * Has a surface drawn in a scheme, where the browser cannot be told that its reader prefers it; '' for the usual one. All
 * colours follow the scheme, which everything of ours states for itself.
 */
export const setScheme = (scheme: 'dark' | ''): string => `(root) => {
  const own = [...root.querySelectorAll('.byline')];
  for (const part of root instanceof ShadowRoot ? [...root.children] : [root, ...own]) part.style.colorScheme = '${scheme}';
}`;

/** Puts articles on the list as an import does. */
export async function importRecords(options: Page, records: readonly SavedRecord[]): Promise<void> {
  const steps = [
    tellBackground('import-begin', null),
    tellBackground('import-batch', { number: 0, records }),
    tellBackground('import-commit', { batches: 1 }),
  ];
  for (const step of steps)
    if ((await options.evaluate(step)) !== true)
      throw new Error(`the list was not imported: ${step.slice(0, 120)}`);
}
