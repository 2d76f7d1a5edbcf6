import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../tools/browsers/build-extension.ts';
import type { ExtensionBrowser, Page } from '../../tools/browsers/driver.ts';
import { type StaticServer, serveFolder } from '../../tools/serve/static-server.ts';
import { browserNames, launch } from './launch.ts';
import { disputed, disputedPaths, fixturesFolder, servedPages, shopPath, subjects } from './subjects.ts';

/*
 * The reader's whole way, in real browsers with the built extension and real pages on loopback: open an article,
 * see the icon lit, read the popup, see the marks, save, find it on the list, restart, find it still there.
 */

const storeKeys =
  "(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('article:')).length)()";
const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.textContent`;
/** The page's own DOM, without the one element that the panel adds. */
const ownDom =
  "(() => { const copy = document.documentElement.cloneNode(true); copy.querySelector('byline-panel')?.remove(); return copy.outerHTML; })()";
const highlighted = (name: string) =>
  `[...(CSS.highlights.get('${name}') ?? [])].map((range) => range.toString())`;

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    let server: StaticServer;
    let browser: ExtensionBrowser;
    let options: Page;
    let extension: string;
    const profile = mkdtempSync(join(tmpdir(), `byline-${name}-`));

    beforeAll(async () => {
      extension = buildExtension(name);
      server = await serveFolder(fixturesFolder, servedPages);
      browser = await launch(name, extension, profile);
      options = await browser.openOptions();
    }, 90_000);

    afterAll(async () => {
      await browser?.close();
      await server?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    const badgeOf = (url: string) =>
      `(async () => { const [tab] = (await chrome.tabs.query({})).filter((tab) => tab.url === ${JSON.stringify(url)}); return tab && (await chrome.action.getTitle({ tabId: tab.id })); })()`;

    test.each(subjects)('an article is read, marked and saved: $title', async (subject) => {
      const url = server.origin + subject.path;
      const page = await browser.newPage();
      await page.goto(url);
      const before = await page.evaluate(ownDom);
      await options.waitFor(`${badgeOf(url)}.then((title) => title === 'Byline: this is an article')`);

      const popup = await browser.openPopup(url);
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

      const count = Number(await options.evaluate(storeKeys));
      await popup.bringToFront();
      await popup.evaluate("document.querySelector('form button[type=submit]').click()");
      // The form says so only once the list has it on disk.
      await popup.waitFor(
        "document.querySelector('form').textContent.includes('Saved') || document.querySelector('.notice.good')",
      );
      expect(await options.evaluate(storeKeys)).toBe(count + 1);
      await options.bringToFront();
      await options.waitFor(
        `[...document.querySelectorAll('.article-title')].some((title) => title.textContent === ${JSON.stringify(subject.title)})`,
      );
      await options.waitFor(`${badgeOf(url)}.then((title) => title === 'Byline: on your list')`);
      await popup.close();
      await page.close();
    });

    test('a page that is no article is left alone: only the gate ran', async () => {
      const url = server.origin + shopPath;
      const page = await browser.newPage();
      await page.goto(url);
      const before = await page.evaluate(ownDom);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await page.evaluate(ownDom)).toBe(before);
      expect(
        await page.evaluate("document.querySelector('byline-panel') === null && CSS.highlights.size === 0"),
      ).toBe(true);
      expect(await options.evaluate(badgeOf(url))).toBe('Byline');
      const popup = await browser.openPopup(url);
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
      const page = await browser.newPage();
      const [first, second] = [server.origin + disputedPaths[0], server.origin + disputedPaths[1]];
      await page.goto(first);
      expect(await options.evaluate(authorsOf(first))).toBe(disputed.shown);
      const place = { origin: 'meta', at: 'meta[name=author]' };
      expect(await options.evaluate(correct(place, first))).toBe(true);
      await page.goto(second);
      expect(await options.evaluate(authorsOf(second))).toBe(disputed.stated);
      expect(await options.evaluate(correct(null, second))).toBe(true);
      await page.goto(first);
      expect(await options.evaluate(authorsOf(first))).toBe(disputed.shown);
      await page.close();
    });

    test('no page of the extension can reach the network', async () => {
      const asked = server.requests.length;
      const outcome = await options.evaluate(
        `fetch(${JSON.stringify(`${server.origin}/leak`)}).then(() => 'reached', () => 'refused')`,
      );
      expect(outcome).toBe('refused');
      expect(server.requests.slice(asked)).not.toContain('/leak');
    });

    test('what was saved is still there after the browser has been restarted', async () => {
      const saved = await options.evaluate(storeKeys);
      await browser.close();
      browser = await launch(name, extension, profile);
      options = await browser.openOptions();
      expect(saved).toBe(subjects.length);
      await options.waitFor(`document.querySelectorAll('.article-title').length === ${subjects.length}`);
      expect(await options.evaluate(storeKeys)).toBe(saved);
    });
  });
}
