import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWriteQueue } from '../../library/write-queue.ts';
import { correctionsOn, readSettings, toSite } from '../../platform/settings.ts';
import { createSettingsWriter } from '../../platform/settings-writer.ts';

/** What holds before anything is set. */
const defaults = {
  marks: { hidden: [], firstOnly: false },
  panel: { side: 'end', width: 380 },
  typography: { font: 'serif', size: 18, measure: 'medium', leading: 'medium' },
  overlay: false,
  unreadBadge: false,
  disabledSites: [],
  disabledArticles: [],
  corrections: [],
  searches: [],
};

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('have defaults before anything is set', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  test.each([
    [null],
    ['x'],
    [{ overlay: 'yes' }],
    [{ disabledSites: [1] }],
    [{ marks: { hidden: ['mood'], firstOnly: false } }],
    [{ panel: { side: 'end', width: 9 } }],
    [{ typography: { font: 'serif', size: 99, measure: 'medium', leading: 'medium' } }],
  ])('survive a damaged record (%j)', async (settings) => {
    await fakeBrowser.storage.local.set({ settings });
    expect(await readSettings()).toEqual(defaults);
  });

  test('keep what is whole beside what is damaged', async () => {
    await fakeBrowser.storage.local.set({ settings: { overlay: true, disabledSites: 'a.example' } });
    expect(await readSettings()).toEqual({ ...defaults, overlay: true });
  });

  test('lose no change when several are made at once', async () => {
    const writer = createSettingsWriter(createWriteQueue());
    await Promise.all([
      writer.setSiteEnabled('b.example', false),
      writer.setSiteEnabled('a.example', false),
      writer.change({ overlay: true }),
      writer.setSiteEnabled('b.example', true),
    ]);
    expect(await readSettings()).toEqual({ ...defaults, overlay: true, disabledSites: ['a.example'] });
  });
});

describe('corrections', () => {
  const place = { origin: 'meta', at: 'meta[name=author]' } as const;

  test('are kept one a site and field, the last word first asked for', async () => {
    const writer = createSettingsWriter(createWriteQueue());
    await writer.correct('a.example', 'authors', { origin: 'json-ld', at: 'author' });
    await writer.correct('b.example', 'authors', place);
    await writer.correct('a.example', 'authors', place);
    await writer.correct('a.example', 'title', { origin: 'element', at: 'h1' });
    const settings = await readSettings();
    expect(correctionsOn(settings, 'a.example')).toEqual([
      { field: 'authors', ...place },
      { field: 'title', origin: 'element', at: 'h1' },
    ]);
    expect(correctionsOn(settings, 'b.example')).toEqual([{ field: 'authors', ...place }]);
    expect(correctionsOn(settings, null)).toEqual([]);
  });

  test('can be taken back', async () => {
    const writer = createSettingsWriter(createWriteQueue());
    await writer.correct('a.example', 'authors', place);
    await writer.correct('a.example', 'authors', null);
    expect((await readSettings()).corrections).toEqual([]);
  });

  test('that are damaged take no other setting with them', async () => {
    await fakeBrowser.storage.local.set({
      settings: { overlay: true, disabledSites: [], corrections: [{ site: 'a.example', field: 'mood' }] },
    });
    expect(await readSettings()).toEqual({ ...defaults, overlay: true });
  });
});

describe('the site of an address', () => {
  test.each([
    ['https://www.News.example/a?b', 'news.example'],
    ['http://blog.news.example:8080/', 'blog.news.example'],
    ['about:blank', null],
    ['chrome://extensions', null],
    ['', null],
  ])('of %s is %s', (url, site) => {
    expect(toSite(url)).toBe(site);
  });
});
