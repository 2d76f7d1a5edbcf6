import { describe, expect, test } from 'vitest';
import { browserNames, launch } from './launch.ts';
import { disputed, disputedPaths, servedPages, shopPath, subjects } from './subjects.ts';
import { useBrowser } from './with-browser.ts';

/*
 * The reader's whole way, in real browsers with the built extension and real pages on loopback: open an article,
 * see the icon lit, read the popup, see the marks, save, find it on the list, restart, find it still there.
 */

const storeKeys =
  "(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('item:')).length)()";
const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.textContent`;
/** The page's own DOM, without the one element that the panel adds. */
const ownDom =
  "(() => { const copy = document.documentElement.cloneNode(true); copy.querySelector('byline-panel')?.remove(); return copy.outerHTML; })()";
const highlighted = (name: string) =>
  `[...(CSS.highlights.get('${name}') ?? [])].map((range) => range.toString())`;

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, servedPages);

    const badgeOf = (url: string) =>
      `(async () => { const [tab] = (await chrome.tabs.query({})).filter((tab) => tab.url === ${JSON.stringify(url)}); return tab && (await chrome.action.getTitle({ tabId: tab.id })); })()`;

    test.each(subjects)('an article is read, marked and saved: $title', async (subject) => {
      const url = tested().server.origin + subject.path;
      const page = await tested().browser.newPage();
      await page.goto(url);
      const before = await page.evaluate(ownDom);
      await tested().options.waitFor(
        `${badgeOf(url)}.then((title) => title === 'Byline: this is an article')`,
      );

      const popup = await tested().browser.openPopup(url);
      expect(await popup.waitFor(text('h1'))).toBe(subject.title);
      expect(await popup.evaluate(text('main'))).toContain(subject.author);
      expect(await popup.evaluate(text('main'))).toContain(subject.publisher);
      await popup.waitFor(`document.querySelectorAll('.names .entity').length > 3`);

      await popup.evaluate(
        "(() => { const marks = document.querySelector('input[role=switch]'); if (!marks.checked) marks.click(); })()",
      );
      await page.bringToFront();
      const marks = await page.waitFor(
        `(() => { const found = ${highlighted(subject.marked.highlight)}; return found.length > 0 && found; })()`,
      );
      expect(marks).toContain(subject.marked.words);
      expect(await page.evaluate(ownDom)).toBe(before);

      const count = Number(await tested().options.evaluate(storeKeys));
      await popup.bringToFront();
      await popup.evaluate("document.querySelector('form button[type=submit]').click()");
      // The form says so only once the list has it on disk.
      await popup.waitFor(
        "document.querySelector('form').textContent.includes('Saved') || document.querySelector('.notice.good')",
      );
      expect(await tested().options.evaluate(storeKeys)).toBe(count + 1);
      await tested().options.bringToFront();
      await tested().options.waitFor(
        `[...document.querySelectorAll('.article-title')].some((title) => title.textContent === ${JSON.stringify(subject.title)})`,
      );
      await tested().options.waitFor(`${badgeOf(url)}.then((title) => title === 'Byline: on your list')`);
      await popup.close();
      await page.close();
    });

    test('a page that is no article is left alone: only the gate ran', async () => {
      const url = tested().server.origin + shopPath;
      const page = await tested().browser.newPage();
      await page.goto(url);
      const before = await page.evaluate(ownDom);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await page.evaluate(ownDom)).toBe(before);
      expect(
        await page.evaluate("document.querySelector('byline-panel') === null && CSS.highlights.size === 0"),
      ).toBe(true);
      expect(await tested().options.evaluate(badgeOf(url))).toBe('Byline');
      const popup = await tested().browser.openPopup(url);
      expect(await popup.waitFor(text('h1'))).toBe('This page does not look like an article.');
      await popup.close();
      await page.close();
    });

    test('what the reader says is right is believed on the whole site, until it is taken back', async () => {
      const authorsOf = (url: string) => `(async () => {
        const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
        await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
        const reply = await chrome.tabs.sendMessage(tab.id, { byline: 'get-reading', ask: null }, { frameId: 0 });
        return reply.value.article.authors.value.map(({ name }) => name).join();
      })()`;
      const correct = (place: object | null, url: string) => `(async () => {
        const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
        const [{ result }] = await chrome.scripting.executeScript({
          target: { tabId: tab.id },
          func: (place) => chrome.runtime.sendMessage({ byline: 'set-correction', ask: { field: 'authors', place } }),
          args: [${JSON.stringify(place)}],
        });
        return result.ok;
      })()`;
      const page = await tested().browser.newPage();
      const [first, second] = [
        tested().server.origin + disputedPaths[0],
        tested().server.origin + disputedPaths[1],
      ];
      await page.goto(first);
      expect(await tested().options.evaluate(authorsOf(first))).toBe(disputed.shown);
      const place = { origin: 'meta', at: 'meta[name=author]' };
      expect(await tested().options.evaluate(correct(place, first))).toBe(true);
      await page.goto(second);
      expect(await tested().options.evaluate(authorsOf(second))).toBe(disputed.stated);
      expect(await tested().options.evaluate(correct(null, second))).toBe(true);
      await page.goto(first);
      expect(await tested().options.evaluate(authorsOf(first))).toBe(disputed.shown);
      await page.close();
    });

    test('no page of the extension can reach the network', async () => {
      const asked = tested().server.requests.length;
      const outcome = await tested().options.evaluate(
        `fetch(${JSON.stringify(`${tested().server.origin}/leak`)}).then(() => 'reached', () => 'refused')`,
      );
      expect(outcome).toBe('refused');
      expect(tested().server.requests.slice(asked)).not.toContain('/leak');
    });

    test('what was saved is still there after the browser has been restarted', async () => {
      const saved = await tested().options.evaluate(storeKeys);
      await tested().browser.close();
      tested().browser = await launch(name, tested().extension, tested().profile);
      tested().options = await tested().browser.openOptions();
      expect(saved).toBe(subjects.length);
      await tested().options.waitFor(
        `document.querySelectorAll('.article-title').length === ${subjects.length}`,
      );
      expect(await tested().options.evaluate(storeKeys)).toBe(saved);
    });
  });
}
