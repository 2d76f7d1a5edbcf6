import type { SavedRecord } from '../../library/saved-article.ts';
import type { ExtensionBrowser, Page } from '../browsers/driver.ts';
import { makeList } from './made-list.ts';

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

/** What the surfaces are shown of. */
export interface ShownPages {
  /** An article, and a page that is none. */
  readonly article: string;
  readonly other: string;
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

const runHere = (page: Page) => (source: string) =>
  page.evaluate(`(async () => (${source})(document.documentElement))()`);

/**
 * Goes through Byline's surfaces, one after the other: popup, panel with each tab, card, help sheet, options page with
 * each view, and the welcome page. What it opens it closes; at its end the article is on the list.
 *
 * @param options the extension's own page
 */
export async function* walkSurfaces(
  browser: ExtensionBrowser,
  options: Page,
  pages: ShownPages,
): AsyncGenerator<Surface> {
  const article = await browser.newPage();
  await article.goto(pages.article);
  const url = article.url();
  yield* walkPopups(browser, options, { ...pages, article: url });
  yield* walkPanel(options, article, url);
  yield* walkOptions(options);
  yield* walkInsights(options);
  const welcome = await browser.findWelcome();
  await welcome.bringToFront();
  await welcome.waitFor("CSS.highlights.get('byline-person')?.size > 0");
  yield { name: 'welcome', page: welcome, run: runHere(welcome) };
  await article.close();
}

/** As wide as the popup asks to be. */
const popupSize = [400, 600] as const;

async function* walkPopups(
  browser: ExtensionBrowser,
  options: Page,
  { article, other }: ShownPages,
): AsyncGenerator<Surface> {
  const show = async function* (name: string, url: string, isReady: string): AsyncGenerator<Surface> {
    const page = await browser.openPopup(url);
    await page.setViewport(...popupSize);
    await page.waitFor(isReady);
    yield { name, page, run: runHere(page) };
    await page.close();
  };
  const isSettled = "document.querySelector('main')?.getAttribute('aria-busy') === 'false'";
  yield* show('popup', article, `${isSettled} && document.querySelector('.names .entity')`);
  const plain = await browser.newPage();
  await plain.goto(other);
  yield* show('popup-no-article', plain.url(), isSettled);
  const site = new URL(other).hostname;
  await options.evaluate(tellBackground('set-site-enabled', { site, enabled: false }));
  yield* show('popup-site-off', plain.url(), isSettled);
  await options.evaluate(tellBackground('set-site-enabled', { site, enabled: true }));
  // Firefox does not tell the addresses of tabs that are not let in, so none can be chosen.
  if (browser.name === 'chromium') yield* show('popup-no-access', options.url(), isSettled);
  await plain.close();
}

const isAnalysed =
  "(root) => Boolean(root?.querySelector('[role=tabpanel]')) && !root.querySelector('[role=tabpanel] > p[role=status]:only-child')";

async function* walkPanel(options: Page, article: Page, url: string): AsyncGenerator<Surface> {
  const run = (source: string) => options.evaluate(runInPanel(url, source));
  const waitFor = (source: string) => options.waitFor(runInPanel(url, source));
  await article.bringToFront();
  await options.evaluate(tellReader(url, 'set-panel', { open: true }));
  await run("(root) => root.querySelector('.help-button').click()");
  await waitFor("(root) => root.querySelector('[role=dialog] kbd')");
  yield { name: 'panel-help', page: article, run };
  await article.press('Escape');
  for (const tab of ['about', 'outline', 'entities', 'sources', 'save']) {
    await run(`(root) => root.querySelector('#byline-tab-${tab}').click()`);
    await waitFor(isAnalysed);
    yield { name: `panel-${tab}`, page: article, run };
  }
  await run("(root) => root.querySelector('[role=tabpanel] form button[type=submit]').click()");
  for (const [name, tab, opener] of [
    ['card-mention', 'entities', '.entity-list button'],
    ['card-statement', 'sources', 'button.statement'],
  ] as const) {
    await run(`(root) => root.querySelector('#byline-tab-${tab}').click()`);
    await waitFor(`(root) => root.querySelector('[role=tabpanel] ${opener}')?.click() ?? true`);
    await waitFor("(root) => root.querySelector('.card')?.style.opacity === '1'");
    yield { name, page: article, run };
    await article.press('Escape');
  }
}

async function* walkOptions(options: Page): AsyncGenerator<Surface> {
  const run = runHere(options);
  await options.bringToFront();
  await options.evaluate("location.hash = '#/'");
  const read = "document.querySelector('.articles a[href*=\"read=\"]')?.getAttribute('href')";
  const views = [
    ['list', '#/', '.articles'],
    ['list-filters', '#/?q=is:unread', '.articles'],
    ['reader', String(await options.waitFor(read)), 'main article'],
    ['bin', '#/bin', 'main section'],
    ['in-and-out', '#/in-and-out', 'main input[type=file]'],
    ['settings', '#/settings', 'main input[type=checkbox]'],
  ] as const;
  for (const [view, hash, sign] of views) {
    await options.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await options.waitFor(`document.querySelector(${JSON.stringify(sign)})`);
    if (view === 'list-filters') {
      await options.evaluate("document.querySelector('[aria-controls=filters]').click()");
      await options.waitFor("document.querySelector('#filters button')");
      await options.evaluate("document.querySelector('.article-row input').click()");
      await options.waitFor("document.querySelector('.selection-bar')");
    }
    yield { name: `options-${view}`, page: options, run };
    if (view === 'list-filters') {
      await options.evaluate("document.querySelector('.article-row input').click()");
      await options.evaluate("document.querySelector('[aria-controls=filters]').click()");
      await options.evaluate("document.querySelector('[aria-controls=filters] + button').click()");
      await options.waitFor("document.querySelector('dialog[open]')");
      yield { name: 'options-list-help', page: options, run };
      await options.evaluate("document.querySelector('dialog button').click()");
    }
  }
  await options.evaluate("location.hash = '#/'");
}

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

/** The insights of too short a list, and of a made one, which is taken away again. */
async function* walkInsights(options: Page): AsyncGenerator<Surface> {
  const run = runHere(options);
  await options.bringToFront();
  await options.evaluate("location.hash = '#/insights'");
  await options.waitFor("document.querySelector('main .empty')");
  yield { name: 'options-insights-few', page: options, run };
  const records = await makeList(60, new Date());
  await importRecords(options, records);
  await options.waitFor("document.querySelector('main .network .dot')");
  yield { name: 'options-insights', page: options, run };
  const ids = records.map(({ item }) => item.id);
  await options.evaluate(tellBackground('remove', { ids }));
  await options.evaluate(tellBackground('purge', { ids }));
  await options.evaluate("location.hash = '#/'");
}
