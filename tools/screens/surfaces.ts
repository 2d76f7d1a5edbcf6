import type { ExtensionBrowser, Page } from '../browsers/driver.ts';
import { walkOptions } from './options-surfaces.ts';
import { runHere, runInPanel, type Surface, tellBackground, tellReader } from './surface.ts';

/** What the surfaces are shown of. */
export interface ShownPages {
  /** An article, and a page that is none. */
  readonly article: string;
  readonly other: string;
}

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
