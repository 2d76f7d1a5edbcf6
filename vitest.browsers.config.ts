import { defineConfig } from 'vitest/config';

/** Journeys in real browsers: one after the other, since they share the machine's two cores. */
export default defineConfig({
  test: {
    include: ['tests/browsers/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Browsers under automation now and then lose a tab or a key. What passed at the second try only is named at the end.
    retry: 1,
  },
});
