import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from '../../tools/browsers/driver.ts';
import { browserNames } from './launch.ts';
import { findPrintedColours } from './printed-colours.ts';
import { look, tell } from './speak.ts';
import { grown, nextTitle, organization, paths, title, untidyPages } from './untidy-pages.ts';
import { useBrowser } from './with-browser.ts';

/*
 * Marks, cards, panel and popup on pages as sites make them. Times are measured in the page, from its change to the
 * marks, at each frame that is painted.
 */

const marked = "[...(CSS.highlights.get('byline-organization') ?? [])].map((range) => range.toString())";
const quoted = JSON.stringify(organization);
/** The tab "Save", and a note typed into it. */
const openSave = "root.querySelector('[role=tab]:last-child').click() ?? true";
const noteOf = "root.querySelector('textarea')?.value";
const note = 'Ask the harbour master';
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, untidyPages);
    const see = (url: string, expression: string): Promise<unknown> =>
      tested().options.evaluate(look(url, expression));
    const waitToSee = (url: string, expression: string): Promise<unknown> =>
      tested().options.waitFor(look(url, expression));
    const ask = (url: string, byline: string, asked: object | null, pick: string): Promise<unknown> =>
      tested().options.evaluate(tell(url, byline, asked, pick));

    const pages: Page[] = [];
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close();
    });

    async function open(path: string): Promise<{ page: Page; url: string }> {
      const url = tested().server.origin + path;
      const page = await tested().browser.newPage();
      pages.push(page);
      await page.goto(url);
      return { page, url };
    }

    /** Opens a page with marks, and the panel if that is wanted. */
    async function openMarked(path: string, part: 'overlay' | 'panel' = 'overlay') {
      const opened = await open(path);
      const asked = part === 'panel' ? { open: true } : { on: true };
      await ask(opened.url, `set-${part}`, asked, 'value');
      await opened.page.bringToFront();
      await opened.page.waitFor(`${marked}.includes(${quoted})`);
      return opened;
    }

    /** Opens a page with the panel at its last tab, and types a note there. */
    async function openWithNote(path: string) {
      const opened = await openMarked(path, 'panel');
      await waitToSee(opened.url, openSave);
      await waitToSee(opened.url, "root.querySelector('textarea')?.focus() ?? true");
      await opened.page.type(note);
      expect(await see(opened.url, noteOf)).toBe(note);
      return opened;
    }

    /** The card that a rest of the pointer on a mark opens; whether it is beside the mark and covers none of it. */
    async function openCard({ page, url }: { page: Page; url: string }): Promise<unknown> {
      await page.waitFor(`(() => {
        const mark = [...CSS.highlights.get('byline-organization')].find((range) => range.toString() === ${quoted});
        mark.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = mark.getClientRects()[0];
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        window.mark = { left, right, top, bottom };
        return document.elementFromPoint(box.left + 5, box.top + box.height / 2).dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: box.left + 5, clientY: box.top + box.height / 2 }));
      })()`);
      await waitToSee(
        url,
        "root.querySelector('.card')?.textContent.includes('Skerry Island') && getComputedStyle(root.querySelector('.card')).visibility === 'visible'",
      );
      const mark = await page.evaluate('window.mark');
      return see(
        url,
        `(() => { const mark = ${JSON.stringify(mark)}; const card = root.querySelector('.card').getBoundingClientRect(); const above = mark.top - card.bottom; const below = card.top - mark.bottom; return Math.max(above, below) >= 0 && Math.max(above, below) < 60 && card.left < mark.right && card.right > mark.left; })()`,
      );
    }

    test('text drawn anew keeps its marks at every frame, and cards, panel and note stay', async () => {
      const { page, url } = await openWithNote(paths.redrawn);
      expect(await openCard({ page, url })).toBe(true);
      for (const change of ['renew', 'reorder', 'renewAll', 'swapBody', 'renew', 'clear']) {
        const outcome = await page.evaluate(`watchMarks(${change})`);
        expect(outcome, change).toMatchObject({ missing: 0 });
        if (change !== 'swapBody' && change !== 'clear') continue;
        // The functions of the page hold the text that is gone.
        await page.evaluate("(text = document.querySelector('#text'), true)");
      }
      expect(await see(url, noteOf)).toBe(note);
      expect(await see(url, "root.querySelector('.card') !== null")).toBe(true);
    });

    test('text in other pieces has its marks back within a tenth of a second', async () => {
      const { page } = await openMarked(paths.redrawn);
      const outcome = await page.evaluate(`watchMarks(() => { split(); })`);
      expect(outcome).toMatchObject({ whole: 3, back: expect.any(Number) });
      expect(JSON.parse(JSON.stringify(outcome)).back).toBeLessThan(100);
    });

    test('marks never stand on other words: a rewritten paragraph, one that is written in, one that is added', async () => {
      const { page, url } = await openWithNote(paths.redrawn);
      const words = `[...CSS.highlights.keys()].filter((name) => name.startsWith('byline-') && name !== 'byline-quotation').flatMap((name) => [...CSS.highlights.get(name)]).map((range) => range.toString())`;
      const before = Number(await page.evaluate('countMarks()'));
      expect(await page.evaluate('(rewrite(), Promise.resolve().then(countMarks))')).toBe(before - 1);
      await page.evaluate('(grow(), writeInside(), true)');
      await page.bringToFront();
      await page.evaluate('(document.activeElement.focus(), true)');
      await page.waitFor(`${words}.some((words) => words.includes('Northern Harbour'))`);
      expect(await page.evaluate(`${words}.every((words) => /^\\p{Lu}/u.test(words))`)).toBe(true);
      expect(await see(url, noteOf)).toBe(note);
      expect(grown).toContain('Northern Harbour');
    });

    test('an article that comes late, by itself or after a click, lights the icon', async () => {
      const titleOf = (url: string) =>
        `(async () => chrome.action.getTitle({ tabId: (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)}).id }))()`;
      const isLit = (url: string) =>
        tested().options.waitFor(`${titleOf(url)}.then((title) => title.includes('article'))`);
      const late = await open(paths.late);
      const unfolding = await open(paths.unfolding);
      expect(await tested().options.evaluate(titleOf(unfolding.url))).toBe('Byline');
      await unfolding.page.evaluate("document.querySelector('button').click()");
      await isLit(unfolding.url);
      await isLit(late.url);
    });

    test('a site that shows its next article without loading it: the open panel goes along', async () => {
      const { page, url } = await openWithNote(paths.app);
      await page.evaluate("history.replaceState(null, '', '#comments')");
      await wait(800);
      expect(await see(`${url}#comments`, noteOf)).toBe(note);
      const second = url.replace('first', 'second');
      await page.evaluate("show('second', 100)");
      await waitToSee(second, `${noteOf} === ''`);
      await waitToSee(second, "root.querySelector('[role=tab]').click() ?? true");
      await waitToSee(second, `root.textContent.includes(${JSON.stringify(nextTitle)})`);
      await page.waitFor(`${marked}.includes(${quoted})`);
      await page.evaluate("show('first', 900)");
      await waitToSee(url, `root.textContent.includes(${JSON.stringify(title)})`);
      expect(await page.evaluate("document.querySelectorAll('byline-panel').length")).toBe(1);
    });

    test('an article below the first is read when the reader has gone there', async () => {
      const { page, url } = await openMarked(paths.endless, 'panel');
      await page.evaluate('loadNext()');
      await wait(300);
      expect(await see(url, `root.textContent.includes(${JSON.stringify(title)})`)).toBe(true);
      await page.evaluate("document.querySelectorAll('h1')[1].scrollIntoView({ behavior: 'instant' })");
      await waitToSee(url, `root.textContent.includes(${JSON.stringify(nextTitle)})`);
      await page.waitFor(
        `(() => { const marks = [...CSS.highlights.get('byline-organization')]; return marks.length > 0 && marks.every((range) => document.querySelectorAll('article')[1].contains(range.startContainer)); })()`,
      );
    });

    test('a site that takes every key and the focus leaves the note and Escape to the reader', async () => {
      const { page, url } = await openMarked(paths.hijacked, 'panel');
      await page.evaluate("(window.isHeld = true, document.querySelector('#dialog input').focus())");
      await waitToSee(url, openSave);
      await waitToSee(url, "root.querySelector('textarea')?.focus() ?? true");
      await page.type(note);
      expect(await see(url, noteOf)).toBe(note);
      await page.press('Escape');
      await waitToSee(url, "root.querySelector('.panel') === null");
      expect(await page.evaluate('seen.filter((key) => key !== "Escape")')).toEqual([]);
    });

    test('panel and card look the same where a site says everything with force and allows nothing', async () => {
      const looks = `[...root.querySelectorAll('.panel, .panel-head button, .tabs button, .panel h1, .panel h2, .panel p, .card')].map((element) => { const { display, visibility, opacity, fontSize, fontFamily, color, letterSpacing, textTransform, width } = getComputedStyle(element); return [element.localName, display, visibility, opacity, fontSize, fontFamily, color, letterSpacing, textTransform, element.className === 'card' ? '' : width].join(); })`;
      const plain = await openMarked(paths.plain, 'panel');
      expect(await openCard(plain)).toBe(true);
      const expected = await see(plain.url, looks);
      const forced = await openMarked(paths.forced, 'panel');
      expect(await openCard(forced)).toBe(true);
      expect(await see(forced.url, looks)).toEqual(expected);
    });

    test('folded text is opened for the reader who goes there; frames and what is written are left alone', async () => {
      const { page, url } = await openMarked(paths.folded, 'panel');
      const count = `${marked}.filter((words) => words === ${quoted}).length`;
      await page.waitFor(`${count} === 3`);
      await waitToSee(url, "root.querySelector('[role=tab]:nth-child(3)').click() ?? true");
      await waitToSee(
        url,
        `(() => { const entity = [...root.querySelectorAll('button')].find((button) => button.textContent.includes(${quoted})); entity?.click(); return entity !== undefined; })()`,
      );
      // From the first mention to the second one, in the closed part.
      await waitToSee(
        url,
        "root.querySelector('.card .card-walk button:last-of-type')?.click() ?? root.querySelector('.card') !== null",
      );
      await page.waitFor("document.querySelector('details').open");
      await page.evaluate("document.querySelector('#comment').click()");
      await wait(300);
      expect(await see(url, "root.querySelector('.card')")).toBeNull();
    });

    test('text from right to left is marked, and cards stand beside it; other languages are said to be so', async () => {
      expect(await openCard(await openMarked(paths.mirrored))).toBe(true);
      const { url } = await open(paths.arabic);
      expect(await ask(url, 'get-analysis', null, 'value.otherLanguage')).toBe('ar');
    });

    test('cards stand beside their words on a page that its site or the reader has zoomed', async () => {
      const zoomed = await openMarked(paths.zoomed, 'panel');
      await expect.poll(() => openCard(zoomed), { timeout: 5000 }).toBe(true);
      await tested().options.evaluate(
        `(async () => chrome.tabs.setZoom((await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(zoomed.url)}).id, 1.5).then(() => true))()`,
      );
      // The page is laid out anew some time after the browser says that it has zoomed.
      await expect.poll(() => openCard(zoomed), { timeout: 5000 }).toBe(true);
    });

    test('nothing of Byline is printed', async () => {
      const { page, url } = await open(paths.plain);
      const before = findPrintedColours(await page.print());
      await ask(url, 'set-panel', { open: true }, 'value');
      await page.waitFor(`${marked}.includes(${quoted})`);
      expect(before).not.toEqual([]);
      expect(findPrintedColours(await page.print())).toEqual(before);
    });

    // Whether a page is put aside whole is the browser's to decide, and Firefox sometimes does not.
    test('back from another page, marks, panel and popup are as they were', { retry: 2 }, async () => {
      const { page, url } = await openWithNote(paths.redrawn);
      await page.evaluate(
        "(window.isKept = true, addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; }))",
      );
      await page.goto(tested().server.origin + paths.plain);
      await page.evaluate('setTimeout(() => history.back(), 50)');
      await page.waitFor('window.isKept && window.cameBack');
      expect(await see(url, noteOf)).toBe(note);
      expect(await page.evaluate('watchMarks(renew)')).toMatchObject({ whole: 3, missing: 0 });
      await tested().options.waitFor(
        `(async () => chrome.action.getTitle({ tabId: (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)}).id }))().then((title) => title.includes('article'))`,
      );
      expect(await ask(url, 'get-reading', null, 'value.article.title.value')).toBe(title);
    });

    test('a page that is written anew has its marks and the panel again', async () => {
      const { page, url } = await openMarked(paths.redrawn, 'panel');
      await page.evaluate('setTimeout(rewriteDocument, 10)');
      await wait(300);
      await page.waitFor(`${marked}.includes(${quoted})`);
      await waitToSee(url, "root.querySelector('.panel') !== null");
      expect(await openCard({ page, url })).toBe(true);
    });

    test('over a page’s modal dialog nothing can be touched but its own; the popup does all the same', async () => {
      const { page, url } = await openMarked(paths.hijacked, 'panel');
      await page.evaluate(
        "(() => { const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.showModal(); })()",
      );
      await waitToSee(
        url,
        "(root.querySelector('textarea, button')?.focus() ?? true) && root.activeElement === null",
      );
      const popup = await tested().browser.openPopup(url);
      expect(await popup.waitFor("document.querySelector('h1')?.textContent")).toBe(title);
      await popup.close();
      expect(await page.evaluate(`${marked}.includes(${quoted})`)).toBe(true);
    });

    test('an article inside a frame is no article of the page around it', async () => {
      const { url } = await open(paths.framed);
      await wait(500);
      expect(await ask(url, 'get-reading', null, 'value.verdict.isArticle')).toBe(false);
    });
  });
}
