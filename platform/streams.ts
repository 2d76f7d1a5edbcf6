import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { BylineError, errorCodes, toBylineError } from './errors.ts';
import type { AskOf, PartOf, Stream } from './message-shapes.ts';
import { backgroundStreams } from './messages.ts';

/*
 * A question that is answered in parts, each as soon as it is known, through a port of its own: one message with the
 * question, then one for each part, then one that says how it ended. Who closes the port before takes the question back;
 * a tab that goes away does so by itself.
 */

/** What goes through a port after the question. */
const answerSchema = v.variant('kind', [
  v.object({ kind: v.literal('part'), part: v.unknown() }),
  v.object({ kind: v.literal('end') }),
  v.object({ kind: v.literal('failure'), code: v.picklist(errorCodes), detail: v.string() }),
]);
type Answer = v.InferOutput<typeof answerSchema>;

interface PortEvent<Listener> {
  addListener(listener: Listener): void;
}

/** As much of `runtime.Port` as is needed here. */
export interface Port {
  readonly name: string;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: PortEvent<(message: unknown) => void>;
  readonly onDisconnect: PortEvent<() => void>;
}

/** Gives the parts in order; stops, at its next step, when the signal is aborted. */
export type StreamHandler<S> = (ask: AskOf<S>, signal: AbortSignal) => AsyncIterable<PartOf<S>>;

/** One handler for each stream of a catalogue. */
type StreamHandlers<C> = { readonly [K in keyof C]: StreamHandler<C[K]> };

type Streams<C> = { readonly [K in keyof C]: Stream<AskOf<C[K]>, PartOf<C[K]>> };
const toBackground: Streams<typeof backgroundStreams> = backgroundStreams;

/** Answers one port by one stream: the first message is the question, whatever comes after it is ignored. */
export function answerPort<Ask, Part>(
  port: Port,
  { ask: schema }: Stream<Ask, Part>,
  handler: (ask: Ask, signal: AbortSignal) => AsyncIterable<Part>,
): void {
  const gone = new AbortController();
  let isAsked = false;
  const post = (answer: Answer): void => {
    if (!gone.signal.aborted) port.postMessage(answer);
  };
  port.onDisconnect.addListener(() => gone.abort());
  port.onMessage.addListener((message) => {
    if (isAsked) return;
    isAsked = true;
    void answer(message);
  });

  async function answer(message: unknown): Promise<void> {
    try {
      const valid = v.safeParse(schema, message);
      if (!valid.success) throw new BylineError('bad_message', v.summarize(valid.issues).slice(0, 500));
      for await (const part of handler(valid.output, gone.signal)) {
        if (gone.signal.aborted) return;
        post({ kind: 'part', part });
      }
      post({ kind: 'end' });
    } catch (thrown) {
      const { code, message: detail } = toBylineError(thrown);
      post({ kind: 'failure', code, detail });
    }
  }
}

/** Answers the streams of a catalogue for ever. */
export function listenToStreams<C extends Streams<C>>(catalogue: C, handlers: StreamHandlers<C>): void {
  const isOwn = (name: string): name is Extract<keyof C, string> => Object.hasOwn(catalogue, name);
  browser.runtime.onConnect.addListener((port) => {
    const { name } = port;
    if (isOwn(name)) answerPort(port, catalogue[name], handlers[name]);
    else port.disconnect();
  });
}

/**
 * Asks the background a question that is answered in parts.
 *
 * @param onPart called with each part, in order
 * @param signal takes the question back when it is aborted
 * @returns once all parts are there
 * @throws BylineError with the handler's code; `no_answer` when nobody answers, `no_access` once the question was taken back
 */
export async function askBackground<K extends keyof typeof toBackground>(
  name: K,
  ask: AskOf<(typeof toBackground)[K]>,
  onPart: (part: PartOf<(typeof toBackground)[K]>) => void,
  signal: AbortSignal,
): Promise<void> {
  return askPort(() => browser.runtime.connect({ name }), toBackground[name], ask, onPart, signal);
}

/** After an update of the extension, the old one's scripts in pages have nobody to speak to. */
function open(connect: () => Port): Port {
  try {
    return connect();
  } catch (cause) {
    throw new BylineError('no_answer', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Asks one question through a port that is opened for it. As `askBackground`. */
export function askPort<Ask, Part>(
  connect: () => Port,
  { part: schema }: Stream<Ask, Part>,
  ask: Ask,
  onPart: (part: Part) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new BylineError('no_access', 'nobody waits for the answer'));
    const port = open(connect);
    const fail = (error: BylineError): void => {
      reject(error);
      port.disconnect();
    };
    signal.addEventListener('abort', () => fail(new BylineError('no_access', 'the question was taken back')));
    port.onDisconnect.addListener(() => reject(new BylineError('no_answer', 'nobody answered to the end')));
    port.onMessage.addListener((message) => {
      const answer = v.safeParse(answerSchema, message);
      if (!answer.success) return fail(new BylineError('bad_message', 'an answer of no known kind'));
      const { output } = answer;
      if (output.kind === 'failure') return fail(new BylineError(output.code, output.detail));
      if (output.kind === 'end') {
        resolve();
        return port.disconnect();
      }
      const part = v.safeParse(schema, output.part);
      if (!part.success) return fail(new BylineError('bad_message', v.summarize(part.issues).slice(0, 500)));
      onPart(part.output);
    });
    port.postMessage(ask);
  });
}
