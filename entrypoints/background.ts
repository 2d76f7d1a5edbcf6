import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAnalyzer } from '../engine/index.ts';
import { createLibraryWriter } from '../library/store.ts';
import { createArticleTabs } from '../platform/article-tabs.ts';
import { refusePrivate } from '../platform/private-windows.ts';
import { reportError } from '../platform/errors.ts';
import { backgroundMessages } from '../platform/messages.ts';
import { loadModel } from '../platform/models.ts';
import { listen } from '../platform/router.ts';
import { createSettingsWriter } from '../platform/settings.ts';
import { extensionStorage } from '../platform/storage.ts';
import { bringInReader, openOptionsPage } from '../platform/tabs.ts';
import { sendToTab } from '../platform/send.ts';

/** The background: loads the models once, answers messages, and is the only writer of the list and the settings. */
export default defineBackground(() => {
  const library = createLibraryWriter(extensionStorage);
  const settings = createSettingsWriter();
  const tabs = createArticleTabs(library);
  const analyzer = once(async () =>
    createAnalyzer({ entities: await loadModel('entities.bin'), attribution: await loadModel('attribution.bin') }),
  );

  listen(backgroundMessages, {
    'article-found': (found, sender) => tabs.found(found, sender),
    analyze: async ({ text }) => (await analyzer()).analyze(text),
    'find-saved': async ({ canonicalUrl }) => library.findByUrl(canonicalUrl),
    save: async (draft, sender) => tabs.saved(await library.save(refusePrivate(draft, sender)), sender),
    update: ({ id, change }) => library.update(id, change),
    remove: async ({ ids }) => library.remove(ids),
    restore: async ({ ids }) => library.restore(ids),
    'open-list': openOptionsPage,
    'change-settings': (change) => settings.change(change),
    'set-site-enabled': ({ site, enabled }) => settings.setSiteEnabled(site, enabled),
  });
});
