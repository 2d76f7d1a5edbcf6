import { describe, expect, test } from 'vitest';
import type { Page } from '../../tools/browsers/driver.ts';
import { cardsPages, cardsPath, scrollerPath } from './cards-pages.ts';
import { browserNames } from './launch.ts';
import { look as lookIn, tell as tellReader } from './speak.ts';
import { useBrowser } from './with-browser.ts';

/*
 * Cards and keys as a reader meets them: the pointer, the keyboard, and what a screen reader is told. The browser is
 * offline: a link that loaded anything before its click would fail to.
 */

/** Speaks to the reader as the background does for a shortcut. */
const tell = (url: string, byline: string, ask: object | null): string =>
  tellReader(url, byline, ask, 'true');

const words = "root.querySelector('.card')?.textContent ?? ''";
const focus = "root.activeElement?.getAttribute('role') ?? null";
const announced = "root.querySelector('.announcement').textContent";
const press = (key: string): string =>
  `root.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true }))`;

/** The words under a highlight's first range, brought into view, with an event there. */
const pointAt = (highlight: string, event: string): string => `(() => {
  const [range] = CSS.highlights.get(${JSON.stringify(highlight)}) ?? [];
  const box = range?.getClientRects()[0];
  const at = box && { clientX: box.left + 5, clientY: box.top + box.height / 2, bubbles: true };
  return at && range.startContainer.parentElement.dispatchEvent(${event});
})()`;
const hover = "new PointerEvent('pointermove', at)";
const click = "new MouseEvent('click', at)";

/** Whether the card, where it is shown, covers any line of the words that were last led to. */
const coversWords = `(() => {
  const card = document.querySelector('byline-panel');
  return [...(CSS.highlights.get('byline-current') ?? [])].flatMap((range) => [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom })));
})()`;
const cardBox =
  "(() => { const card = root.querySelector('.card'); const { left, top, right, bottom } = card.getBoundingClientRect(); return { left, top, right, bottom, opacity: card.style.opacity }; })()";

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, cardsPages);
    const look = (url: string, body: string) => tested().options.evaluate(lookIn(url, body));
    const wait = (url: string, body: string) => tested().options.waitFor(lookIn(url, body));

    async function open(path: string): Promise<{ page: Page; url: string }> {
      const url = tested().server.origin + path;
      const page = await tested().browser.newPage();
      await page.goto(url);
      expect(await tested().options.waitFor(tell(url, 'set-overlay', { on: true }))).toBe(true);
      await page.bringToFront();
      await page.waitFor("CSS.highlights.get('byline-quotation')?.size > 0");
      return { page, url };
    }

    async function coversNothing(page: Page, url: string): Promise<boolean> {
      const lines: unknown = await page.evaluate(coversWords);
      const box: unknown = await look(url, cardBox);
      return Boolean(
        await page.evaluate(
          `((lines, box) => lines.length > 0 && lines.every((line) => line.left >= box.right || line.right <= box.left || line.top >= box.bottom || line.bottom <= box.top))(${JSON.stringify(lines)}, ${JSON.stringify(box)})`,
        ),
      );
    }

    test('the pointer opens a card, a click pins it, Escape closes it; each is told once', async () => {
      const { page, url } = await open(cardsPath);
      await page.waitFor(pointAt('byline-place', hover));
      await wait(url, "root.querySelector('.card')?.textContent.includes('Skerry')");
      expect(await look(url, announced)).toBe('Skerry, place, mention 1 of 3');
      expect(await look(url, focus)).toBeNull();
      await page.press('Escape');
      expect(await look(url, words)).toBe('');

      await page.evaluate(pointAt('byline-place', click));
      await wait(url, "root.querySelector('.card') !== null");
      await page.evaluate(pointAt('byline-person', hover));
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await look(url, words)).toContain('Skerry');
      await page.press('Escape');
      await page.close();
    });

    test('keys lead from name to name with the focus in the card, and back to where it was', async () => {
      const { page, url } = await open(cardsPath);
      await page.press('Tab');
      // The page's own link has the focus, and the name in it its card.
      await wait(url, "root.querySelector('.card')?.textContent.includes('Mara Quist')");
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Mara Quist');
      await page.press('Escape');
      await tested().options.evaluate(tell(url, 'walk-mentions', { step: 1 }));
      await page.waitFor("CSS.highlights.get('byline-current')?.size > 0");
      expect(await look(url, focus)).toBe('dialog');
      expect(await look(url, words)).toContain('Skerry');
      // What screen readers tell of the focus is not said again.
      expect(await look(url, announced)).toContain('Mara Quist');
      expect(await coversNothing(page, url)).toBe(true);
      await look(url, press('n'));
      await wait(url, "root.activeElement?.textContent.includes('Mara Quist')");
      await look(url, press('p'));
      await wait(url, "root.activeElement?.textContent.includes('Skerry')");
      await page.press('Escape');
      expect(await look(url, words)).toBe('');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Mara Quist');
      await page.close();
    });

    test('a statement’s card says whose it is, leads to all of theirs, and out only on a click', async () => {
      const { page, url } = await open(cardsPath);
      await page.waitFor(pointAt('byline-quotation', click));
      const card = String(await wait(url, words));
      for (const part of [
        'Mara Quist',
        'Statement 1 of',
        'quoted word for word',
        'said',
        'named in the text',
      ])
        expect(card).toContain(part);
      expect(await look(url, "root.querySelectorAll('[href], [src]').length")).toBe(0);
      const opened =
        "chrome.tabs.query({}).then((tabs) => tabs.filter((tab) => (tab.pendingUrl ?? tab.url)?.startsWith('https://duckduckgo.com/?q=%22We+have+waited')).length)";
      expect(await tested().options.evaluate(opened)).toBe(0);
      await look(url, "root.querySelector('.link-out').focus()");
      await page.press('Enter');
      await tested().options.waitFor(`${opened}.then((count) => count === 1)`);
      await page.bringToFront();
      await look(url, "root.querySelector('.card-all').click()");
      await wait(
        url,
        "root.activeElement?.classList.contains('speaker') && root.activeElement.textContent.includes('Mara Quist')",
      );
      await look(url, press('?'));
      const sheet = String(
        await wait(url, "root.querySelector('.help-sheet .keys ~ .keys') && root.activeElement.textContent"),
      );
      for (const part of ['Filter people', 'Save the article', 'Change shortcuts'])
        expect(sheet).toContain(part);
      await look(url, press('Escape'));
      await wait(url, "!root.querySelector('.help-sheet') && root.activeElement.matches('.help-button')");
      await page.close();
    });

    test('what is saved by key is told, and found again from another article’s cards', async () => {
      const first = await open(cardsPath);
      expect(await tested().options.evaluate(tell(first.url, 'save-article', null))).toBe(true);
      await wait(
        first.url,
        "root.querySelector('.notice-over-page').textContent.startsWith('Saved to your list')",
      );
      await first.page.close();
      const { page, url } = await open(scrollerPath);
      await tested().options.evaluate(tell(url, 'walk-mentions', { step: 1 }));
      await wait(url, "root.querySelector('.card')?.textContent.includes('Also in 1 article on your list')");
      expect(await coversNothing(page, url)).toBe(true);
      await page.close();
    });

    test('a card follows its words in a box that scrolls, and goes out of sight with them', async () => {
      const { page, url } = await open(scrollerPath);
      await tested().options.evaluate(tell(url, 'walk-mentions', { step: 1 }));
      await wait(url, "root.querySelector('.card')?.style.opacity === '1'");
      await page.evaluate("document.querySelector('.text').scrollTo({ top: 10, behavior: 'instant' })");
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await coversNothing(page, url)).toBe(true);
      await page.evaluate("document.querySelector('.text').scrollTo({ top: 400, behavior: 'instant' })");
      await wait(url, "root.querySelector('.card')?.style.opacity === '0'");
      await page.close();
    });
  });
}
