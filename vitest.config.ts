import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit tests: everything under tests/ but the browser journeys, which tools/test runs in real browsers. */
export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browsers/**'],
    environment: 'node',
    maxWorkers: 2,
  },
});
