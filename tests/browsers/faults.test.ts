import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { createMadeRecord } from '../../tools/bench/list/made-records.ts';
import { importRecords, tellBackground } from '../../tools/screens/surface.ts';
import { browserNames } from './launch.ts';
import { click, fill, listStatus, press, storedItems } from './options-page.ts';
import { useBrowser } from './with-browser.ts';

/*
 * What may go wrong with the list, in real browsers: two windows that write at once, and a browser that has no room
 * left. What was confirmed is there, what was refused says so, and nothing else has changed.
 */

const count = 20;
const records = await Promise.all(Array.from({ length: count }, (_, i) => createMadeRecord(i)));
const ids = records.map(({ item }) => item.id);

/** Both browsers let an extension without this permission store so much, and no more. */
const room = 10 * 1024 * 1024;
function takePermission(extension: string): void {
  const file = join(extension, 'manifest.json');
  const manifest = v.parse(
    v.looseObject({ permissions: v.array(v.string()) }),
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
}

/** Writes a hundred times without waiting: tags, notes, links, and the bin. Answers with how many were confirmed. */
const writeMany = (who: string): string => `(async () => {
  const ids = ${JSON.stringify(ids)};
  const tell = (byline, ask) => chrome.runtime.sendMessage({ byline, ask }).then(({ ok }) => ok);
  const answers = Array.from({ length: 100 }, (_, i) => {
    const id = ids[i % ids.length];
    if (i % 5 === 4) return tell('save-links', { links: [{ url: 'https://${who}.example/' + i, title: null, tags: [], savedAt: null }] });
    return tell('update', { ids: [id], change: { addTags: ['${who}-' + i] } });
  });
  answers.push(tell('change-settings', ${who === 'one' ? '{ unreadBadge: true }' : '{ overlay: true }'}));
  answers.push(tell('remove', { ids: [ids[${who === 'one' ? 1 : 2}]] }));
  return (await Promise.all(answers)).filter(Boolean).length;
})()`;

/** A text that no storage makes much shorter, of which Firefox keeps compressed copies. */
const noise =
  'const noise = (length) => Array.from({ length }, () => String.fromCharCode(33 + Math.random() * 90)).join("");';

/** Fills storage, first with large pieces, then with small ones. */
const takeAllRoom = `(async () => {
  ${noise}
  let number = 0;
  for (let size = 1 << 20; size >= 8; size >>= 1)
    while (await chrome.storage.local.set({ ['filler' + number]: noise(size) }).then(() => true, () => false)) number += 1;
  return number;
})()`;

/** Eighty tags, which on all articles are half a megabyte. */
const longTags = Array.from({ length: 80 }, (_, i) => `${i} ${'tag '.repeat(22)}`).join(',');

/** A text of a megabyte and more; it is in German, so that nobody is looked for in it. */
const longPath = '/long-article';
const word = (n: number): string => ((n * 2_654_435_761) % 4_294_967_291).toString(36).replace(/\d/g, 'e');
const paragraph = (n: number): string =>
  `<p>Der Rat hat am Dienstag beschlossen, dass ${Array.from({ length: 60 }, (_, i) => word(n * 60 + i)).join(' ')} gebaut wird.</p>`;
const longPages = new Map([
  [
    longPath,
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Der lange Rat</title><meta property="og:type" content="article"></head><body><article><h1>Der lange Rat</h1><p><time datetime="2026-03-12">12. März 2026</time></p>${Array.from({ length: 2500 }, (_, n) => paragraph(n)).join('')}</article></body></html>`,
  ],
]);

/** Puts long notes on all articles, four times. Answers with what was answered. */
const noteAtLength = `(async () => {
  ${noise}
  const answers = [];
  for (let i = 0; i < 4; i++) {
    const ask = { ids: ${JSON.stringify(ids)}, change: { note: noise(20_000) } };
    answers.push((await chrome.runtime.sendMessage({ byline: 'update', ask })).code);
  }
  return answers;
})()`;

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, longPages, takePermission, { storageLimit: room / 1024 });

    beforeAll(async () => {
      await importRecords(tested().options, records);
    }, 60_000);

    test('two windows that write at once lose nothing of each other', async () => {
      const { browser, options } = tested();
      const second = await browser.openSecondOptions();
      expect(
        await Promise.all([options.evaluate(writeMany('one')), second.evaluate(writeMany('two'))]),
      ).toEqual([102, 102]);
      const items = v.parse(
        v.array(
          v.object({
            id: v.string(),
            url: v.string(),
            tags: v.array(v.string()),
            removedAt: v.nullable(v.string()),
          }),
        ),
        await options.evaluate(storedItems),
      );
      const links = items.filter(({ url }) => /^https:\/\/(?:one|two)\.example/.test(url));
      expect(links).toHaveLength(40);
      expect(items).toHaveLength(count + 40);
      for (const who of ['one', 'two'])
        for (let i = 0; i < 100; i++)
          if (i % 5 !== 4)
            expect(items.find(({ id }) => id === ids[i % count])?.tags, `${who}-${i}`).toContain(
              `${who}-${i}`,
            );
      expect(items.filter(({ removedAt }) => removedAt !== null)).toHaveLength(2);
      const settings = await options.evaluate(
        "chrome.storage.local.get('settings').then(({ settings }) => settings)",
      );
      expect(settings).toMatchObject({ unreadBadge: true, overlay: true });
      for (const page of [options, second]) {
        await page.bringToFront();
        await page.waitFor(`${listStatus} === 'Articles: ${count + 38}'`);
      }
      await second.close();
    });

    test('without room a change is refused in words, and all is as it was', async () => {
      const { options } = tested();
      await options.bringToFront();
      // All the room that there is: first in large pieces, then in small ones.
      await options.evaluate(takeAllRoom);
      const before = await options.evaluate(storedItems);
      expect(await options.evaluate(noteAtLength)).toEqual(Array.from({ length: 4 }, () => 'quota'));
      await options.evaluate(click('.article-row input'));
      await options.waitFor(press(`Select all ${count + 38}`));
      await options.evaluate(click('.selection-bar summary'));
      await options.evaluate(fill('.tags-input', longTags));
      await options.press('Enter');
      await options.waitFor(
        "document.querySelector('.notice.error')?.textContent.includes('There is no room left')",
      );
      expect(await options.evaluate(storedItems)).toEqual(before);
    });

    test('an article that there is no room for is not saved, and the popup says so', async () => {
      const { browser, options, server } = tested();
      const page = await browser.newPage();
      await page.goto(server.origin + longPath);
      const popup = await browser.openPopup(page.url());
      await popup.waitFor(press('Save'));
      await popup.waitFor(
        "document.querySelector('.notice.error')?.textContent.includes('There is no room left')",
      );
      expect(await popup.evaluate("document.querySelector('.on-list')")).toBe(null);
      await popup.close();
      await page.close();
      const before = await options.evaluate(storedItems);
      expect(
        await options
          .evaluate(tellBackground('import-begin', null))
          .then(async () => options.evaluate(tellBackground('import-batch', { number: 0, records }))),
      ).toBe(false);
      await options.evaluate(tellBackground('import-cancel', null));
      expect(await options.evaluate(storedItems)).toEqual(before);
    });

    test('what is deleted for good makes room again', async () => {
      const { options } = tested();
      expect(await options.evaluate(tellBackground('purge', { ids: [ids[1], ids[2]] }))).toBe(true);
      expect(
        await options.evaluate(tellBackground('update', { ids: [ids[3]], change: { note: 'room' } })),
      ).toBe(true);
    });
  });
}
