import { describe, expect, test } from 'vitest';
import { browserNames } from './launch.ts';
import { chroniclePath, whenPages, whenPath } from './when-page.ts';
import { useBrowser } from './with-browser.ts';

/*
 * The outline of "when", in the panel of real browsers: in the order of time, and each entry a way to its words.
 */

/** Runs code over the panel's closed root, in the tab that shows an address. `pick` is a function of the root. */
const inPanel = (url: string, pick: string): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => {
      const host = document.querySelector('byline-panel');
      const root = host?.openOrClosedShadowRoot ?? (host && globalThis.chrome.dom?.openOrClosedShadowRoot(host));
      return root ? (${pick})(root) : null;
    },
  });
  return result;
})()`;

const openPanel = (url: string): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
  const reply = await chrome.tabs.sendMessage(tab.id, { byline: 'set-panel', ask: { open: true } }, { frameId: 0 });
  return reply.value.panelOpen;
})()`;

const openOutline = "(root) => { root.querySelector('#byline-tab-outline')?.click(); return true; }";
const headings = "(root) => [...root.querySelectorAll('.moment h3')].map((heading) => heading.textContent)";

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, whenPages);

    test('the outline lists what the article dates in the order of time, and leads to each place', async () => {
      const url = tested().server.origin + whenPath;
      const page = await tested().browser.newPage();
      await page.goto(url);
      expect(await tested().options.waitFor(openPanel(url))).toBe(true);
      await tested().options.waitFor(inPanel(url, openOutline));
      const moments = await tested().options.waitFor(
        `(async () => { const found = await ${inPanel(url, headings)}; return found?.length > 0 && found; })()`,
      );
      // Whatever the browser's spaces and dashes in ranges.
      expect(
        String(moments)
          .replace(/\s/g, ' ')
          .replace(/ ?– ?/g, '–')
          .split(/,(?! \d)/),
      ).toEqual([
        '1974',
        '1990–1999',
        '2011–2013',
        'March 2017',
        'September 25, 2019',
        'April–June 2025',
        'April 20–26, 2026',
        'May 1, 2026',
        'May 2, 2026Published',
        'June 1, 2026',
        '2027',
      ]);
      const sums =
        "(root) => [...root.querySelectorAll('.when:last-of-type .passage strong')].map((sum) => sum.textContent)";
      expect(await tested().options.evaluate(inPanel(url, sums))).toEqual([
        '£1.4 million',
        '€38 million',
        '£12',
        '£4.50',
      ]);
      await tested().options.evaluate(
        inPanel(url, "(root) => { root.querySelectorAll('.moment .passage')[4].click(); return true; }"),
      );
      await page.bringToFront();
      await page.waitFor(
        "[...(CSS.highlights.get('byline-current') ?? [])].map((range) => range.toString()).join('') === '25 September 2019'",
      );
      await page.close();
    });

    test('five thousand days do not freeze the panel: a part is drawn, the rest when it is asked for', async () => {
      const url = tested().server.origin + chroniclePath;
      const page = await tested().browser.newPage();
      await page.goto(url);
      expect(await tested().options.waitFor(openPanel(url))).toBe(true);
      const drawn = "(root) => root.querySelectorAll('.moment').length";
      const opening = `async (root) => {
        const before = performance.now();
        root.querySelector('#byline-tab-outline').click();
        while (!root.querySelector('.moment')) await new Promise((resolve) => setTimeout(resolve, 5));
        return performance.now() - before;
      }`;
      expect(Number(await tested().options.waitFor(inPanel(url, opening)))).toBeLessThan(3000);
      expect(await tested().options.evaluate(inPanel(url, drawn))).toBe(30);
      const open = "(root) => { root.querySelector('.when details summary').click(); return true; }";
      await tested().options.evaluate(inPanel(url, open));
      await tested().options.waitFor(`${inPanel(url, drawn)}.then((count) => count === 400)`);
      await page.close();
    });
  });
}
