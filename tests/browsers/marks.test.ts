import { describe, expect, test } from 'vitest';
import type { Page } from '../../tools/browsers/driver.ts';
import { browserNames } from './launch.ts';
import { grounds, groundsPath, marksPages, shadowPath } from './marks-page.ts';
import { useBrowser } from './with-browser.ts';

/*
 * How marks stand in pages of real browsers: in the colours of their ground, in shadow trees too, as the reader has
 * switched them, and without moving anything.
 */

/** Runs code of the extension's world over the tab that shows an address. `root` is Byline's closed root in it. */
const inTab = (url: string, work: string): string => `(async () => {
  const target = { tabId: (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)}).id };
  const tell = (byline, ask) => chrome.tabs.sendMessage(target.tabId, { byline, ask }, { frameId: 0 });
  const inPage = async (func, ...args) => (await chrome.scripting.executeScript({ target, func, args }))[0].result;
  ${work}
})()`;

/** Brings the reader in as the background does, and marks the page. */
const mark = `
  await chrome.scripting.insertCSS({ target, files: ['/highlights.css'] });
  await chrome.scripting.executeScript({ target, files: ['/reader.js'] });
  await tell('set-overlay', { on: true });
  await tell('get-analysis', null);
  return true;`;

/** A switch of the legend, by its words, with the panel open at the names. */
const flip = (words: string): string => `
  await tell('set-panel', { open: true });
  return inPage(async (words) => {
    const host = document.querySelector('byline-panel');
    const root = host.openOrClosedShadowRoot ?? globalThis.chrome.dom?.openOrClosedShadowRoot(host);
    const find = async (pick) => {
      for (let i = 0; i < 50; i++) {
        const found = pick();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('not there: ' + words + ' in ' + root.textContent);
    };
    (await find(() => root.querySelector('#byline-tab-entities'))).click();
    (await find(() => root.querySelector('.marks-section'))).open = true;
    const label = await find(() => [...root.querySelectorAll('.marks-legend label')].find(({ textContent }) => textContent.startsWith(words)));
    label.click();
    return label.textContent;
  }, ${JSON.stringify(words)});`;

/** How many ranges a page has under a name. */
const sizeOf = (name: string): string => `(CSS.highlights.get('${name}')?.size ?? 0)`;

/** The tone under whose names the marks of each paragraph are registered, by the paragraph's class. */
const tonesOfParagraphs = `(() => {
  const tones = {};
  for (const tone of ['', '-mid-light', '-mid-dark', '-dark'])
    for (const kind of ['person', 'organization', 'place', 'quotation'])
      for (const { startContainer } of CSS.highlights.get('byline-' + kind + tone) ?? []) {
        const { className } = startContainer.parentElement.closest('p');
        (tones[className] ??= new Set()).add(tone.slice(1) || 'light');
      }
  return Object.fromEntries(Object.entries(tones).map(([name, those]) => [name, [...those].join()]));
})()`;
const expectedTones = (at: 0 | 1) =>
  Object.fromEntries(Object.entries(grounds).map(([name, tones]) => [name, tones[at]]));

/** Where every element of the article stands, and what Chromium has seen move since it was asked to look. */
const boxes = `[...document.querySelectorAll('body, body *')].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [element.localName, x, y, width, height].join(' ');
})`;
const watchShifts = `(() => {
  globalThis.shifts = [];
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return false;
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
  return true;
})()`;

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, marksPages);

    async function open(path: string): Promise<{ page: Page; url: string }> {
      const url = tested().server.origin + path;
      const page = await tested().browser.newPage();
      await page.goto(url);
      return { page, url };
    }
    const inExtension = (url: string, work: string) => tested().options.evaluate(inTab(url, work));

    test('nothing moves when marks and panel come and go', async () => {
      const { page, url } = await open(groundsPath);
      await page.bringToFront();
      expect(await page.evaluate(watchShifts)).toBe(name === 'chromium');
      const before = await page.evaluate(boxes);
      await inExtension(url, mark);
      await page.waitFor(`${sizeOf('byline-person')} > 0`);
      expect(await page.evaluate(boxes)).toEqual(before);
      await inExtension(url, "return tell('set-panel', { open: true });");
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await page.evaluate(`(${boxes}).filter((box) => !box.startsWith('byline-'))`)).toEqual(before);
      await inExtension(url, "return tell('set-overlay', { on: false });");
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await page.evaluate(boxes)).toEqual(before);
      expect(await page.evaluate('shifts')).toEqual([]);
      await page.close();
    });

    test('each mark has the colours of its ground, and others when the page turns dark', async () => {
      const { page, url } = await open(groundsPath);
      await page.bringToFront();
      await inExtension(url, mark);
      await page.waitFor(`${sizeOf('byline-quotation-dark')} > 0`);
      expect(await page.evaluate(tonesOfParagraphs)).toEqual(expectedTones(0));
      await page.evaluate("document.documentElement.className = 'night'");
      await page.waitFor(`${sizeOf('byline-person')} === 0`);
      expect(await page.evaluate(tonesOfParagraphs)).toEqual(expectedTones(1));
      await page.close();
    });

    test('in a closed shadow root the marks are painted, and its styles are as they were afterwards', async () => {
      const { page, url } = await open(shadowPath);
      await page.bringToFront();
      await inExtension(url, mark);
      await page.waitFor(`${sizeOf('byline-quotation-dark')} > 0`);
      const look = `return inPage(() => {
        const host = document.querySelector('story-page');
        const root = host.openOrClosedShadowRoot ?? globalThis.chrome.dom?.openOrClosedShadowRoot(host);
        const { textDecorationStyle } = getComputedStyle(root.querySelector('p.plain'), '::highlight(byline-organization)');
        return [textDecorationStyle, root.adoptedStyleSheets.length, root.querySelectorAll('style').length];
      });`;
      expect(await inExtension(url, look)).toEqual(['dashed', 1, 1]);
      await inExtension(url, "return tell('set-overlay', { on: false });");
      expect(await inExtension(url, look)).toEqual([expect.any(String), 0, 1]);
      await page.close();
    });

    test('a kind is switched off in the panel, at once and in every tab, and on again in the settings', async () => {
      const [shown, other] = [await open(groundsPath), await open(shadowPath)];
      for (const { page, url } of [other, shown]) {
        await page.bringToFront();
        await inExtension(url, mark);
        await page.waitFor(`${sizeOf('byline-person')} > 0`);
      }
      const places = Number(await shown.page.evaluate(sizeOf('byline-place')));
      expect(await inExtension(shown.url, flip('People'))).toMatch(/^People \d+$/);
      await shown.page.waitFor(`${sizeOf('byline-person')} === 0`);
      expect(await shown.page.evaluate(sizeOf('byline-place'))).toBe(places);
      await other.page.waitFor(`${sizeOf('byline-person')} === 0`);
      await inExtension(shown.url, flip('Only the first'));
      // Nairobi stands on two grounds; its second mention is in the grey paragraph.
      await shown.page.waitFor(`${sizeOf('byline-place-mid-light')} === 2`);

      const { options } = tested();
      await options.evaluate("void (location.hash = '#/settings')");
      await options.waitFor("document.querySelector('.marks-legend input').checked === false");
      await options.evaluate(
        "document.querySelectorAll('.marks-legend input').forEach((input) => { if (input.checked !== !input.matches('.switch:last-of-type input')) input.click(); })",
      );
      for (const { page } of [shown, other]) {
        await page.bringToFront();
        await page.waitFor(`${sizeOf('byline-person')} > 0`);
      }
      await shown.page.waitFor(`${sizeOf('byline-place-mid-light')} === 3`);
      for (const { page } of [shown, other]) await page.close();
    });
  });
}
