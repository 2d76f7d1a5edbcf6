import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BylineError } from '../../platform/errors.ts';
import { createRouter } from '../../platform/router.ts';

const catalogue = {
  double: { from: 'pages' as const, ask: v.number(), answer: v.number() },
  wipe: { from: 'extension' as const, ask: v.null(), answer: v.null() },
};

const wipe = vi.fn(() => null);
const router = createRouter(catalogue, {
  double: (number) => {
    if (number > 100) throw new BylineError('quota', 'too large');
    return number * 2;
  },
  wipe,
});

const fromPage = { id: 'test-extension-id', url: 'https://news.example/', tab: { id: 7, incognito: false } };
const fromPopup = { id: 'test-extension-id', url: fakeBrowser.runtime.getURL('/popup.html') };
/** The router reads nothing else of a sender, whose full type is the browser's. */
const ask = (message: unknown, sender: object = fromPopup) => Reflect.apply(router, null, [message, sender]);

describe('the router', () => {
  beforeEach(() => wipe.mockClear());

  test('answers a message of its catalogue', async () => {
    expect(await ask({ byline: 'double', ask: 21 })).toEqual({ ok: true, value: 42 });
  });

  test.each([
    [null],
    ['double'],
    [{ byline: 'unknown', ask: 1 }],
    [{ byline: 'toString' }],
    [{ byline: '__proto__' }],
    [{ type: 'double' }],
  ])('leaves %j to other listeners, synchronously', (message) => {
    expect(ask(message)).toBeUndefined();
  });

  test('refuses what does not fit the schema, and says why', async () => {
    expect(await ask({ byline: 'double', ask: '21' })).toMatchObject({ ok: false, code: 'bad_message' });
  });

  test('hands the code of a failure over to the sender', async () => {
    expect(await ask({ byline: 'double', ask: 101 })).toEqual({
      ok: false,
      code: 'quota',
      detail: 'too large',
    });
  });

  test('does not let a script in a page send what is for the extension alone', async () => {
    expect(await ask({ byline: 'wipe', ask: null }, fromPage)).toMatchObject({
      ok: false,
      code: 'no_access',
    });
    expect(wipe).not.toHaveBeenCalled();
  });

  test('lets an extension page that is open in a tab send it', async () => {
    const optionsTab = { ...fromPage, url: fakeBrowser.runtime.getURL('/options.html') };
    expect(await ask({ byline: 'wipe', ask: null }, optionsTab)).toMatchObject({ ok: true });
  });
});
