import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildExtension } from '../../tools/browsers/build-extension.ts';
import type { ExtensionBrowser, Page } from '../../tools/browsers/driver.ts';
import type { BrowserName } from '../../tools/browsers/find-browsers.ts';
import { type MadePages, type StaticServer, serveFolder } from '../../tools/serve/static-server.ts';
import { launch } from './launch.ts';
import { fixturesFolder } from './subjects.ts';

/** What the tests of one file work with in one browser; its parts are there once the tests run. */
export interface TestedBrowser {
  browser: ExtensionBrowser;
  /** The extension's own page, from which tests speak to it. */
  options: Page;
  server: StaticServer;
  readonly extension: string;
  /** The browser's folder: a browser started on it again finds its storage. */
  readonly profile: string;
}

/**
 * Has the built extension in a browser before the tests of a block and all of it cleared away behind them.
 *
 * @param pages what is served beside the fixtures, by path
 * @param prepare changes the built extension before it is installed
 * @param more how the browser is started otherwise than usual
 * @returns what answers with the browser while tests run
 */
export function useBrowser(
  name: BrowserName,
  pages: MadePages,
  prepare: (extension: string) => void = () => undefined,
  more: Parameters<typeof launch>[3] = {},
): () => TestedBrowser {
  let tested: TestedBrowser | null = null;
  const profile = mkdtempSync(join(tmpdir(), `byline-${name}-`));

  beforeAll(async () => {
    const extension = buildExtension(name);
    prepare(extension);
    const server = await serveFolder(fixturesFolder, pages);
    const browser = await launch(name, extension, profile, more);
    tested = { server, browser, extension, profile, options: await browser.openOptions() };
  }, 90_000);

  afterAll(async () => {
    await tested?.browser.close();
    await tested?.server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  return () => {
    if (!tested) throw new Error(`${name} did not start`);
    return tested;
  };
}
