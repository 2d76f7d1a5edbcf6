import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, toSite } from '../../platform/settings.ts';
import { createSettingsWriter } from '../../platform/settings-writer.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('have defaults before anything is set', async () => {
    expect(await readSettings()).toEqual({ overlay: false, disabledSites: [] });
  });

  test.each([[null], ['x'], [{ overlay: 'yes' }], [{ disabledSites: [1] }]])(
    'survive a damaged record (%j)',
    async (settings) => {
      await fakeBrowser.storage.local.set({ settings });
      expect(await readSettings()).toEqual({ overlay: false, disabledSites: [] });
    },
  );

  test('keep what is whole beside what is damaged', async () => {
    await fakeBrowser.storage.local.set({ settings: { overlay: true, disabledSites: 'a.example' } });
    expect(await readSettings()).toEqual({ overlay: true, disabledSites: [] });
  });

  test('lose no change when several are made at once', async () => {
    const writer = createSettingsWriter();
    await Promise.all([
      writer.setSiteEnabled('b.example', false),
      writer.setSiteEnabled('a.example', false),
      writer.change({ overlay: true }),
      writer.setSiteEnabled('b.example', true),
    ]);
    expect(await readSettings()).toEqual({ overlay: true, disabledSites: ['a.example'] });
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
