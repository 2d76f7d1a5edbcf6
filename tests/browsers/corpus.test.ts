import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExtension } from '../../tools/browsers/build-extension.ts';
import type { Page } from '../../tools/browsers/driver.ts';
import { corporaFolder, type GoldPage, type PageSet, readGoldPages } from '../../tools/corpora/pages.ts';
import { serveFolder } from '../../tools/serve/static-server.ts';
import { browserNames, launch } from './launch.ts';
import { fixturesFolder } from './subjects.ts';

/*
 * Twenty pages as sites really make them, from each source of the shared corpora, read and analysed in real browsers.
 * They are their publishers' and stay beside the project; where they are not, the run's last lines say so.
 */

const wanted: Readonly<Record<PageSet, number>> = {
  ...{ trafilatura: 3, htmldate: 3, postlight: 4, readability: 4, newspaper4k: 1, defuddle: 1, wcxb: 4 },
};
/** Pages picked stand this far apart in their set, so that not all are of one site. */
const distance = 7;

async function pickPages(): Promise<readonly GoldPage[]> {
  const picked: GoldPage[] = [];
  for (const set of [
    'trafilatura',
    'htmldate',
    'postlight',
    'readability',
    'newspaper4k',
    'defuddle',
    'wcxb',
  ] satisfies PageSet[]) {
    let seen = 0;
    let taken = 0;
    for await (const page of readGoldPages(set)) {
      if (page.isArticle === false || seen++ % distance !== 0) continue;
      picked.push(page);
      if (++taken === wanted[set]) break;
    }
  }
  return picked;
}

/** Reads and analyses the page that shows an address, as the popup would. */
const readAndAnalyze = (url: string): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
  const ask = (byline) => chrome.tabs.sendMessage(tab.id, { byline, ask: null }, { frameId: 0 });
  const [reading, analysis] = [await ask('get-reading'), await ask('get-analysis')];
  const failed = [reading, analysis].find((reply) => !reply.ok);
  return failed ?? { title: reading.value.article.title?.value ?? null, length: reading.value.article.text.length, entities: analysis.value.entities.length };
})()`;

interface Outcome {
  readonly id: string;
  readonly found: unknown;
}

async function readAll(
  options: Page,
  page: Page,
  origin: string,
  pages: readonly GoldPage[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [i, { id }] of pages.entries()) {
    const url = `${origin}/corpus/${i}.html`;
    await page.goto(url);
    outcomes.push({ id, found: await options.evaluate(readAndAnalyze(url)) });
  }
  return outcomes;
}

describe('twenty pages of the corpora', () => {
  for (const name of browserNames) {
    const title = `are read without an error in ${name}`;
    if (!existsSync(corporaFolder)) {
      test.skip(`${title}: the folder ../shared/corpora is absent`);
      continue;
    }
    test(title, { timeout: 180_000 }, async () => {
      const pages = await pickPages();
      expect(pages, 'pages picked').toHaveLength(20);
      const made = new Map(pages.map(({ html }, i): [string, string] => [`/corpus/${i}.html`, html]));
      const server = await serveFolder(fixturesFolder, made);
      const profile = mkdtempSync(join(tmpdir(), `byline-${name}-`));
      const browser = await launch(name, buildExtension(name), profile);
      try {
        const outcomes = await readAll(
          await browser.openOptions(),
          await browser.newPage(),
          server.origin,
          pages,
        );
        for (const { id, found } of outcomes) {
          expect(found, id).toEqual({
            title: expect.any(String),
            length: expect.any(Number),
            entities: expect.any(Number),
          });
        }
      } finally {
        await browser.close();
        await server.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  }
});
