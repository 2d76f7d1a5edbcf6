import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { BylineError } from './errors.ts';
import { type AnswerOf, type AskOf, backgroundMessages, type Message, readerMessages } from './messages.ts';
import { replySchema } from './router.ts';

/** A catalogue as a mapped type, through which TypeScript keeps a message's name, ask and answer together. */
type Messages<C> = { readonly [K in keyof C]: Message<AskOf<C[K]>, AnswerOf<C[K]>> };

const toBackground: Messages<typeof backgroundMessages> = backgroundMessages;
const toTab: Messages<typeof readerMessages> = readerMessages;

/**
 * Sends a message to the background.
 *
 * @throws BylineError with the handler's code; `no_access` when nobody answers
 */
export async function sendToBackground<K extends keyof typeof toBackground>(
  name: K,
  ask: AskOf<(typeof toBackground)[K]>,
): Promise<AnswerOf<(typeof toBackground)[K]>> {
  const reply = await orNobody(browser.runtime.sendMessage({ byline: name, ask }));
  return readReply(toBackground[name], reply);
}

/**
 * Sends a message to the reader in a tab's top frame.
 *
 * @throws BylineError as `sendToBackground`
 */
export async function sendToTab<K extends keyof typeof toTab>(
  tabId: number,
  name: K,
  ask: AskOf<(typeof toTab)[K]>,
): Promise<AnswerOf<(typeof toTab)[K]>> {
  const reply = await orNobody(browser.tabs.sendMessage(tabId, { byline: name, ask }, { frameId: 0 }));
  return readReply(toTab[name], reply);
}

async function orNobody(reply: Promise<unknown>): Promise<unknown> {
  try {
    return await reply;
  } catch (cause) {
    throw new BylineError('no_access', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function readReply<Answer>(
  message: { readonly answer: v.GenericSchema<unknown, Answer> },
  reply: unknown,
): Answer {
  const envelope = v.safeParse(replySchema, reply);
  if (!envelope.success) throw new BylineError('no_access', 'nobody answered');
  if (!envelope.output.ok) throw new BylineError(envelope.output.code, envelope.output.detail);
  const answer = v.safeParse(message.answer, envelope.output.value);
  if (!answer.success) throw new BylineError('bad_message', v.summarize(answer.issues).slice(0, 500));
  return answer.output;
}
