import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTabsKeeper } from '../../entrypoints/background/tabs-keeper.ts';
import { noteArticleTab } from '../../platform/article-tabs.ts';

beforeEach(() => fakeBrowser.reset());

test('the popup over an article makes its analysis ready, over another page nothing', async () => {
  const expectText = vi.fn();
  const tabs = createTabsKeeper(async () => null, expectText);
  await noteArticleTab({ tabId: 7, url: 'https://news.example/a', shown: 'https://news.example/a' });
  await tabs.popupOpened(8);
  expect(expectText).not.toHaveBeenCalled();
  await tabs.popupOpened(7);
  expect(expectText).toHaveBeenCalledOnce();
});
