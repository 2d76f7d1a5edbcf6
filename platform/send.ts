import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { BylineError } from './errors.ts';
import type { AnswerOf, AskOf, Message } from './message-shapes.ts';
import { backgroundMessages, readerMessages } from './messages.ts';
import { replySchema } from './router.ts';

/** A catalogue as a mapped type, through which TypeScript keeps a message's name, ask and answer together. */
type Messages<C> = { readonly [K in keyof C]: Message<AskOf<C[K]>, AnswerOf<C[K]>> };

const toBackground: Messages<typeof backgroundMessages> = backgroundMessages;
const toTab: Messages<typeof readerMessages> = readerMessages;

/**
 * Sends a message to the background.
 *
 * @throws BylineError with the handler's code; `no_answer` when nobody answers
 */
export async function sendToBackground<K extends keyof typeof toBackground>(
  name: K,
  ask: AskOf<(typeof toBackground)[K]>,
): Promise<AnswerOf<(typeof toBackground)[K]>> {
  const reply = await orNobody('no_answer', () => browser.runtime.sendMessage({ byline: name, ask }));
  return readReply('no_answer', toBackground[name], reply);
}

/**
 * Sends a message to the reader in a tab's top frame.
 *
 * @throws BylineError with the handler's code; `no_access` when no reader is there
 */
export async function sendToTab<K extends keyof typeof toTab>(
  tabId: number,
  name: K,
  ask: AskOf<(typeof toTab)[K]>,
): Promise<AnswerOf<(typeof toTab)[K]>> {
  const message = { byline: name, ask };
  const reply = await orNobody('no_access', () => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  return readReply('no_access', toTab[name], reply);
}

/** What it means that nobody answers. */
type Silence = 'no_access' | 'no_answer';

async function orNobody(silence: Silence, send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (cause) {
    throw new BylineError(silence, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function readReply<Answer>(
  silence: Silence,
  message: { readonly answer: v.GenericSchema<unknown, Answer> },
  reply: unknown,
): Answer {
  const envelope = v.safeParse(replySchema, reply);
  if (!envelope.success) throw new BylineError(silence, 'nobody answered');
  if (!envelope.output.ok) throw new BylineError(envelope.output.code, envelope.output.detail);
  const answer = v.safeParse(message.answer, envelope.output.value);
  if (!answer.success) throw new BylineError('bad_message', v.summarize(answer.issues).slice(0, 500));
  return answer.output;
}
