import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { BylineError, errorCodes, toBylineError } from './errors.ts';
import type { AnswerOf, AskOf, Message } from './message-shapes.ts';

/** Who sent a message, as far as a handler needs to know. */
export interface Sender {
  readonly tabId: number | null;
  /** The address of the page or of the extension's page it came from. */
  readonly url: string | null;
  /** True for the popup, the options page and the background; false for scripts in pages. */
  readonly isExtensionPage: boolean;
  readonly incognito: boolean;
}

/** One answer function for each message of a catalogue. */
export type Handlers<C> = {
  readonly [K in keyof C]: (ask: AskOf<C[K]>, sender: Sender) => AnswerOf<C[K]> | Promise<AnswerOf<C[K]>>;
};

type RuntimeSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

const envelopeSchema = v.object({ byline: v.string(), ask: v.optional(v.unknown(), null) });

export const replySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.optional(v.unknown(), null) }),
  v.object({ ok: v.literal(false), code: v.picklist(errorCodes), detail: v.string() }),
]);
export type Reply = v.InferOutput<typeof replySchema>;

/**
 * A listener for `runtime.onMessage` over a catalogue and its handlers. It is synchronous and answers, with a
 * promise, only messages of its own: an async listener would answer everybody's (shared design, platform.md 1c).
 */
export function createRouter<C extends { readonly [K in keyof C]: Message<AskOf<C[K]>, AnswerOf<C[K]>> }>(
  catalogue: C,
  handlers: Handlers<C>,
): (message: unknown, sender: RuntimeSender) => Promise<Reply> | undefined {
  const isOwn = (name: string): name is Extract<keyof C, string> => Object.hasOwn(catalogue, name);
  return (message, sender) => {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success || !isOwn(envelope.output.byline)) return undefined;
    const name = envelope.output.byline;
    return reply(catalogue[name], handlers[name], envelope.output.ask, toSender(sender));
  };
}

async function reply<Ask, Answer>(
  { from, ask: schema }: Message<Ask, Answer>,
  handler: (ask: Ask, sender: Sender) => Answer | Promise<Answer>,
  ask: unknown,
  sender: Sender,
): Promise<Reply> {
  try {
    if (from === 'extension' && !sender.isExtensionPage) {
      throw new BylineError('no_access', 'this message is not for scripts in pages');
    }
    const valid = v.safeParse(schema, ask);
    if (!valid.success) throw new BylineError('bad_message', v.summarize(valid.issues).slice(0, 500));
    return { ok: true, value: await handler(valid.output, sender) };
  } catch (thrown) {
    const { code, message } = toBylineError(thrown);
    return { ok: false, code, detail: message };
  }
}

function toSender(sender: RuntimeSender): Sender {
  const inPage = sender.tab !== undefined && !(sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
  return {
    tabId: sender.tab?.id ?? null,
    url: sender.url ?? null,
    isExtensionPage: sender.id === browser.runtime.id && !inPage,
    incognito: sender.tab?.incognito ?? false,
  };
}

/** Answers the messages of a catalogue until the signal is aborted (for ever, without one). */
export function listen<C extends { readonly [K in keyof C]: Message<AskOf<C[K]>, AnswerOf<C[K]>> }>(
  catalogue: C,
  handlers: Handlers<C>,
  signal?: AbortSignal,
): void {
  const router = createRouter(catalogue, handlers);
  browser.runtime.onMessage.addListener(router);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(router));
}
