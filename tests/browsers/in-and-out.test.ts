import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInPanel, tellReader } from '../../tools/screens/surface.ts';
import { browserNames } from './launch.ts';
import { fixturesFolder } from './subjects.ts';
import { useBrowser } from './with-browser.ts';

/*
 * Lists that come in and go out as files, on the built options page: a file is put into its field as a reader's choice
 * would, and what the page hands to the browser as a file is caught.
 */

/** The beginning of a script: files as a reader hands them over. @param expression the text of each */
const makeFiles = (names: readonly string[], expression: string): string =>
  `const files = new DataTransfer(); ${names.map((name) => `files.items.add(new File([${expression}], ${JSON.stringify(name)}));`).join(' ')}`;

/** Puts a file into the page's field. @param expression its text */
const chooseFile = (name: string, expression: string): string => `(() => {
  ${makeFiles([name], expression)}
  const field = document.querySelector('input[type=file]');
  field.files = files.files;
  return field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

/** Drops files on an element. @returns whether the page took them, which a browser would open else */
const dropFiles = (names: readonly string[], expression: string, place = '.file-place'): string => `(() => {
  ${makeFiles(names, expression)}
  const dropped = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files });
  return !document.querySelector(${JSON.stringify(place)}).dispatchEvent(dropped);
})()`;

const pocketRows = (count: number, title: string, seven: string): string =>
  `['title,url,time_added,tags,status', ...Array.from({ length: ${count} }, (_, i) => i % 50 === 7 ? '${seven}' : '${title} ' + i + ',https://a.example/' + i + '?utm_source=pocket,' + (1714765964 + i) + ',sea|tag ' + i % 5 + ',unread')].join('\\n')`;

const press = (label: string): string =>
  `(() => { const button = [...document.querySelectorAll('main button')].find((one) => one.textContent === ${JSON.stringify(label)} && !one.disabled); button?.click(); return Boolean(button); })()`;

/** The report of an import, as its reader sees it. */
const report =
  "document.querySelector('.report') && [...document.querySelectorAll('.report dd')].map((one) => one.textContent).join(' ')";

/** All that is on the list, as text. */
const stored =
  'chrome.storage.local.get(null).then((all) => JSON.stringify(Object.entries(all).filter(([key]) => /^(item|body|version):/.test(key)).sort(([a], [b]) => a < b ? -1 : 1)))';

const leftOver =
  "chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('journal')).length)";

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, new Map());

    test('a list of Pocket comes in; malformed rows are told by their lines', async () => {
      const { options } = tested();
      await options.evaluate("location.hash = '#/in-and-out'");
      await options.waitFor("document.querySelector('input[type=file]')");
      await options.evaluate(
        chooseFile('pocket.csv', pocketRows(500, 'Title', 'no address,,1714765964,,unread')),
      );
      expect(await options.waitFor(report)).toBe('Pocket 490 0 10');
      const refused = await options.evaluate("document.querySelector('.refused-rows li').textContent");
      expect(refused).toBe('Line 9: it has no address');
      expect(JSON.parse(String(await options.evaluate(stored)))).toHaveLength(490);
    });

    test('cancelled midway, an import leaves the list as it was', async () => {
      const { options } = tested();
      const before = await options.evaluate(stored);
      await options.evaluate(chooseFile('more.csv', pocketRows(20_000, 'Other', 'x')));
      // In the middle: a part of it lies beside the list.
      await options.waitFor(leftOver);
      await options.waitFor(press('Cancel'));
      await options.waitFor("document.body.textContent.includes('Your list is as it was')");
      expect(await options.evaluate(stored)).toBe(before);
      expect(await options.evaluate(leftOver)).toBe(0);
    });

    test('a file of no known format, and a damaged archive, say so', async () => {
      const { options } = tested();
      await options.evaluate(chooseFile('picture.png', "'nothing of use'"));
      await options.waitFor(
        "document.querySelector('.notice.error')?.textContent.includes('none of the formats')",
      );
      await options.evaluate(chooseFile('archive.zip', "'PK\\u0003\\u0004 broken'"));
      await options.waitFor(
        "document.querySelector('.notice.error')?.textContent.includes('could not be imported: the archive is damaged')",
      );
    });

    test('of several files dropped at once none is read, and it says what to do', async () => {
      const { options } = tested();
      const before = await options.evaluate(stored);
      const rows = pocketRows(2, 'Dropped', 'x');
      expect(await options.evaluate(dropFiles(['part_0.csv'], rows, 'body'))).toBe(true);
      expect(await options.evaluate(dropFiles(['part_0.csv', 'part_1.csv'], rows))).toBe(true);
      await options.waitFor("document.querySelector('.notice')?.textContent.includes('One file at a time')");
      expect(await options.evaluate(stored)).toBe(before);
    });

    test('bookmarks, which are HTML, are joined with what is there', async () => {
      const { options } = tested();
      const page =
        '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Ferries</H3><DL><p><DT><A HREF="https://a.example/1#top" ADD_DATE="1714765000">One</A><DD>A note</DL><p></DL>';
      await options.evaluate(chooseFile('bookmarks.html', JSON.stringify(page)));
      await options.waitFor("document.querySelector('.report')?.textContent.includes('Bookmarks')");
      expect(await options.evaluate(report)).toBe('Bookmarks (HTML) 0 1 0');
      const item = JSON.parse(String(await options.evaluate(stored))).find(
        ([, { url }]: [string, { url: string }]) => url === 'https://a.example/1',
      )[1];
      expect(item).toMatchObject({ tags: ['sea', 'tag 1', 'Ferries'], note: 'A note', title: 'Title 1' });
    });

    test('an article is cited in the panel, and its citation is copied', async () => {
      const { options, browser, server } = tested();
      const article = await browser.newPage();
      await article.goto(`${server.origin}/sample/page.html`);
      await article.bringToFront();
      const url = article.url();
      await options.evaluate(tellReader(url, 'set-panel', { open: true }));
      const cited = "(root) => root.querySelector('.citation-text')?.textContent";
      expect(await options.waitFor(runInPanel(url, cited))).toMatch(
        /^[^.]+, \p{Lu}\. .*\(\d{4}, \w+ \d+\)\. .+\. http/u,
      );
      const opened =
        "(root) => { root.querySelector('.citation').open = true; root.querySelector('.citation button').focus(); return true; }";
      await options.evaluate(runInPanel(url, opened));
      await article.press('Enter');
      await options.waitFor(
        runInPanel(url, "(root) => root.querySelector('.citation [role=status]').textContent === 'Copied.'"),
      );
      await article.close();
    });

    test('the articles chosen on the list are exported, and nothing else; they are cited at once', async () => {
      const { options } = tested();
      await options.bringToFront();
      await options.evaluate("location.hash = '#/?q=title:1'");
      await options.waitFor("document.querySelectorAll('.article-row input').length > 2");
      await options.evaluate(
        "[...document.querySelectorAll('.article-row input')].slice(0, 2).forEach((box) => box.click())",
      );
      await options.evaluate(
        "document.addEventListener('copy', ({ clipboardData }) => { globalThis.copied = clipboardData.getData('text/plain'); })",
      );
      await options.evaluate("document.querySelector('.selection-bar summary').click()");
      await options.evaluate("document.querySelector('.cite-selected button').focus()");
      await options.press('Enter');
      await options.waitFor(
        "document.querySelector('.cite-selected [role=status]').textContent === 'Copied.'",
      );
      await options.waitFor(press('Export these'));
      await options.waitFor("document.body.textContent.includes('Chosen articles: 2')");
      await options.evaluate(
        'URL.createObjectURL = (file) => { globalThis.caught = file; return location.href; }, HTMLAnchorElement.prototype.click = () => {}, true',
      );
      await options.evaluate("document.querySelector('input[value=csv]').click()");
      await options.waitFor(press('Export'));
      await options.waitFor("document.body.textContent.includes('Written: byline-')");
      const rows = await options.evaluate("caught.text().then((text) => text.trim().split('\\n').length)");
      expect(rows).toBe(3);
      await options.evaluate("document.querySelector('input[value=json]').click()");
      await options.waitFor(press('Export all instead'));
    });

    test('an export as JSON, imported into an emptied list, gives the same list', async () => {
      const { options } = tested();
      const before = await options.evaluate(stored);
      await options.evaluate(
        'URL.createObjectURL = (file) => { globalThis.caught = file; return location.href; }, HTMLAnchorElement.prototype.click = () => {}, true',
      );
      await options.waitFor(press('Export'));
      await options.waitFor("document.body.textContent.includes('Written: byline-')");
      await options.evaluate('chrome.storage.local.clear()');
      await options.waitFor("document.body.textContent.includes('All articles on your list: 0')");
      await options.evaluate(chooseFile('byline.json', 'globalThis.caught'));
      await options.waitFor("document.querySelector('.report')?.textContent.includes('Byline')");
      expect(await options.evaluate(report)).toBe('Byline 490 0 0');
      expect(await options.evaluate(stored)).toBe(before);
    });

    test('texts that another program kept come with their articles, and are read without their pages', async () => {
      const { options, server } = tested();
      const asked = server.requests.length;
      const file = readFileSync(join(fixturesFolder, 'imports/wallabag/All articles.json'), 'utf8');
      await options.evaluate(chooseFile('wallabag.json', JSON.stringify(file)));
      await options.waitFor("document.querySelector('.report')?.textContent.includes('Wallabag')");
      expect(await options.evaluate(report)).toBe('Wallabag 2 0 1');
      const id = await options.evaluate(
        "chrome.storage.local.get(null).then((all) => Object.values(all).find(({ title }) => title === 'Il traghetto torna a Skerry').id)",
      );
      await options.evaluate(`location.hash = '#/read/${id}'`);
      await options.waitFor("document.querySelector('.reading .text')?.textContent.includes('buona nave')");
      expect(await options.evaluate("document.querySelectorAll('.reading h1').length")).toBe(1);
      // What was left to the opening is kept.
      await options.waitFor(
        `chrome.storage.local.get('body:${id}').then((all) => all['body:${id}'].analysis?.otherLanguage === 'it')`,
      );
      expect(server.requests.length).toBe(asked);
      await options.evaluate("location.hash = '#/in-and-out'");
    });

    test('damaged records of a backup come back as damaged', async () => {
      const { options } = tested();
      await options.waitFor("document.querySelector('input[type=file]')");
      const file = readFileSync(join(fixturesFolder, 'imports/byline/byline-2026-05-04.json'), 'utf8');
      await options.evaluate(chooseFile('byline.json', JSON.stringify(file)));
      await options.waitFor("document.querySelector('.report')?.textContent.includes('Byline')");
      expect(await options.evaluate(report)).toBe('Byline 1 0 1 1');
      await options.evaluate("location.hash = '#/bin'");
      expect(await options.waitFor("document.querySelector('.damaged')?.textContent")).toContain(
        'isle-post.example/lost',
      );
    });
  });
}
