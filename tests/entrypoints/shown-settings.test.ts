import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createShownSettings } from '../../entrypoints/options/shown-settings.ts';
import { readSettings, writeSettings } from '../../platform/settings.ts';

/** As when the background writes: after a while, and storage tells of it. */
const store = async (size: number): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  const settings = await readSettings();
  await writeSettings({ ...settings, typography: { ...settings.typography, size } });
};

beforeEach(() => {
  fakeBrowser.reset();
});

async function open() {
  const sizes: (number | undefined)[] = [];
  const shown = createShownSettings(
    () => sizes.push(shown.current?.typography.size),
    new AbortController().signal,
  );
  await vi.waitFor(() => expect(shown.current).not.toBeNull());
  const toTypography = (size: number) => ({
    typography: { ...(shown.current ?? expect.fail()).typography, size },
  });
  return { shown, sizes, toTypography };
}

test('what is changed quickly never jumps back to what was stored before', async () => {
  const { shown, sizes, toTypography } = await open();
  const [first] = sizes;
  await Promise.all(
    [20, 21, 22, 26].map((size, i) =>
      shown.change(toTypography(size), async () => {
        await new Promise((resolve) => setTimeout(resolve, 10 * i));
        await store(size);
      }),
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([...new Set(sizes)]).toEqual([first, 20, 21, 22, 26]);
  expect(sizes).toEqual([...sizes].sort((a = 0, b = 0) => a - b));
});

test('what others change is followed, and what could not be stored is taken back', async () => {
  const { shown, toTypography } = await open();
  await store(24);
  await vi.waitFor(() => expect(shown.current?.typography.size).toBe(24));
  await expect(shown.change(toTypography(26), () => Promise.reject(new Error('full')))).rejects.toThrow(
    'full',
  );
  expect(shown.current?.typography.size).toBe(24);
});
