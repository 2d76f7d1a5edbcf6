import { beforeAll, describe, expect, test } from 'vitest';
import { runInPanel, tellBackground, tellReader } from '../../tools/screens/surface.ts';
import { browserNames } from './launch.ts';
import { servedPages, subjects } from './subjects.ts';
import { useBrowser } from './with-browser.ts';

/*
 * A private window, with the extension let into it as its reader can let it: articles are read and marked there, and
 * nothing of them is stored; wherever one would save, that is said.
 */

const said = 'This is a private window: Byline stores nothing from it.';
const stored =
  'chrome.storage.local.get(null).then((all) => JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))))';

/** What the page's script is told that asks for things to be stored. */
const askFromPage = (url: string): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  const { value: { article } } = await chrome.tabs.sendMessage(tab.id, { byline: 'get-reading', ask: null }, { frameId: 0 });
  const id = ${JSON.stringify('0'.repeat(32))};
  const asked = [
    { byline: 'save', ask: { article, analysis: null, tags: [], note: '' } },
    { byline: 'change-highlights', ask: { id, change: { put: [], removed: [] } } },
    { byline: 'set-correction', ask: { field: 'authors', place: { origin: 'meta', at: 'meta[name=author]' } } },
  ];
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: (asked) => Promise.all(JSON.parse(asked).map((message) => chrome.runtime.sendMessage(message))),
    // As text: Chromium leaves out what is null.
    args: [JSON.stringify(asked)],
  });
  return result.map(({ code }) => code);
})()`;

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, servedPages, undefined, { isPrivateAllowed: true });
    let url = '';
    let before: unknown;

    beforeAll(async () => {
      const { options, server } = tested();
      url = server.origin + subjects[0]?.path;
      // Put by in a usual window: even that is not filled from a private one.
      await options.evaluate(
        tellBackground('save-links', { links: [{ url, title: 'Put by', tags: [], savedAt: null }] }),
      );
      before = await options.evaluate(stored);
      expect(await options.evaluate('chrome.extension.isAllowedIncognitoAccess()')).toBe(true);
      await options.evaluate(
        `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`,
      );
      await options.waitFor(
        `chrome.tabs.query({}).then(async (tabs) => { const tab = tabs.find((tab) => tab.url === ${JSON.stringify(url)}); return tab.incognito && (await chrome.action.getTitle({ tabId: tab.id })) === 'Byline: on your list'; })`,
      );
    }, 60_000);

    test('an article is read and marked, and the panel says that nothing is stored', async () => {
      const { options } = tested();
      await options.evaluate(tellReader(url, 'set-panel', { open: true }));
      const inPanel = (source: string) => options.waitFor(runInPanel(url, source));
      await inPanel("(root) => root?.querySelector('#byline-tab-save')?.click() ?? true");
      await inPanel(
        `(root) => root.querySelector('[role=tabpanel]').textContent.includes(${JSON.stringify(said)})`,
      );
      expect(await inPanel("(root) => String(root.querySelectorAll('[role=tabpanel] form').length)")).toBe(
        '0',
      );
      await inPanel('() => CSS.highlights.size > 0');
    });

    test('the popup says so too', async () => {
      const { browser, options } = tested();
      if ('pressToolbarButton' in browser && browser.pressToolbarButton instanceof Function) {
        // Chromium shows no page of an extension's in a tab of a private window: this is the popup itself.
        await browser.pressToolbarButton(url);
        const text = "chrome.extension.getViews({ type: 'popup' })[0]?.document.body.innerText";
        await options.waitFor(`${text}?.includes(${JSON.stringify(said)})`);
        expect(await options.evaluate(text)).not.toContain('Tags');
      } else {
        const popup = await browser.openPopup(url);
        await popup.waitFor(`document.body.innerText.includes(${JSON.stringify(said)})`);
        expect(await popup.evaluate("document.querySelector('form')")).toBe(null);
        await popup.close();
      }
    });

    test('what is asked for all the same is refused, and nothing has been stored', async () => {
      const { options } = tested();
      const refused = Array.from({ length: 3 }, () => 'private_window');
      expect(await options.evaluate(askFromPage(url))).toEqual(refused);
      await options.evaluate(tellReader(url, 'save-article', null));
      expect(
        await options.evaluate("chrome.runtime.sendMessage({ byline: 'keep-tabs', ask: null })"),
      ).toEqual({ ok: true, value: { saved: 0, links: 0, skipped: 0 } });
      expect(await options.evaluate(stored)).toBe(before);
    });

    test('with the window goes what was remembered of its tabs', async () => {
      const { options } = tested();
      await options.evaluate(
        'chrome.windows.getAll().then((all) => chrome.windows.remove(all.find(({ incognito }) => incognito).id)).then(() => true)',
      );
      await options.waitFor(
        `chrome.storage.session.get(null).then((all) => !JSON.stringify(all).includes(${JSON.stringify(url)}))`,
      );
      expect(await options.evaluate(stored)).toBe(before);
    });
  });
}
