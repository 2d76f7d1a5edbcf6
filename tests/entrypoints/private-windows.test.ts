import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refusePrivateWindow } from '../../entrypoints/background/private-windows.ts';

const page = { tabId: 7, url: 'https://example.org/', isExtensionPage: false, incognito: false };
const popup = { tabId: null, url: null, isExtensionPage: true, incognito: false };

/** The tab in view, as the browser would tell of it. */
const showTab = (incognito: boolean): void => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito },
  ]);
};

afterEach(() => vi.restoreAllMocks());

test('nothing is stored from a page in a private window', async () => {
  await expect(refusePrivateWindow({ ...page, incognito: true })).rejects.toMatchObject({
    code: 'private_window',
  });
  await expect(refusePrivateWindow(page)).resolves.toBeUndefined();
});

test('nothing is stored by the popup over a private window', async () => {
  showTab(true);
  await expect(refusePrivateWindow(popup)).rejects.toMatchObject({ code: 'private_window' });
  showTab(false);
  await expect(refusePrivateWindow(popup)).resolves.toBeUndefined();
});
