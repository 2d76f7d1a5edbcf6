import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from '../../tools/browsers/driver.ts';
import { browserNames } from './launch.ts';
import { emptyPath, fullPath, fullTitle, notePath, popupPages } from './popup-pages.ts';
import { useBrowser } from './with-browser.ts';

/*
 * The popup in real browsers: all of a full article in one screen, marks off on one article alone, and what is said of
 * pages that are none.
 */

/** The largest popup that browsers show, in CSS pixels. */
const [popupWidth, popupHeight] = [400, 600];

const mainText = "document.querySelector('main').innerText";
const isOn = (nth: number): string => `document.querySelectorAll('[role=switch]')[${nth}]?.checked`;
const flip = (nth: number): string => `[document.querySelectorAll('[role=switch]')[${nth}].click()].length`;
const disabledArticles =
  "(async () => (await chrome.storage.local.get('settings')).settings?.disabledArticles ?? [])()";
const isMarked = "(CSS.highlights.get('byline-person')?.size ?? 0) > 0";
const press = (label: string): string =>
  `[[...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(label)}).click()].length`;

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, popupPages);
    const opened: Page[] = [];

    // Each test, and each second try of one, finds the browser as it was at first.
    afterEach(async () => {
      for (const page of opened.splice(0)) await page.close();
      await tested().options.evaluate('chrome.storage.local.clear().then(() => true)');
    });

    async function open(path: string): Promise<{ page: Page; popup: Page; url: string }> {
      const url = tested().server.origin + path;
      const page = await tested().browser.newPage();
      await page.goto(url);
      const popup = await tested().browser.openPopup(url);
      opened.push(popup, page);
      await popup.setViewport(popupWidth, popupHeight);
      return { page, popup, url };
    }

    test('an article with much of everything, saved and known, fits one screen', async () => {
      const { popup } = await open(fullPath);
      await popup.waitFor("document.querySelector('section.analysis-glance[aria-busy=false]')");
      await popup.evaluate(press('Save'));
      await popup.waitFor("document.querySelector('form .on-list')");
      const size = "[document.documentElement.scrollWidth, document.querySelector('main').offsetHeight]";
      const [width, height] = JSON.parse(JSON.stringify(await popup.evaluate(size)));
      expect(width).toBeLessThanOrEqual(popupWidth);
      expect(height).toBeLessThanOrEqual(popupHeight);
      // What is cut short on screen is whole for those who hear it, and on a hover.
      expect(await popup.evaluate("document.querySelector('h1').title")).toBe(fullTitle);
      for (const author of ['Konstantinopoulou', 'Villanueva-Etxebarria'])
        expect(await popup.evaluate(mainText)).toContain(author);
      expect(await popup.evaluate("document.querySelector('main').getAttribute('aria-busy')")).toBe('false');
    });

    test('marks on every article, but not on this one, and back', async () => {
      const { page, popup, url } = await open(fullPath);
      await popup.waitFor(`${isOn(1)} === false`);
      await popup.evaluate(flip(1));
      await popup.waitFor(`${isOn(0)} && ${isOn(1)}`);
      await page.bringToFront();
      await page.waitFor(isMarked);
      await popup.evaluate(flip(0));
      await popup.waitFor(
        `!${isOn(0)} && ${isOn(1)} && ${mainText}.includes('Off here until you switch it on.')`,
      );
      await tested().options.waitFor(
        `${disabledArticles}.then(([article]) => article === ${JSON.stringify(url)})`,
      );
      await page.waitFor(`!(${isMarked})`);
      // It holds when the article is opened again.
      await page.goto(url);
      // The popup looks again as the page begins, and as it is loaded to its end.
      await new Promise((resolve) => setTimeout(resolve, 600));
      await popup.waitFor(`!${isOn(0)} && ${isOn(1)} && document.querySelector('main').ariaBusy === 'false'`);
      await popup.evaluate(flip(0));
      await page.waitFor(isMarked);
      await tested().options.waitFor(`${disabledArticles}.then(({ length }) => length === 0)`);
      await popup.evaluate(flip(1));
      await popup.waitFor(`!${isOn(0)} && !${isOn(1)}`);
    });

    test('a page that is no article is read when the reader says so, and is called none', async () => {
      const { page, popup } = await open(notePath);
      await popup.waitFor(`${mainText}.includes('Text found: 18 words')`);
      expect(await popup.evaluate(mainText)).toContain('Nothing about it looks like one.');
      await popup.evaluate(press('Read it anyway'));
      await popup.waitFor("document.querySelector('section.analysis-glance[aria-busy=false]')");
      const text = await popup.evaluate(mainText);
      expect(text).toContain('This page does not look like an article.');
      expect(text).toContain('Not found: an author and a date of publication.');
      expect(text).toContain('Only 18 words of text');
      expect(text).toContain('Anna Lund');
      expect(await page.evaluate(isMarked)).toBe(false);
      // The tab goes on while the popup is open.
      await page.goto(tested().server.origin + emptyPath);
      await popup.waitFor(`${mainText}.includes('There is no text on this page that Byline could read.')`);
      expect(await popup.evaluate(mainText)).not.toContain('Read it anyway');
    });
  });
}
