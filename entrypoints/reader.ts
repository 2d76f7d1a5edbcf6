import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSession } from '../page/session.ts';
import { reportError } from '../platform/errors.ts';
import { interfaceLanguage, translate } from '../platform/i18n.ts';
import { readerMessages } from '../platform/messages.ts';
import { listen } from '../platform/router.ts';
import { readSettings, toSite } from '../platform/settings.ts';

declare global {
  /** Ends the reading of this page, in the extension's isolated world; undefined while there is none. */
  var bylineReader: AbortController | undefined;
}

/** How often the script looks whether its extension is still there, in milliseconds: an update tells nobody. */
const looksEvery = 2000;

/** Reads the page it is brought into, answers for it, and lays the overlay where the reader wants it. Runs once a page. */
export default defineUnlistedScript(() => {
  if (globalThis.bylineReader) return;
  const ending = new AbortController();
  const { signal } = ending;
  const address = location.href;
  const leave = (): void => {
    globalThis.bylineReader = undefined;
    ending.abort();
  };
  globalThis.bylineReader = ending;
  const language = { t: translate, locale: interfaceLanguage() };
  const session = createSession(language, browser.extension.inIncognitoContext, signal);

  listen(
    readerMessages,
    {
      'get-reading': () => session.read(),
      'get-analysis': () => session.analyze(),
      'set-overlay': ({ on }) => session.setOverlay(on),
      'set-panel': ({ open }) => session.setPanel(open),
      leave: ({ shown }) => {
        // News of a change of address may come late, when this reader has read the new address already.
        if (shown !== address) leave();
        return null;
      },
    },
    signal,
  );

  readSettings()
    .then(({ overlay, disabledSites }) => {
      const site = toSite(location.href);
      if (overlay && !(site !== null && disabledSites.includes(site))) session.setOverlay(true);
    })
    .catch((thrown) => reportError('reading the settings', thrown));

  const timer = setInterval(() => {
    if (browser.runtime?.id === undefined) leave();
  }, looksEvery);
  signal.addEventListener('abort', () => clearInterval(timer));
});
