import { describe, expect, test } from 'vitest';
import { browserNames } from './launch.ts';
import { press } from './options-page.ts';
import { servedPages, shopPath, subjects } from './subjects.ts';
import { useBrowser } from './with-browser.ts';

/*
 * What readers do with a reading list: put links by for later, keep all tabs at once, see how much is unread; and what
 * was deleted or damaged. In real browsers with the built extension.
 */

const tell = (byline: string, ask: unknown): string =>
  `chrome.runtime.sendMessage(${JSON.stringify({ byline, ask })})`;
const items =
  "(async () => Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.startsWith('item:')).map(([, item]) => item))()";
const [subject] = subjects;

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, servedPages);
    const urlOf = (path: string): string => tested().server.origin + path;

    test('a link put by for later is filled when its page is looked at; the icon counts what is unread', async () => {
      const { options, browser } = tested();
      const url = urlOf(subject?.path ?? '');
      await options.evaluate(tell('change-settings', { unreadBadge: true }));
      const links = ['later', 'other'].map((path) => ({
        ...{ url: `https://${path}.example/`, title: path, tags: [], savedAt: null },
      }));
      const link = { url, title: 'Put by', tags: ['later'], savedAt: null };
      expect(await options.evaluate(tell('save-links', { links: [...links, link] }))).toEqual({
        ok: true,
        value: 3,
      });
      await options.waitFor("chrome.action.getBadgeText({}).then((text) => text === '3')");
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      await options.waitFor(
        `${items}.then((all) => all.length === 3 && all.some(({ isStub, tags }) => !isStub && tags.includes('later')))`,
      );
      await page.close();
      await options.evaluate(tell('change-settings', { unreadBadge: false }));
      await options.waitFor("chrome.action.getBadgeText({}).then((text) => text === '')");
    });

    test('all open tabs are kept at once: articles are read, other pages left out', async () => {
      const { options, browser } = tested();
      const [article, shop] = [await browser.newPage(), await browser.newPage()];
      await shop.goto(urlOf(shopPath));
      await article.goto(urlOf(subjects.at(-1)?.path ?? ''));
      const shown = JSON.stringify(article.url());
      await options.waitFor(
        `chrome.storage.session.get(null).then((all) => Object.values(all).some((tab) => tab.shown === ${shown}))`,
      );
      const popup = await browser.openPopup(article.url());
      await popup.waitFor(press('Save all open tabs'));
      await popup.waitFor(
        "document.querySelector('.popup-kept').textContent === 'Articles saved: 1. Tabs not loaded yet, put by as links: 0. Other pages, left out: 1.'",
      );
      await popup.close();
      await article.close();
      await shop.close();
    });

    test('what is deleted can be restored or deleted for good, after a question', async () => {
      const { options } = tested();
      await options.bringToFront();
      const all = `${items}.then((all) => all.map(({ id }) => id))`;
      await options.evaluate(
        `${all}.then((ids) => chrome.runtime.sendMessage({ byline: 'remove', ask: { ids: ids.slice(0, 2) } }))`,
      );
      await options.evaluate("location.hash = '#/bin'");
      await options.waitFor("document.querySelectorAll('.bin .removed-row').length === 2");
      expect(await options.evaluate("document.querySelector('.bin').innerText")).toContain(
        'kept for 30 more days',
      );
      await options.evaluate(press('Restore', '.removed-row'));
      await options.waitFor("document.querySelectorAll('.bin .removed-row').length === 1");
      await options.evaluate(press('Delete for good', '.removed-row'));
      await options.waitFor(
        "document.querySelector('.confirm') && document.activeElement.textContent === 'Cancel'",
      );
      await options.evaluate("document.querySelector('.confirm .danger').click()");
      await options.waitFor("document.querySelectorAll('.bin .removed-row').length === 0");
    });

    test('several at once are restored from the bin, or deleted for good', async () => {
      const { options } = tested();
      const links = ['one', 'two', 'three', 'four'].map((path) => ({
        ...{ url: `https://binned.example/${path}`, title: path, tags: [], savedAt: null },
      }));
      await options.evaluate(tell('save-links', { links }));
      await options.evaluate(
        `${items}.then((all) => chrome.runtime.sendMessage({ byline: 'remove', ask: { ids: all.filter(({ url }) => url.includes('binned')).map(({ id }) => id) } }))`,
      );
      await options.waitFor("document.querySelectorAll('.bin .removed-row').length === 4");
      const press = (label: string): string =>
        `[...document.querySelectorAll('.bin-actions button')].find((button) => button.textContent === '${label}').click()`;
      const choose = (count: number): string =>
        `[...document.querySelectorAll('.removed-row input')].slice(0, ${count}).forEach((box) => box.click())`;
      await options.evaluate(choose(2));
      await options.waitFor("document.querySelector('.bin-actions').textContent.includes('Selected: 2')");
      await options.evaluate(press('Restore these'));
      await options.waitFor("document.querySelectorAll('.bin .removed-row').length === 2");
      await options.evaluate(choose(1));
      await options.evaluate(press('Delete these for good'));
      await options.evaluate("document.querySelector('.bin-actions .danger').click()");
      await options.waitFor("document.querySelectorAll('.bin .removed-row').length === 1");
      await options.evaluate("document.querySelector('.bin-actions input').click()");
      await options.evaluate(press('Empty the bin'));
      await options.evaluate("document.querySelector('.bin-actions .danger').click()");
      await options.waitFor("document.querySelectorAll('.bin .removed-row').length === 0");
      const kept = await options.evaluate(
        `${items}.then((all) => all.filter(({ url }) => url.includes('binned')).length)`,
      );
      expect(kept).toBe(2);
    });

    test('a damaged record is shown with its reason, as text, and hides nothing', async () => {
      const { options } = tested();
      const before = await options.evaluate(`${items}.then((all) => all.length)`);
      const broken = JSON.stringify({
        'item:0000': { schema: 5, url: 'https://isle-post.example/a', note: 7 },
      });
      await options.evaluate(`chrome.storage.local.set(${broken}).then(() => true)`);
      await options.evaluate("location.hash = '#/bin'");
      await options.waitFor("document.querySelector('.damaged')");
      expect(await options.evaluate("document.querySelector('.damaged').textContent")).toContain(
        'isle-post.example/a',
      );
      expect(await options.evaluate("document.querySelector('.damaged pre').textContent")).toContain(
        '"note": 7',
      );
      await options.evaluate("location.hash = '#/settings'");
      await options.waitFor("document.querySelectorAll('.usage-kinds > div').length === 4");
      expect(await options.evaluate(`${items}.then((all) => all.length)`)).toBe(Number(before) + 1);
      await options.evaluate("chrome.storage.local.remove('item:0000').then(() => true)");
    });
  });
}
