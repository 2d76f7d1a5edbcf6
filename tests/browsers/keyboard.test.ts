import { describe, expect, test } from 'vitest';
import type { Page } from '../../tools/browsers/driver.ts';
import { runInPanel, tellBackground } from '../../tools/screens/surface.ts';
import { browserNames } from './launch.ts';
import { servedPages, subjects } from './subjects.ts';
import { useBrowser } from './with-browser.ts';

/*
 * The whole way by keyboard alone, with real key presses: popup, panel, card, save, list, reader view, delete and undo.
 * Wherever the Tab key stops on the way, the focus can be seen.
 */

const [subject] = subjects;
const most = 60;

/** Where the focus is: whether on what is wanted, whether that can be seen, and what it is. */
const lookAtFocus = (wanted: string) => `(root) => {
  const scope = root instanceof ShadowRoot ? root : document;
  const element = scope.activeElement;
  if (!element || element === document.body) return { isThere: false, isSeen: true, what: 'nothing' };
  // A switch shows it on its drawing, the field for tags on the box round all of them.
  const shown = [element, ...(element.closest('label')?.querySelectorAll('*') ?? []), element.closest('.tag-box')].filter(Boolean);
  const isSeen = shown.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  return { isThere: element.matches(${JSON.stringify(wanted)}), isSeen, what: element.outerHTML.slice(0, 120) };
}`;

interface Focus {
  readonly isThere: boolean;
  readonly isSeen: boolean;
  readonly what: string;
}

const isFocus = (value: unknown): value is Focus =>
  typeof value === 'object' && value !== null && 'isThere' in value && 'isSeen' in value && 'what' in value;

/** Presses a key until the focus is on what is wanted. @throws when it never is, or cannot be seen on the way */
async function goTo(
  page: Page,
  run: (source: string) => Promise<unknown>,
  wanted: string,
  key = 'Tab',
): Promise<void> {
  const stops: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.press(key);
    const focus = await run(lookAtFocus(wanted));
    if (!isFocus(focus)) throw new Error(`no focus to look at: ${JSON.stringify(focus)}`);
    expect(focus, `the focus can be seen on ${focus.what}`).toMatchObject({ isSeen: true });
    if (focus.isThere) return;
    stops.push(focus.what);
  }
  throw new Error(`${wanted} is not reached with ${key}; the stops are:\n${stops.join('\n')}`);
}

const runHere = (page: Page) => (source: string) =>
  page.evaluate(`(async () => (${source})(document.documentElement))()`);

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 90_000 }, () => {
    const tested = useBrowser(name, servedPages);

    test('marks, panel, card, save', async () => {
      const { browser, options, server } = tested();
      const url = `${server.origin}${subject?.path}`;
      const page = await browser.newPage();
      await page.goto(url);
      const popup = await browser.openPopup(url);
      await popup.waitFor("document.querySelector('.names .entity')");
      await popup.bringToFront();
      await goTo(popup, runHere(popup), 'input[role=switch]');
      await popup.press('Space');
      await popup.waitFor("document.querySelector('input[role=switch]').checked");
      await page.waitFor("CSS.highlights.get('byline-person')?.size > 0");
      await goTo(popup, runHere(popup), '.popup-ways button');
      await popup.press('Enter');

      const run = (source: string) => options.evaluate(runInPanel(url, source));
      const waitFor = (source: string) => options.waitFor(runInPanel(url, source));
      await page.bringToFront();
      await waitFor("(root) => root.activeElement?.matches('#byline-tab-about')");
      await goTo(page, run, '#byline-tab-entities', 'ArrowRight');
      await goTo(page, run, '[role=tabpanel] .entity-list button');
      await page.press('Enter');
      await waitFor("(root) => root.querySelector('.card')");
      await page.press('Escape');
      await waitFor("(root) => !root.querySelector('.card')");
      // The focus is where it was: the next stop back is in the panel, and no other.
      await goTo(page, run, '#byline-tab-entities', 'Shift+Tab');
      await goTo(page, run, '#byline-tab-save', 'End');
      await goTo(page, run, 'form input[type=text]');
      await page.type('harbour, floods');
      await goTo(page, run, 'form textarea');
      await page.type('By keyboard alone');
      await goTo(page, run, 'form button[type=submit]');
      await page.press('Enter');
      await waitFor("(root) => root.querySelector('form [role=status]')?.textContent");
      await page.press('Escape');
      await waitFor("(root) => !root.querySelector('.panel')");
      await page.close();
    });

    test('search, read, delete, undo', async () => {
      const { options } = tested();
      const run = runHere(options);
      await options.bringToFront();
      await options.waitFor("document.querySelector('.article-title')");
      await goTo(options, run, 'input[type=search]');
      await options.type('alone');
      await options.waitFor("document.querySelector('.article-title')");
      await goTo(options, run, '[role=row]');
      await options.press('Enter');
      await options.waitFor(
        "location.hash.startsWith('#/?q=alone&read=') && document.querySelector('article.reading')",
      );
      await options.waitFor("document.activeElement.matches('.reader-pane')");
      await options.press('Escape');
      await options.waitFor("location.hash === '#/?q=alone' && document.activeElement.matches('[role=row]')");
      await options.press('Delete');
      await options.waitFor("document.querySelector('.toast') && !document.querySelector('.article-title')");
      await goTo(options, run, '.toast button');
      await options.press('Enter');
      await options.waitFor("document.querySelector('.article-title')");
    });

    test('where what has the focus goes away, the focus is on what comes next', async () => {
      const { options } = tested();
      const links = ['a', 'b', 'c'].map((title) => ({
        ...{ url: `https://later.example/${title}`, title, tags: [], savedAt: null },
      }));
      await options.evaluate(tellBackground('save-links', { links }));
      const rows = (count: number) => `document.querySelectorAll('[role=row]').length === ${count}`;
      const isFocused = (selector: string) => `document.activeElement?.matches(${JSON.stringify(selector)})`;
      const focus = (selector: string) =>
        options.waitFor(
          `(() => { const found = [...document.querySelectorAll(${JSON.stringify(selector)})].at(-1); found?.focus(); return found !== undefined && document.activeElement === found; })()`,
        );
      await options.evaluate("(location.hash = '#/?q=is:later', true)");
      await options.waitFor(rows(3));
      await focus('[role=row][data-index="1"]');
      await options.press('Delete');
      await options.waitFor(`${rows(2)} && ${isFocused('[role=row][data-index="1"]')}`);
      await focus('.toast button');
      await options.press('Enter');
      await options.waitFor(`${rows(3)} && ${isFocused('[role=row]')}`);
      await options.type('x');
      await options.evaluate("(location.hash = '#/?q=nothing-says-this', true)");
      await options.waitFor(
        "document.querySelector('.selection-bar strong')?.textContent === 'Selected: 1, of which not shown: 1'",
      );
      const isHeld = 'document.activeElement !== document.body';
      await focus('.selection-bar .link');
      await options.press('Enter');
      await options.waitFor(`!document.querySelector('.selection-bar') && ${isHeld}`);
      await focus('section[aria-label="Kept searches"] button');
      await options.press('Enter');
      await options.waitFor(isFocused('.kept-search'));
      await focus('.chip button');
      await options.press('Enter');
      await options.waitFor(`!document.querySelector('.chip') && ${isHeld}`);
    });
  });
}
