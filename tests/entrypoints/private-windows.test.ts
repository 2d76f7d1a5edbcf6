import { expect, test, vi } from 'vitest';
import { refusePrivateWindow } from '../../entrypoints/background/private-windows.ts';
import { findActiveTab } from '../../platform/tabs.ts';

vi.mock('../../platform/tabs.ts', () => ({ findActiveTab: vi.fn() }));

const page = { tabId: 7, url: 'https://example.org/', isExtensionPage: false, incognito: false };
const popup = { tabId: null, url: null, isExtensionPage: true, incognito: false };
const tab = { id: 7, url: 'https://example.org/' };

test('nothing is stored from a page in a private window', async () => {
  await expect(refusePrivateWindow({ ...page, incognito: true })).rejects.toMatchObject({
    code: 'private_window',
  });
  await expect(refusePrivateWindow(page)).resolves.toBeUndefined();
});

test('nothing is stored by the popup over a private window', async () => {
  vi.mocked(findActiveTab).mockResolvedValueOnce({ ...tab, incognito: true });
  await expect(refusePrivateWindow(popup)).rejects.toMatchObject({ code: 'private_window' });
  vi.mocked(findActiveTab).mockResolvedValueOnce({ ...tab, incognito: false });
  await expect(refusePrivateWindow(popup)).resolves.toBeUndefined();
});
