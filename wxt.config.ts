import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.config.ts';
import { lazyPatterns } from './tools/build/lazy-patterns.ts';
import { preactWithoutHtml } from './tools/build/preact-without-html.ts';

const modelsFolder = resolve(import.meta.dirname, 'assets/models');

export default defineConfig({
  manifestVersion: 3,
  // Imports are written out: a name can be followed to its file (docs/design.md).
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact(), preactWithoutHtml(), lazyPatterns()],
    // Chrome 128 and Firefox 140 are the oldest browsers served; no down-levelling below them.
    build: { target: ['chrome128', 'firefox140'] },
  }),
  zip: {
    // Firefox reviewers rebuild from source; models are data that the build copies, so they belong to the sources.
    includeSources: ['**/*'],
    excludeSources: ['.output/**', '.work/**', 'node_modules/**'],
  },
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      for (const name of readdirSync(modelsFolder)) paths.push(`models/${name}`);
    },
    // The models are data, not modules: copied as they are, fetched by the background when first needed.
    'build:publicAssets': (_wxt, files) => {
      for (const name of readdirSync(modelsFolder)) {
        files.push({ absoluteSrc: resolve(modelsFolder, name), relativeDest: `models/${name}` });
      }
    },
  },
});
