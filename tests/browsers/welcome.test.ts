import { describe, expect, test } from 'vitest';
import { browserNames } from './launch.ts';
import { useBrowser } from './with-browser.ts';

/*
 * The page that opens after the installation, in real browsers: its sample is read, marked, explained and saved by the
 * code that does so in every page, under the policy of the extension's own pages.
 */

const title = 'Islanders keep their lighthouse lit after a vote of 212 to 9';
const views =
  "chrome.extension.getViews({ type: 'tab' }).filter(({ location }) => location.pathname === '/welcome.html')";
/** An expression over the welcome page's window, from another page of the extension. */
const inWelcome = (expression: string): string => `(([view]) => view && (${expression}))(${views})`;
const press = (label: string): string =>
  inWelcome(
    `[...view.document.querySelectorAll('button')].filter((button) => button.textContent === ${JSON.stringify(label)}).map((button) => button.click()).length`,
  );
const root =
  "((host) => host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host))(view.document.querySelector('byline-panel'))";
const savedTitles =
  '(async () => Object.values(await chrome.storage.local.get(null)).flatMap((value) => value?.article?.title?.value ?? []))()';

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, new Map());

    test('opens once after the installation, its sample marked', async () => {
      const { options } = tested();
      await options.waitFor(inWelcome("view.CSS.highlights.get('byline-person')?.size > 4"));
      await options.waitFor(inWelcome("view.CSS.highlights.get('byline-quotation')?.size > 3"));
      expect(await options.evaluate(`${views}.length`)).toBe(1);
      expect(await options.evaluate(inWelcome('view.document.title'))).toBe(`${title} | Welcome to Byline`);
    });

    test('its panel and its cards are dressed, and say what the sample says', async () => {
      const { options } = tested();
      await options.evaluate(press('Show me a card'));
      await options.waitFor(inWelcome(`${root}.querySelector('.card')?.textContent.includes('Morag Linn')`));
      await options.evaluate(press('Open panel'));
      await options.waitFor(
        inWelcome(`${root}.querySelector('.panel')?.textContent.includes('Ingrid Falk')`),
      );
      expect(
        await options.evaluate(inWelcome(`view.getComputedStyle(${root}.querySelector('.panel')).position`)),
      ).toBe('fixed');
      // No place of the sample disagrees with another.
      expect(await options.evaluate(inWelcome(`${root}.querySelector('.notice.warning') === null`))).toBe(
        true,
      );
    });

    test('its icon opens the popup over the sample, and what is saved there is found', async () => {
      const { options } = tested();
      await options.evaluate(press('Save this article'));
      await options.waitFor(inWelcome("view.document.body.textContent.includes('Show it on my list')"));
      expect(await options.evaluate(savedTitles)).toEqual([title]);
      const address = await options.evaluate(inWelcome('view.location.href'));
      const popup = await tested().browser.openPopup(String(address));
      expect(await popup.waitFor("document.querySelector('h1')?.textContent")).toBe(title);
      await popup.waitFor("document.querySelector('.on-list')");
      await popup.close();
    });
  });
}
