import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPaced } from '../../page/paced.ts';

const page = Object.assign(new EventTarget(), { hidden: false });
let ending = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('work that a page asks for', () => {
  test('is done once the page is quiet, once however often it was asked for', async () => {
    const work = vi.fn(() => true);
    const { ask } = createPaced({ work, quiet: 50 }, ending.signal);
    for (let i = 0; i < 3; i++) ask(false);
    await vi.advanceTimersByTimeAsync(49);
    expect(work).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('is done on a page that is never quiet, too', async () => {
    const work = vi.fn(() => true);
    const { ask } = createPaced({ work, quiet: 50 }, ending.signal);
    const timer = setInterval(() => ask(false), 10);
    await vi.advanceTimersByTimeAsync(1000);
    clearInterval(timer);
    expect(work).toHaveBeenCalled();
  });

  test('takes no more than a tenth of the time', async () => {
    const work = vi.fn((): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(true), 40)));
    const { ask } = createPaced({ work, quiet: 50 }, ending.signal);
    const timer = setInterval(() => ask(true), 10);
    await vi.advanceTimersByTimeAsync(10_000);
    clearInterval(timer);
    expect(work.mock.calls.length * 40).toBeLessThanOrEqual(1040);
    expect(work.mock.calls.length).toBeGreaterThan(15);
  });

  test('that finds nothing is done ever more seldom', async () => {
    const work = vi.fn(() => false);
    const { ask } = createPaced({ work, quiet: 50 }, ending.signal);
    const timer = setInterval(() => ask(false), 100);
    await vi.advanceTimersByTimeAsync(60_000);
    clearInterval(timer);
    expect(work.mock.calls.length).toBeLessThan(14);
  });

  test('waits while nobody sees the page', async () => {
    const work = vi.fn(() => true);
    const { ask } = createPaced({ work, quiet: 50 }, ending.signal);
    page.hidden = true;
    ask(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(work).not.toHaveBeenCalled();
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(100);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
