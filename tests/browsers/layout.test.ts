import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { madeListWords } from '../../tools/screens/made-list.ts';
import { speakPseudo } from '../../tools/screens/pseudo-locale.ts';
import { walkSurfaces } from '../../tools/screens/surfaces.ts';
import { browserNames } from './launch.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { servedPages, shopPath, subjects } from './subjects.ts';
import { useBrowser } from './with-browser.ts';

/*
 * Layouts hold in a language that is 40 % longer than English and reads from right to left, and nothing is said but by
 * messages: all of Byline's surfaces, in a made-up language that puts its messages in brackets.
 */

const [subject] = subjects;
const article = subject?.path ?? '';
const dates =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm utc gmt at';
/** What the browser itself says of numbers, and names that are the same in every language. */
const others =
  'byline english shift org duckduckgo byte kb mb http https localhost www wikipedia json esc csv markdown ris bibtex csl apa chicago mla pocket';
const known = [
  ...['tests/fixtures/sample/page.html', 'entrypoints/welcome/index.html'].map((file) =>
    readFileSync(join(import.meta.dirname, '../..', file), 'utf8').toLowerCase(),
  ),
  ...[madeListWords.toLowerCase(), article, dates, others],
]
  .join(' ')
  .replace(/[^\p{L}]+/gu, ' ');

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 90_000 }, () => {
    const tested = useBrowser(name, servedPages, (extension) => speakPseudo(extension, 'rtl'));

    test('all surfaces hold in long words from right to left', async () => {
      const { browser, options, server } = tested();
      const faults: Record<string, unknown> = {};
      const directions: Record<string, unknown> = {};
      const pages = { article: server.origin + article, other: server.origin + shopPath };
      for await (const { name: surface, page, run } of walkSurfaces(browser, options, pages)) {
        const look = async (width: string): Promise<void> => {
          const found = await run(`(root) => (${findLayoutFaults})(root, ${JSON.stringify(known)})`);
          if (Array.isArray(found) && found.length > 0) faults[`${surface}${width}`] = found;
        };
        await look('');
        if (/^(?:panel|options|welcome)/.test(surface)) {
          await page.setViewport(360, 700);
          await run('() => new Promise((resolve) => setTimeout(resolve, 100))');
          await look(' at 360 px');
          await page.setViewport(1280, 800);
        }
        directions[surface] = await run(
          "(root) => getComputedStyle(root.querySelector('.byline')).direction",
        );
      }
      expect(faults).toEqual({});
      expect(Object.entries(directions).filter(([, direction]) => direction !== 'rtl')).toEqual([]);
    });
  });
}
