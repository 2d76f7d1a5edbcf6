import { BylineError } from './errors.ts';
import type { AnswerOf, AskOf, readerMessages } from './messages.ts';
import { sendToTab } from './send.ts';
import { bringInReader } from './tabs.ts';

/**
 * Asks the reader in a tab's page, bringing it in where it is not there yet: one that has read the page already answers
 * without being looked for, and Byline's own pages, into which no script is let, answer for themselves.
 *
 * @throws BylineError with the handler's code; `no_access` where the browser lets no extension in
 */
export async function askReader<K extends keyof typeof readerMessages>(
  tabId: number,
  name: K,
  ask: AskOf<(typeof readerMessages)[K]>,
): Promise<AnswerOf<(typeof readerMessages)[K]>> {
  try {
    return await sendToTab(tabId, name, ask);
  } catch (thrown) {
    if (!(thrown instanceof BylineError) || thrown.code !== 'no_access') throw thrown;
    await bringInReader(tabId);
    return sendToTab(tabId, name, ask);
  }
}
