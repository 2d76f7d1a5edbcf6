import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extensionStorage } from '../../platform/storage.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

/** Has the next writes fail, one after the other. */
function failWith(...messages: readonly string[]): { readonly writes: () => number } {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  for (const message of messages) set.mockRejectedValueOnce(new Error(message));
  return { writes: () => set.mock.calls.length };
}

describe('a write that fails', () => {
  test.each([
    ['Resource::kQuotaBytes quota exceeded', 'quota'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'quota'],
    ['IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)', 'quota'],
    ['NS_ERROR_FILE_NO_DEVICE_SPACE', 'quota'],
    ['IO error: lost', 'write_failed'],
  ])('because of "%s" is %s', async (message, code) => {
    failWith(message, message);
    await expect(extensionStorage.set({ a: 1 })).rejects.toMatchObject({ code });
  });

  test('for a reason that is not told is made once more', async () => {
    const unknown = 'An unexpected error occurred';
    const { writes } = failWith(unknown);
    await extensionStorage.set({ a: 1 });
    expect(writes()).toBe(2);
    expect(await extensionStorage.get(['a'])).toEqual({ a: 1 });
  });

  test('and then says what the second one says', async () => {
    failWith('An unexpected error occurred', 'QuotaExceededError');
    await expect(extensionStorage.set({ a: 1 })).rejects.toMatchObject({ code: 'quota' });
  });

  test('for want of room is not made again', async () => {
    const { writes } = failWith('QuotaExceededError');
    await expect(extensionStorage.set({ a: 1 })).rejects.toMatchObject({ code: 'quota' });
    expect(writes()).toBe(1);
  });
});
