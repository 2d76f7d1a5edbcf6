import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSession } from '../page/session.ts';
import { reportError } from '../platform/errors.ts';
import { interfaceLanguage, translate } from '../platform/i18n.ts';
import { readerMessages } from '../platform/messages.ts';
import { listen } from '../platform/router.ts';
import { readSettings } from '../platform/settings.ts';

declare global {
  /** Ends the reading of this page, in the extension's isolated world; undefined while there is none. */
  var bylineReader: AbortController | undefined;
}

/** Reads the page it is brought into, answers for it, and lays the overlay where the reader wants it. Runs once a page. */
export default defineUnlistedScript(() => {
  if (globalThis.bylineReader) return;
  const ending = new AbortController();
  const { signal } = ending;
  globalThis.bylineReader = ending;
  const session = createSession({ t: translate, locale: interfaceLanguage() }, signal);

  listen(
    readerMessages,
    {
      'get-reading': () => session.read(),
      'get-analysis': () => session.analysis,
      'set-overlay': ({ on }) => session.setOverlay(on),
      'set-panel': ({ open }) => session.setPanel(open),
      leave: () => {
        globalThis.bylineReader = undefined;
        ending.abort();
        return null;
      },
    },
    signal,
  );

  readSettings()
    .then(({ overlay }) => overlay && session.setOverlay(true))
    .catch((thrown) => reportError('reading the settings', thrown));
});
