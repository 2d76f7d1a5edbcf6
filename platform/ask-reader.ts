import { BylineError } from './errors.ts';
import type { AnswerOf, AskOf } from './message-shapes.ts';
import type { readerMessages } from './messages.ts';
import { sendToTab } from './send.ts';
import { bringInReader } from './tabs.ts';

/**
 * Asks something of the reader in a tab's page, bringing it in where it is not there yet: one that has read the page
 * already answers without being looked for, and Byline's own pages, into which no script is let, answer for themselves.
 *
 * @param ask asked again once the reader is there
 * @throws BylineError with the handler's code; `no_access` where the browser lets no extension in
 */
export async function withReader<Answer>(tabId: number, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (thrown) {
    if (!(thrown instanceof BylineError) || thrown.code !== 'no_access') throw thrown;
    await bringInReader(tabId);
    return ask();
  }
}

/** Sends one message to the reader in a tab's page. As `withReader`. */
export const askReader = <K extends keyof typeof readerMessages>(
  tabId: number,
  name: K,
  ask: AskOf<(typeof readerMessages)[K]>,
): Promise<AnswerOf<(typeof readerMessages)[K]>> => withReader(tabId, () => sendToTab(tabId, name, ask));
