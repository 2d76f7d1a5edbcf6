import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../tools/browsers/driver.ts';
import { runInPanel, tellBackground, tellReader } from '../../tools/screens/surface.ts';
import { browserNames } from './launch.ts';
import { click, fill, press, storedItems } from './options-page.ts';
import { useBrowser } from './with-browser.ts';

/*
 * An article that was saved, read again without its page: with its marks, with passages that the reader has
 * highlighted, which appear on the live page as well, and with what the live page has changed since.
 */

const path = '/ferry.html';
const passage = 'sails again after nine years';
const paragraph = `The ferry to Skerry ${passage}, and half of the village came to see it leave on Monday morning.`;
const toHtml = (title: string, second: string): string => `<!doctype html><html lang="en"><head>
<title>${title}</title><meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta name="author" content="Ingrid Falk"><meta property="article:published_time" content="2026-03-12T18:05:00Z">
</head><body><article><h1>${title}</h1><p class="byline">By Ingrid Falk</p><p>${paragraph}</p><p>${second}</p>
<p>“The sea has not changed,” Mayor Morag Linn said on Monday. “The boat has, and it is a good boat.”</p>
<p>Tomas Reed, who chairs the Northern Fishermen’s Association in Bergen, said that his members would wait for the winter
before they sold their own boats, as they had done the last time that the state promised them a ferry.</p>
</article></body></html>`;
const second = 'It carries 40 cars and is paid for by the state until the year 2031.';
const before = toHtml('Ferry returns to Skerry', second);
const otherPath = '/other-ferry.html';
const pages = new Map([
  [path, before],
  [otherPath, toHtml('Another ferry returns to Skerry', second)],
]);

const painted = (name: string): string =>
  `['', '-mid-light', '-mid-dark', '-dark'].flatMap((tone) => [...(CSS.highlights.get('${name}' + tone) ?? [])]).map(String)`;
const select = `(() => {
  const text = document.querySelector('.reading .text');
  const { firstChild: node } = text.querySelector('p');
  const at = node.data.indexOf('${passage}');
  text.focus();
  getSelection().setBaseAndExtent(node, at, node, at + ${passage.length});
  return true;
})()`;
const stored =
  "(async () => Object.entries(await chrome.storage.local.get(null)).find(([key]) => key.startsWith('body:'))[1])()";

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, pages);
    let page: Page;
    let address = '';

    beforeAll(async () => {
      page = await tested().browser.newPage();
      await page.goto(tested().server.origin + path);
      await tested().options.evaluate(tellReader(page.url(), 'save-article', null));
      await tested().options.bringToFront();
      address = `#/read/${await tested().options.waitFor(`${stored}.then(({ id }) => id)`)}`;
    }, 60_000);

    test('a saved article is read with its marks, and nothing is asked of its site', async () => {
      const { options, server } = tested();
      const asked = server.requests.length;
      await options.evaluate(`location.hash = '${address}'`);
      expect(await options.waitFor("document.querySelector('.reading h1')?.textContent")).toBe(
        'Ferry returns to Skerry',
      );
      expect(
        await options.waitFor(`(() => { const all = ${painted('byline-person')}; return all[0] && all; })()`),
      ).toContain('Morag Linn');
      expect(server.requests.length).toBe(asked);
    });

    test('a highlight made by key survives a reload, takes a note, and appears on the live page', async () => {
      const { options } = tested();
      await options.bringToFront();
      await options.waitFor(select);
      await options.type('h');
      const isPainted = `(() => { const all = ${painted('byline-highlight')}; return all[0] && all; })()`;
      expect(await options.waitFor(isPainted)).toEqual([passage]);
      await options.waitFor(`${stored}.then(({ highlights }) => highlights.length === 1)`);
      await options.evaluate(
        '(() => { window.isOld = true; setTimeout(() => location.reload()); return true; })()',
      );
      await options.waitFor('!window.isOld');
      expect(await options.waitFor(isPainted)).toEqual([passage]);
      await options.evaluate("document.querySelectorAll('.own-highlights li button')[1].click()");
      await options.waitFor("document.activeElement?.localName === 'byline-panel'");
      await new Promise((resolve) => setTimeout(resolve, 300));
      await options.type('Ask about fares');
      await options.press('Escape');
      await options.waitFor(
        "document.querySelector('.own-highlights .note')?.textContent === 'Ask about fares'",
      );
      await page.bringToFront();
      await options.evaluate(tellReader(page.url(), 'set-overlay', { on: true }));
      expect(await page.waitFor(isPainted)).toEqual([passage]);
    });

    test('a page that has changed is kept as a version when it is looked at, and says so', async () => {
      const { options, server } = tested();
      const inPanel = (source: string) => options.waitFor(runInPanel(page.url(), source));
      // The reader has come to the last paragraph, which stays where it is before their eyes.
      await options.evaluate(`location.hash = '${address}'`);
      await options.waitFor("document.querySelector('.reading .text')");
      const place =
        "Math.round([...document.querySelectorAll('.reading [data-at]')].at(-1).getBoundingClientRect().top)";
      await options.evaluate("document.body.style.paddingBlockEnd = '200vh'");
      await options.evaluate("[...document.querySelectorAll('.reading [data-at]')].at(-1).scrollIntoView()");
      const before = Number(await options.evaluate(place));
      pages.set(
        path,
        toHtml('Ferry back in Skerry', second.replace('40 cars', `${'45 cars and '.repeat(60)}a bus`)),
      );
      await page.goto(server.origin + path);
      await page.bringToFront();
      await options.waitFor(
        `${stored}.then(({ article }) => article.title.value === 'Ferry back in Skerry')`,
      );
      expect(await options.waitFor("document.querySelector('.reading h1')?.textContent")).toBe(
        'Ferry back in Skerry',
      );
      expect(Math.abs(Number(await options.evaluate(place)) - before)).toBeLessThan(3);
      await options.evaluate(tellReader(page.url(), 'set-panel', { open: true }));
      await inPanel("(root) => root?.querySelector('#byline-tab-save')?.click() ?? true");
      await inPanel(
        "(root) => root.querySelector('.save-form .notice button')?.click() === undefined && Boolean(root.querySelector('.save-form .notice button'))",
      );
      await options.bringToFront();
      await options.evaluate(`location.hash = '${address.replace('read', 'changes')}'`);
      const words = (tag: string) =>
        `[...document.querySelectorAll('.changes ${tag}')].map(({ lastChild }) => lastChild.textContent.slice(0, 30)).join('|')`;
      await options.waitFor("document.querySelector('.changes ins')");
      expect(await options.evaluate(words('del'))).toContain('returns to|40');
      expect(await options.evaluate(words('ins'))).toContain('back in|45');
      pages.set(path, toHtml('Ferry returns to Skerry', second));
    });

    test('an article that is not saved is saved with its first highlight, which the bar says', async () => {
      const { options, server } = tested();
      await page.goto(`${server.origin}${otherPath}`);
      await page.bringToFront();
      await options.evaluate(tellReader(page.url(), 'set-overlay', { on: true }));
      await page.waitFor(
        `(() => { const { firstChild: node } = document.querySelectorAll('article p')[1]; const at = node.data.indexOf('${passage}'); getSelection().setBaseAndExtent(node, at, node, at + ${passage.length}); return true; })()`,
      );
      const inPanel = (source: string) => options.waitFor(runInPanel(page.url(), source));
      const bar = "(root) => root.querySelector('.selection-bar button')";
      expect(await inPanel(`(root) => (${bar})(root)?.textContent`)).toBe('Save and highlight');
      await inPanel(`(root) => { (${bar})(root).click(); return true; }`);
      const kept =
        "chrome.storage.local.get(null).then((all) => Object.values(all).find(({ article }) => article?.canonicalUrl.includes('other'))?.highlights.map(({ exact }) => exact))";
      await options.waitFor(`${kept}.then((all) => all?.length === 1)`);
      expect(await options.evaluate(kept)).toEqual([passage]);
      await page.waitFor(`(() => { const all = ${painted('byline-highlight')}; return all[0] && all; })()`);
    });

    test('what another window does to the article that is open is told, and kept beside what is done here', async () => {
      const { options } = tested();
      const [, id = ''] = /read\/(.*)/.exec(address) ?? [];
      const tell = (byline: string, ask: object) => options.evaluate(tellBackground(byline, ask));
      await options.bringToFront();
      await tell('update', { ids: [id], change: { tags: ['with, comma'] } });
      await options.evaluate(`(location.hash = '${address}', true)`);
      await options.waitFor(press('Tags and note', '.article-bar'));
      await options.waitFor("document.querySelector('.edit .chip span')?.textContent === 'with, comma'");
      await tell('update', { ids: [id], change: { addTags: ['elsewhere'], note: 'there' } });
      await options.evaluate(fill('.edit input', 'here'));
      await options.evaluate(press('Update', '.edit'));
      await options.waitFor(
        `${storedItems}.then((all) => all.find((item) => item.id === '${id}')).then(({ tags, note }) => note === 'there' && tags.join('|') === 'with, comma|elsewhere|here')`,
      );
      await tell('remove', { ids: [id] });
      await options.waitFor(press('Restore', '.in-bin'));
      await options.waitFor("!document.querySelector('.in-bin')");
      const link = { url: 'https://later.example/a', title: 'Later', tags: [], savedAt: null };
      await tell('save-links', { links: [link] });
      await options.evaluate("(location.hash = '#/?q=is:later', true)");
      await options.waitFor(click('.article-title a'));
      await options.waitFor(
        "document.querySelector('.reader-pane .notice')?.textContent.startsWith('Only the link')",
      );
      await options.evaluate("(location.hash = '#/changes/none', true)");
      await options.waitFor(
        "document.querySelector('main')?.textContent === 'This article is no longer on your list.'",
      );
    });
  });
}
