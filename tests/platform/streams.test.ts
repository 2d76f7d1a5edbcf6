import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BylineError } from '../../platform/errors.ts';
import { answerPort, askPort, type Port } from '../../platform/streams.ts';

const counting = { ask: v.object({ to: v.number() }), part: v.object({ count: v.number() }) };

/** The two ends of a port, as the browser joins them: in order, later, and as copies. */
function createPorts() {
  const makeEnd = (): { messages: ((message: unknown) => void)[]; disconnects: (() => void)[] } => ({
    messages: [],
    disconnects: [],
  });
  const [ours, theirs] = [makeEnd(), makeEnd()];
  let isOpen = true;
  const toPort = (own: typeof ours, other: typeof ours): Port => ({
    name: 'count',
    postMessage(message) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      const copy: unknown = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => {
        for (const listener of other.messages) listener(copy);
      });
    },
    disconnect() {
      if (!isOpen) return;
      isOpen = false;
      queueMicrotask(() => {
        for (const listener of other.disconnects) listener();
      });
    },
    onMessage: { addListener: (listener) => void own.messages.push(listener) },
    onDisconnect: { addListener: (listener) => void own.disconnects.push(listener) },
  });
  return { page: toPort(ours, theirs), background: toPort(theirs, ours) };
}

async function* count({ to }: { to: number }): AsyncGenerator<{ count: number }> {
  for (let i = 1; i <= to; i++) {
    if (i > 100) throw new BylineError('quota', 'too far');
    yield await Promise.resolve({ count: i });
  }
}

function ask(to: unknown, handler = count, signal = new AbortController().signal) {
  const { page, background } = createPorts();
  answerPort(background, counting, handler);
  const parts: number[] = [];
  const asking = Reflect.apply(askPort, null, [
    () => page,
    counting,
    { to },
    (part: { count: number }) => parts.push(part.count),
    signal,
  ]);
  return { parts, asking, page };
}

describe('a question that is answered in parts', () => {
  test('gets its parts in order, and then its end', async () => {
    const { parts, asking } = ask(4);
    await asking;
    expect(parts).toEqual([1, 2, 3, 4]);
  });

  test('is refused where it does not fit', async () => {
    await expect(ask('four').asking).rejects.toMatchObject({ code: 'bad_message' });
  });

  test('keeps the parts that came before a failure, and hears its code', async () => {
    const { parts, asking } = ask(101);
    await expect(asking).rejects.toMatchObject({ code: 'quota', message: 'too far' });
    expect(parts).toHaveLength(100);
  });

  test('can be taken back, and then no more work is done', async () => {
    const taking = new AbortController();
    let last = 0;
    const { parts, asking } = ask(
      1000,
      async function* (question) {
        for await (const part of count({ to: Math.min(question.to, 90) })) {
          last = part.count;
          if (last === 3) taking.abort();
          yield part;
        }
      },
      taking.signal,
    );
    await expect(asking).rejects.toMatchObject({ code: 'no_access' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(parts.length).toBeLessThanOrEqual(3);
    expect(last).toBeLessThan(10);
  });

  test('is not even asked once nobody waits for it', async () => {
    await expect(ask(1, count, AbortSignal.abort()).asking).rejects.toMatchObject({ code: 'no_access' });
  });

  test.each([
    ['nothing of ours', { hello: 1 }],
    ['no object', 'part'],
    ['a part that does not fit', { kind: 'part', part: { count: 'one' } }],
    ['a failure of no known kind', { kind: 'failure', code: 'made up', detail: '' }],
  ])('does not believe an answer that is %s', async (_, answer) => {
    const { page, background } = createPorts();
    background.onMessage.addListener(() => background.postMessage(answer));
    const asking = askPort(
      () => page,
      counting,
      { to: 1 },
      () => undefined,
      new AbortController().signal,
    );
    await expect(asking).rejects.toMatchObject({ code: 'bad_message' });
  });

  test('fails where the other end goes away', async () => {
    const { page, background } = createPorts();
    background.onMessage.addListener(() => background.disconnect());
    const asking = askPort(
      () => page,
      counting,
      { to: 1 },
      () => undefined,
      new AbortController().signal,
    );
    await expect(asking).rejects.toMatchObject({ code: 'no_answer' });
  });

  test('fails where the extension is no longer there', async () => {
    const connect = (): Port => {
      throw new Error('Extension context invalidated.');
    };
    const asking = askPort(connect, counting, { to: 1 }, () => undefined, new AbortController().signal);
    await expect(asking).rejects.toMatchObject({ code: 'no_answer' });
  });

  test('is one question: what is asked after it is not heard', async () => {
    const { parts, asking, page } = ask(2);
    page.postMessage({ to: 50 });
    await asking;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(parts).toEqual([1, 2]);
  });
});
