import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose } from '../../entrypoints/background/context-menus.ts';
import { readLibrary } from '../../library/library-reader.ts';
import { createLibraryWriter } from '../../library/store.ts';
import { createMemoryStorage } from '../library/memory-storage.ts';

const tab = {
  id: 7,
  url: 'https://isle-post.example/page?utm_source=x',
  title: ' A  page ',
  incognito: false,
};

function createList() {
  const storage = createMemoryStorage();
  const library = createLibraryWriter(storage);
  const listed = async () =>
    (await readLibrary(storage)).items.map(({ url, title, isStub }) => ({ url, title, isStub }));
  return { storage, library, listed };
}

beforeEach(() => fakeBrowser.reset());

describe('Read later in the menu', () => {
  test('puts a link on the list by its canonical address, once', async () => {
    const { library, listed } = createList();
    const click = {
      menuItemId: 'later-link',
      linkUrl: 'https://isle-post.example/ferry?utm_medium=y#top',
      linkText: 'Ferry',
    };
    await choose(library, click, tab);
    await choose(library, { ...click, linkUrl: 'https://isle-post.example/ferry' }, tab);
    expect(await listed()).toEqual([
      { url: 'https://isle-post.example/ferry', title: 'Ferry', isStub: true },
    ]);
  });

  test('puts a page that is no article there as a link, with its title', async () => {
    const { library, listed } = createList();
    await choose(library, { menuItemId: 'later-page' }, tab);
    expect(await listed()).toEqual([
      { url: 'https://isle-post.example/page', title: 'A page', isStub: true },
    ]);
  });

  test('stores nothing from a private window', async () => {
    const { library, storage } = createList();
    for (const menuItemId of ['later-link', 'later-page'])
      await expect(
        choose(
          library,
          { menuItemId, linkUrl: 'https://isle-post.example/ferry' },
          { ...tab, incognito: true },
        ),
      ).rejects.toMatchObject({ code: 'private_window' });
    expect(storage.values.size).toBe(0);
  });

  test('takes no address that is none of the web', async () => {
    const { library, listed } = createList();
    for (const linkUrl of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', ''])
      await expect(choose(library, { menuItemId: 'later-link', linkUrl }, tab)).rejects.toMatchObject({
        code: 'not_an_article',
      });
    expect(await listed()).toEqual([]);
  });

  test('keeps all tabs but those of private windows and of no page of the web', async () => {
    const { library, listed } = createList();
    const open = (url: string, change: object = {}) => ({
      id: 1,
      url,
      title: url,
      discarded: true,
      incognito: false,
      ...change,
    });
    const tabs = [
      open('https://isle-post.example/unloaded'),
      open('https://isle-post.example/private', { incognito: true }),
      open('https://isle-post.example/loaded', { discarded: false, status: 'complete' }),
      open('about:config'),
    ];
    Object.assign(fakeBrowser.tabs, { query: async () => tabs });
    await choose(library, { menuItemId: 'keep-tabs' }, tab);
    expect((await listed()).map(({ url }) => url)).toEqual(['https://isle-post.example/unloaded']);
  });
});
