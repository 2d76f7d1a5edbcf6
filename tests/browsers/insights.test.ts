import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { makeList } from '../../tools/screens/made-list.ts';
import { importRecords } from '../../tools/screens/surface.ts';
import { browserNames } from './launch.ts';
import { useBrowser } from './with-browser.ts';

/*
 * The insights, in real browsers: drawn from what is on the list, within the extension's policy, by keyboard as by
 * pointer, and each mark leads to the articles behind it.
 */

const now = new Date();
const records = await makeList(80, now);

/** How many of the records a person is in. */
const articlesWith = (person: string): number =>
  records.filter(({ item }) => item.names.some(({ name }) => name === person)).length;

const watchPolicy = `(() => {
  globalThis.refused = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
  return true;
})()`;
const show = (hash: string): string => `(location.hash = ${JSON.stringify(hash)}, true)`;
const query = "decodeURIComponent(location.hash.replace('#/?q=', ''))";
const sectionOf = (title: string): string =>
  `[...document.querySelectorAll('.chart-section')].find((one) => one.querySelector('h2').textContent === ${JSON.stringify(title)})`;
const markSchema = v.object({ label: v.string(), href: v.string() });

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, new Map());

    test('the list is drawn, with tables, and nothing of it is refused by the policy', async () => {
      const { options } = tested();
      await options.evaluate(watchPolicy);
      await options.evaluate(show('#/insights'));
      expect(await options.waitFor("document.querySelector('main .empty')?.textContent")).toContain(
        'at least three articles',
      );
      await importRecords(options, records);
      await options.waitFor("document.querySelector('.network .dot')");
      expect(await options.evaluate("[...document.querySelectorAll('.chart-section')].length")).toBe(6);
      expect(
        await options.evaluate(
          "[...document.querySelectorAll('.chart-section')].every((one) => one.querySelector('.chart-place a.mark') && one.querySelector('tbody a'))",
        ),
      ).toBe(true);
      expect(await options.evaluate('refused')).toEqual([]);
    });

    test('a mark of the drawing leads to the list, narrowed down to its articles, and back', async () => {
      const { options } = tested();
      const section = sectionOf('Who and what they are about');
      const mark = v.parse(
        markSchema,
        await options.evaluate(
          `(() => { const mark = ${section}.querySelector('a.mark'); return { label: mark.getAttribute('aria-label'), href: mark.getAttribute('href') }; })()`,
        ),
      );
      const [person = '', count] = mark.label.split(': ');
      expect(count).toBe(`${articlesWith(person)} articles`);
      await options.evaluate(
        `${section}.querySelector('a.mark').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
      );
      expect(await options.waitFor(`location.hash.includes('q=') && ${query}`)).toBe(`person:"${person}"`);
      await options.waitFor("document.querySelector('main [aria-label=List]')");
      await options.evaluate('history.back()');
      await options.waitFor("document.querySelector('.network .dot')");
    });

    test('a drawing is one stop of the Tab key; arrow keys go through it, and Enter follows a mark', async () => {
      const { options } = tested();
      const stops =
        "[...document.querySelectorAll('.chart')].map((one) => one.querySelectorAll('a[tabindex=\"0\"]').length)";
      expect(new Set(v.parse(v.array(v.number()), await options.evaluate(stops)).filter(Boolean))).toEqual(
        new Set([1]),
      );
      await options.evaluate(
        `(${sectionOf('Who appears together')}.querySelector('a[tabindex="0"]').focus(), true)`,
      );
      await options.press('End');
      await options.press('ArrowUp');
      const label = await options.evaluate("document.activeElement.getAttribute('aria-label')");
      expect(label).toMatch(/^.+: \d+ articles?$/);
      const wanted = await options.evaluate("document.activeElement.getAttribute('href')");
      await options.press('Enter');
      await options.waitFor(`location.hash === ${JSON.stringify(wanted)}`);
    });

    test('a shorter time counts fewer articles, and its marks say since when', async () => {
      const { options } = tested();
      await options.evaluate(show('#/insights?period=quarter'));
      const fewer = await options.waitFor(
        "/Drawn from (\\d+) of the 80/.exec(document.querySelector('.insights [role=status]')?.textContent)?.[1]",
      );
      const since = new Date(now.getTime() - 90 * 86_400_000).toISOString();
      const expected = records.filter(({ item }) => item.savedAt > since).length;
      expect(Math.abs(Number(fewer) - expected)).toBeLessThanOrEqual(3);
      expect(
        await options.evaluate(
          `decodeURIComponent(${sectionOf('Who is quoted most')}.querySelector('a.mark').getAttribute('href'))`,
        ),
      ).toMatch(/"[^"]+" saved-after:\d{4}-\d{2}-\d{2}$/);
    });
  });
}
