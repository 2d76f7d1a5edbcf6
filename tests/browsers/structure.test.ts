import { describe, expect, test } from 'vitest';
import type { Page } from '../../tools/browsers/driver.ts';
import { browserNames } from './launch.ts';
import { tell } from './speak.ts';
import { closedPath, livePath, posts, stories, structurePages } from './structure-pages.ts';
import { useBrowser } from './with-browser.ts';

/*
 * What a page's structure is only shows where it is open: which of several articles is in view, and what stands in
 * shadow roots that its site has closed.
 */

const glance =
  '({ title: value.article.title?.value, authors: value.article.authors?.value.map(({ name }) => name), opening: value.article.text.slice(0, 40), url: value.article.canonicalUrl })';
const readingOf = (url: string): string => tell(url, 'get-reading', null, glance);

/** What Byline's own closed root says, the open card; the panel is not open here. */
const wordsOfCard = (url: string): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => {
      const host = document.querySelector('byline-panel');
      const root = host.openOrClosedShadowRoot ?? globalThis.chrome.dom?.openOrClosedShadowRoot(host);
      return root.querySelector('.card')?.textContent ?? '';
    },
  });
  return result.includes('Skerry');
})()`;

const [first, second] = stories;
const shown = ({ title, author, opening, path }: (typeof stories)[number], origin: string) => ({
  title,
  authors: [author],
  opening: opening.slice(0, 40),
  url: origin + path,
});

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, structurePages);

    async function open(path: string): Promise<{ page: Page; url: string }> {
      const url = tested().server.origin + path;
      const page = await tested().browser.newPage();
      await page.goto(url);
      return { page, url };
    }

    test('of two articles, the one in view is read, and read again when the reader has gone on', async () => {
      const { page, url } = await open(first.path);
      expect(await tested().options.evaluate(readingOf(url))).toEqual(shown(first, tested().server.origin));
      await page.evaluate('loadNext()');
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await tested().options.evaluate(readingOf(url))).toEqual(shown(first, tested().server.origin));
      await page.evaluate('showSecond()');
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await tested().options.evaluate(readingOf(url))).toEqual(shown(second, tested().server.origin));
      await page.close();
    });

    test('a panel that is open follows the address to the second article, and so do the marks', async () => {
      const { page, url } = await open(first.path);
      await tested().options.evaluate(tell(url, 'set-panel', { open: true }, 'value'));
      const marked = (words: string) =>
        `(() => { const marks = [...(CSS.highlights.get('byline-organization') ?? [])]; return marks.length > 0 && marks.every((range) => range.startContainer.parentElement.closest('article').textContent.includes(${JSON.stringify(words)})); })()`;
      await page.bringToFront();
      await page.waitFor(marked(first.title));
      await page.evaluate('[loadNext(), showSecond(), follow()].length');
      await page.waitFor(marked(second.title));
      const followed = tested().server.origin + second.path;
      await tested().options.waitFor(
        `(${readingOf(followed)}).then(({ title }) => title === ${JSON.stringify(second.title)})`,
      );
      expect(
        await tested().options.evaluate(tell(followed, 'set-overlay', { on: true }, 'value.panelOpen')),
      ).toBe(true);
      expect(await page.evaluate("document.querySelectorAll('byline-panel').length")).toBe(1);
      await page.close();
    });

    test('a live blog has its posts as parts, the latest too', async () => {
      const { page, url } = await open(livePath);
      const partsOf = tell(
        url,
        'get-reading',
        null,
        '({ kind: value.article.kind, parts: value.article.parts.map(({ heading, published }) => [published?.iso.slice(11, 16), heading].join(" ")) })',
      );
      const before = posts.slice(1).map((heading, i) => `1${3 - i}:45 ${heading}`);
      expect(await tested().options.evaluate(partsOf)).toEqual({ kind: 'live', parts: before });
      await page.evaluate('[addPost()].length');
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await tested().options.evaluate(partsOf)).toEqual({
        kind: 'live',
        parts: [`14:32 ${posts[0]}`, ...before],
      });
      await page.close();
    });

    test('what stands in closed shadow roots is read, slots and all', async () => {
      const { page, url } = await open(closedPath);
      expect(await tested().options.evaluate(readingOf(url))).toEqual({
        ...shown(first, tested().server.origin),
        url,
      });
      await tested().options.evaluate(tell(url, 'set-overlay', { on: true }, 'value.overlayOn'));
      await page.bringToFront();
      await page.waitFor(
        `(() => {
          const [mark] = CSS.highlights.get('byline-organization') ?? [];
          mark?.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = mark?.getClientRects()[0];
          return box && document.dispatchEvent(new PointerEvent('pointermove', { clientX: box.left + 5, clientY: box.top + box.height / 2 }));
        })()`,
      );
      await tested().options.waitFor(wordsOfCard(url));
      await page.close();
    });
  });
}
