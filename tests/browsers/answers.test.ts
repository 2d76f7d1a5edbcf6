import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { makeLongText } from '../engine/long-text.ts';
import { browserNames } from './launch.ts';
import { useBrowser } from './with-browser.ts';

/*
 * How the background answers, in real browsers: a long article's first names before the rest, names before statements;
 * and what a reader sees of an article that is not English.
 */

const longPath = '/long/chronicle';
const germanPath = '/de/mole';

const toPage = (language: string, title: string, text: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta name="author" content="Ingrid Maurer"><meta property="og:site_name" content="Inselpost"></head><body><article><h1>${title}</h1><p class="byline">Ingrid Maurer</p><p><time datetime="2026-03-12">2026-03-12</time></p>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;

const germanText = Array.from({ length: 3 }, () => [
  'Der Rat der Insel Amrum hat am Dienstag beschlossen, im Hafen von Wittdün eine zweite Mole zu bauen. Bezahlt wird sie mit den Gebühren, die die Fähren seit dem Sommer entrichten.',
  '„Wir haben neun Jahre darauf gewartet“, sagte Bürgermeisterin Elke Brodersen nach der Sitzung. Die Fischer hatten den Bau verlangt, seit der Sturm im vergangenen Winter ihre Boote an Land geworfen hatte.',
  'Das Land Schleswig-Holstein will die Hälfte der Kosten übernehmen, wenn die Arbeiten vor dem Herbst beginnen. Der Naturschutzbund warnte davor, die Seehunde während der Wurfzeit zu stören.',
])
  .flat()
  .join('\n\n');

const pages = new Map([
  [longPath, toPage('en', 'Nine years of waiting for the ferries', makeLongText(150))],
  [germanPath, toPage('de', 'Amrum baut eine zweite Mole', germanText)],
]);

const partSchema = v.tuple([v.string(), v.number(), v.number()]);
const partsSchema = v.tuple([partSchema, partSchema, partSchema]);

const inTab = (url: string, work: string): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  const tell = (byline, ask) => chrome.tabs.sendMessage(tab.id, { byline, ask }, { frameId: 0 });
  const inPage = async (func, ...args) =>
    (await chrome.scripting.executeScript({ target: { tabId: tab.id }, func, args }))[0].result;
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
  ${work}
})()`;

/** Asks as the reader does, and gives the kinds of the answer's parts with how much each holds. */
const streamed = (url: string): string =>
  inTab(
    url,
    `const { value: { article } } = await tell('get-reading', null);
    return inPage((text) => new Promise((resolve) => {
      const parts = [];
      const port = chrome.runtime.connect({ name: 'analyze' });
      port.onMessage.addListener(({ kind, part }) => {
        if (kind !== 'part') return resolve(parts);
        parts.push([part.kind, (part.entities ?? []).reduce((sum, { mentions }) => sum + mentions.length, 0), part.ms]);
      });
      port.postMessage({ text, known: [] });
    }), article.text);`,
  );

const marks = (url: string): string =>
  inTab(
    url,
    `await tell('set-overlay', { on: true });
    await tell('get-analysis', null);
    return inPage(() => CSS.highlights.get('byline-person')?.size ?? 0);`,
  );

/** Opens the panel at a tab of it, and reads what it shows. */
const panelText = (url: string, tab: number): string =>
  inTab(
    url,
    `await tell('set-panel', { open: true });
    await tell('get-analysis', null);
    return inPage(async (tab) => {
      const host = document.querySelector('byline-panel');
      const root = host.openOrClosedShadowRoot ?? globalThis.chrome.dom?.openOrClosedShadowRoot(host);
      root.querySelectorAll('[role=tab]')[tab].click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return root.querySelector('[role=tabpanel]').textContent;
    }, ${tab});`,
  );

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, pages);

    test('a long article’s first names come before the rest, and names before statements', async () => {
      const url = tested().server.origin + longPath;
      const page = await tested().browser.newPage();
      await page.goto(url);
      const parts = await tested().options.evaluate(streamed(url));
      expect(parts).toEqual([
        ['first-names', expect.any(Number), expect.any(Number)],
        ['names', expect.any(Number), expect.any(Number)],
        ['statements', 0, expect.any(Number)],
      ]);
      const [[, first, firstMs], [, all, allMs]] = v.parse(partsSchema, parts);
      expect(first).toBeGreaterThan(50);
      expect(all).toBeGreaterThan(2 * first);
      expect(firstMs).toBeLessThan(allMs);
      expect(Number(await tested().options.evaluate(marks(url)))).toBeGreaterThan(100);
      await page.close();
    });

    test('an article in German says that it was not searched, everywhere and in words', async () => {
      const url = tested().server.origin + germanPath;
      const said = /another language: German\. Byline has not looked for names and statements/;
      const page = await tested().browser.newPage();
      await page.goto(url);
      expect(await tested().options.evaluate(marks(url))).toBe(0);
      for (const tab of [2, 3]) expect(await tested().options.evaluate(panelText(url, tab))).toMatch(said);
      const popup = await tested().browser.openPopup(url);
      expect(await popup.waitFor("document.querySelector('[role=note]')?.textContent")).toMatch(said);
      await popup.evaluate("document.querySelector('form button[type=submit]').click()");
      await popup.waitFor(
        "document.querySelector('form').textContent.includes('Saved') || document.querySelector('.notice.good')",
      );
      const saved = await tested().options.evaluate(
        '(async () => Object.values(await chrome.storage.local.get(null)).find((value) => value.article)?.analysis)()',
      );
      expect(saved).toMatchObject({ otherLanguage: 'de', entities: [], attributions: [] });
      await popup.close();
      await page.close();
    });
  });
}
