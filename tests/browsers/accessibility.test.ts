import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { type Surface, setScheme } from '../../tools/screens/surface.ts';
import { walkSurfaces } from '../../tools/screens/surfaces.ts';
import { browserNames } from './launch.ts';
import { servedPages, shopPath, subjects } from './subjects.ts';
import { useBrowser } from './with-browser.ts';

/*
 * No surface of Byline's breaks a rule of axe-core, light or dark. Axe looks from inside the extension's own world, into
 * the closed root. What it cannot see: the contrast of marks painted over the page's own text (tests/page/highlights
 * computes that), of text over pictures, and whether words make sense.
 */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const article = subjects[0]?.path ?? '';

/** Runs axe in whatever holds a surface; it has been brought into that world before. */
const audit = `async (root) => {
  const isPanel = root instanceof ShadowRoot;
  // Axe looks into open roots alone; in this world, and for nobody else, this one seems to be.
  if (isPanel) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  const { violations, passes } = await axe.run(isPanel ? root.host : document, {
    runOnly: ${JSON.stringify(tags)},
    // A panel stands in somebody else's page, which has a main part and a first heading of its own.
    rules: isPanel ? { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } : {},
  });
  if (passes.length < 5) return ['axe has seen next to nothing'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, html.slice(0, 200), failureSummary].join(' | ')));
}`;

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 120_000 }, () => {
    const tested = useBrowser(name, servedPages, (extension) =>
      writeFileSync(join(extension, 'axe.min.js'), axe.source),
    );

    async function bringInAxe({ name: surface, page }: Surface): Promise<void> {
      if (/^(?:panel|card|help)/.test(surface)) {
        const tab = `(await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(page.url())})`;
        await tested().options.evaluate(
          `(async () => { await chrome.scripting.executeScript({ target: { tabId: (${tab}).id }, files: ['/axe.min.js'] }); return true; })()`,
        );
      } else {
        await page.evaluate(`new Promise((resolve) => {
          if (globalThis.axe) return resolve(true);
          const script = document.createElement('script');
          script.src = '/axe.min.js';
          script.onload = () => resolve(true);
          document.head.append(script);
        })`);
      }
    }

    test('no surface breaks a rule of axe, light or dark', async () => {
      const { browser, options, server } = tested();
      const broken: Record<string, unknown> = {};
      const pages = { article: server.origin + article, other: server.origin + shopPath };
      for await (const surface of walkSurfaces(browser, options, pages)) {
        await bringInAxe(surface);
        for (const isDark of [false, true]) {
          // Firefox cannot be told that its reader prefers dark; all colours follow the scheme, which can be set.
          if (isDark && !(await surface.page.setDark(true))) await surface.run(setScheme('dark'));
          // Colours glide from one to the other.
          await surface.run('() => new Promise((resolve) => setTimeout(resolve, 250))');
          const found = await surface.run(audit);
          if (!Array.isArray(found) || found.length > 0)
            broken[`${surface.name}, ${isDark ? 'dark' : 'light'}`] = found;
          if (isDark && !(await surface.page.setDark(false))) await surface.run(setScheme(''));
        }
      }
      expect(broken).toEqual({});
    });
  });
}
