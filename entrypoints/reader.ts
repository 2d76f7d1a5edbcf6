import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSession } from '../page/session.ts';
import { reportError } from '../platform/errors.ts';
import { interfaceLanguage, translate } from '../platform/i18n.ts';
import { readerMessages } from '../platform/messages.ts';
import { listen } from '../platform/router.ts';
import { correctionsOn, readSettings, toSite, watchSettings } from '../platform/settings.ts';
import { defaultView } from '../platform/view-settings.ts';

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
  let address = location.href;
  const leave = (): void => {
    globalThis.bylineReader = undefined;
    ending.abort();
  };
  globalThis.bylineReader = ending;
  const language = { t: translate, locale: interfaceLanguage() };
  const site = toSite(location.href);
  /** The welcome page has this script as well; its sample is marked whatever is set. */
  const isSample = location.protocol.endsWith('-extension:');
  // Without its settings Byline still reads the page.
  const settings = readSettings().catch((thrown) => {
    reportError('reading the settings', thrown);
    return null;
  });
  const isPrivate = browser.extension.inIncognitoContext;
  let disabledArticles: readonly string[] = [];
  const session = settings.then((stored) => {
    const known = stored ? correctionsOn(stored, site) : [];
    disabledArticles = stored?.disabledArticles ?? [];
    const isDisabled = (url: string): boolean => disabledArticles.includes(url);
    return createSession({ language, isPrivate, known, view: stored ?? defaultView, isDisabled }, signal);
  });
  watchSettings((changed) => {
    ({ disabledArticles } = changed);
    void session.then(({ setView }) => setView(changed));
  }, signal);

  listen(
    readerMessages,
    {
      'get-reading': async () => (await session).read(),
      'get-names': async () => {
        const names = await (await session).analyze().names;
        return names && [...names];
      },
      'get-analysis': async () => (await session).analyze().whole,
      'set-overlay': async ({ on }) => (await session).setOverlay(on),
      'set-panel': async ({ open }) => (await session).setPanel(open),
      'walk-mentions': async ({ step }) => {
        await (await session).walk(step);
        return null;
      },
      'save-article': async () => {
        await (await session).save();
        return null;
      },
      async leave({ shown }) {
        // News of a change of address may come late, when this reader has read the new address already.
        if (shown === address) return null;
        // Some sites put article below article, and change the address as the reader goes from one to the next.
        if (shown !== null && (await (await session).follow())) address = shown;
        else leave();
        return null;
      },
    },
    signal,
  );

  Promise.all([settings, session])
    .then(async ([known, { read, setOverlay }]) => {
      if (signal.aborted) return;
      if (isSample) await setOverlay(true);
      if (!known?.overlay || isSample) return;
      const isSiteOff = site !== null && known.disabledSites.includes(site);
      if (isSiteOff) return;
      // The popup brings this script into other pages as well, which are left alone unless the reader says otherwise.
      const { article, verdict } = await read();
      if (verdict.isArticle && !known.disabledArticles.includes(article.canonicalUrl)) await setOverlay(true);
    })
    .catch((thrown) => reportError('reading the page', thrown));

  const timer = setInterval(() => {
    if (browser.runtime?.id === undefined) leave();
  }, looksEvery);
  signal.addEventListener('abort', () => clearInterval(timer));
});
