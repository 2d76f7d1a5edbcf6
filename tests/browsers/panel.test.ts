import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../tools/browsers/driver.ts';
import { browserNames } from './launch.ts';
import { headings, panelPages, panelPath } from './panel-page.ts';
import { useBrowser } from './with-browser.ts';

/*
 * The panel over a page: where it stands and how large it is, what it shows of the reader's place in the text, and what
 * it finds. It is looked into from the extension's own page, since its shadow root is closed to the page.
 */

const findTab = (url: string): string =>
  `(await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)}).id`;

const tell = (url: string, byline: string, ask: object | null): string => `(async () => {
  const tabId = ${findTab(url)};
  await chrome.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  return (await chrome.tabs.sendMessage(tabId, ${JSON.stringify({ byline, ask })}, { frameId: 0 })).ok;
})()`;

/** Runs statements over `panel`, the panel's element, with `find` and `all` inside it; gives back what they return. */
const look = (url: string, statements: string): string => `(async () => {
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: ${findTab(url)} }, func: () => {
    const host = document.querySelector('byline-panel');
    const root = host.openOrClosedShadowRoot ?? globalThis.chrome.dom?.openOrClosedShadowRoot(host);
    const panel = root.querySelector('.panel');
    const find = (selector) => panel.querySelector(selector);
    const all = (selector) => [...panel.querySelectorAll(selector)];
    const open = (tab) => find('#byline-tab-' + tab).click();
    const type = (field, value) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    };
    const press = (element, key) => {
      element.focus();
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      element.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
    };
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    const box = { left, top, right: document.documentElement.clientWidth - right, bottom: innerHeight - bottom, width: right - left };
    ${statements}
  } });
  return result;
})()`;

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, panelPages);
    let page: Page;
    let url: string;

    const inPanel = (statements: string): Promise<unknown> =>
      tested().options.evaluate(look(url, statements));
    const waitFor = (statements: string): Promise<unknown> => tested().options.waitFor(look(url, statements));
    const openPanel = async (): Promise<void> => {
      await tested().options.waitFor(tell(url, 'set-panel', { open: true }));
      await page.bringToFront();
    };

    beforeAll(async () => {
      url = tested().server.origin + panelPath;
      page = await tested().browser.newPage();
      await page.goto(url);
      await openPanel();
    }, 60_000);

    test('says in a sentence what the page disagrees about', async () => {
      expect(await waitFor(`return find('.conflict p')?.textContent`)).toMatch(
        /^The page and its address say .*26.*2018.*; its metadata says .*27.*2018.*\.$/,
      );
    });

    test('is none of the page that it is over, when that is read again', async () => {
      await inPanel(`find('.conflict .choice').click()`);
      await waitFor(`return find('.conflict') === null`);
      expect(
        await inPanel(
          `return all('.field-row').find((row) => row.textContent.startsWith('By')).querySelector('.value').textContent`,
        ),
      ).toBe('Mara Lindqvist');
      await inPanel(`all('.field-row button').at(-1).click()`);
      await waitFor(`return find('.conflict') !== null`);
    });

    test('goes to the other side and is resized by its edge, and both are there after a reload', async () => {
      expect(await inPanel('return [box.right, box.width]')).toEqual([0, 380]);
      await inPanel(`press(find('[role=separator]'), 'ArrowLeft')`);
      await waitFor('return box.width === 396');
      await inPanel(`find('.panel-actions button').click()`);
      await waitFor('return box.left === 0 && box.width === 396');
      await inPanel(`press(find('[role=separator]'), 'Home')`);
      await waitFor(
        `return box.width === 280 && find('[role=separator]').getAttribute('aria-valuenow') === '280'`,
      );
      await tested().options.waitFor(
        `chrome.storage.local.get().then((stored) => JSON.stringify(stored).includes('"width":280'))`,
      );
      await page.goto(url);
      await openPanel();
      await waitFor('return box.left === 0 && box.width === 280');
    });

    test('marks the part in view while the reader scrolls', async () => {
      await inPanel(`open('outline')`);
      for (const heading of [headings[3], headings[1]]) {
        await page.evaluate(
          `[...document.querySelectorAll('h2')].find((one) => one.textContent === ${JSON.stringify(heading)}).scrollIntoView({ behavior: 'instant' })`,
        );
        await waitFor(
          `const marked = all('[aria-current=location]'); return marked.length === 1 && marked[0].textContent.includes(${JSON.stringify(heading)})`,
        );
      }
    });

    test('filters names, orders them, and leads from a strip to the nearest mention', async () => {
      await inPanel(`open('entities')`);
      await waitFor(`return find('[data-byline-filter]') && all('.entity-row').length > 6`);
      await inPanel(`type(find('[data-byline-filter]'), 'stav')`);
      await waitFor(
        `return all('.entity-row').length === 1 && find('.entity-filter [role=status]').textContent === '1 name'`,
      );
      await inPanel(`
        const strip = find('.strip').getBoundingClientRect();
        find('.entity-row button').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: strip.right - 1, clientY: strip.top + 8 }))`);
      await waitFor(
        `const [, at, of] = /(\\d+) of (\\d+)/.exec(find('.entity-row .count').textContent) ?? []; return at !== undefined && at === of`,
      );
    });

    test('shares what is said between the named, institutions and the unnamed', async () => {
      await inPanel(`open('sources')`);
      expect(
        await waitFor(
          `return find('.shares tbody th') && all('.shares tbody th').map((cell) => cell.textContent)`,
        ),
      ).toContain('Named people');
    });

    test('saves tags as chips, takes them away again, and offers them', async () => {
      await inPanel(`open('save')`);
      await waitFor(`return find('.tag-box input') !== null`);
      await inPanel(`type(find('.tag-box input'), 'ferries, isles,')`);
      await waitFor(`return all('.chip').length === 2`);
      await inPanel(`find('form button[type=submit]').click()`);
      await waitFor(`return find('.on-list') !== null`);
      await inPanel(`press(find('.tag-box input'), 'Backspace')`);
      await waitFor(`return all('.chip').length === 1`);
      await inPanel(`find('form button[type=submit]').click()`);
      await waitFor(
        `return [...find('form').querySelectorAll('[role=status]')].some((one) => one.textContent === 'Saved.')`,
      );
      await inPanel(`open('about')`);
      await inPanel(`open('save')`);
      await waitFor(`return find('.chip')?.textContent.startsWith('ferries') && all('.chip').length === 1`);
      await inPanel(`find('.chip button').click()`);
      expect(
        await waitFor(
          `const { list } = find('.tag-box input'); return list?.options.length === 1 && list.options[0].value`,
        ),
      ).toBe('ferries');
    });

    test('is a sheet at the bottom of a narrow window, and nothing is out of reach in a tiny one', async () => {
      await page.setViewport(480, 800);
      await waitFor('return box.bottom === 0 && box.left === 0 && box.top > 300');
      await inPanel(`press(find('[role=separator]'), 'ArrowUp')`);
      await waitFor(`return find('[role=separator]').getAttribute('aria-valuenow') === '464'`);
      await page.setViewport(320, 256);
      await waitFor(
        `return box.bottom === 0 && box.width <= 320 && box.top > 80 && panel.classList.contains('low')`,
      );
      const reached = await inPanel(`
        const frame = find('.panel-frame');
        return all('button, input, textarea, [role=tab]').filter((control) => {
          control.scrollIntoView({ block: 'nearest' });
          const { left, top, right, bottom } = control.getBoundingClientRect();
          const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return !(left >= 0 && right <= innerWidth && hit && (control.contains(hit) || hit.contains(control)));
        }).map((control) => control.textContent || control.id)`);
      expect(reached).toEqual([]);
      await page.setViewport(1280, 800);
    });
  });
}
