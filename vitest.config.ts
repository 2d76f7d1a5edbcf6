import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests: everything under tests/ but the browser journeys, which tools/test runs in real browsers. */
export default defineConfig(async () => ({
  plugins: await WxtVitest(),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browsers/**'],
    environment: 'node' as const,
    maxWorkers: 2,
    // A machine that does other things besides is no fault of the code; what must be fast is measured beside something.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
}));
