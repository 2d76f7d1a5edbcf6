/**
 * Opens a browser with Byline on an article (npm start): the bundled sample, a file, or an address. Without a display
 * it does the same headless, prints the report and writes screenshots to .output/preview/.
 *   npm start -- [URL|FILE] [--browser chromium|firefox]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './browsers/build-extension.ts';
import { launchChromium } from './browsers/chromium.ts';
import { provideBrowsers } from './browsers/find-browsers.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { serveFolder } from './serve/static-server.ts';
import { parseArguments, type StartArguments } from './start/arguments.ts';
import { preview, setOverlay } from './start/preview.ts';

const root = join(import.meta.dirname, '..');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Where a file is served: beside its folder's other files, so that its pictures and styles are found. */
const servedAs = '/article.html';

async function start({ browser: name, page }: StartArguments): Promise<void> {
  const paths = provideBrowsers([name]);
  console.log(`Building for ${name}…`);
  const extension = buildExtension(name);
  const server =
    page.kind === 'file'
      ? await serveFolder(
          page.folder,
          new Map([[servedAs, readFileSync(join(page.folder, page.name), 'utf8')]]),
        )
      : null;
  const url = page.kind === 'url' ? page.url : `${server?.origin}${servedAs}`;
  const profile = mkdtempSync(join(tmpdir(), 'byline-start-'));
  const launch = { chromium: launchChromium, firefox: launchFirefox }[name];
  const browser = await launch({
    executablePath: paths[name],
    extension,
    profile,
    isHeadless: !hasDisplay,
    isOffline: false,
  });
  try {
    if (hasDisplay) {
      await setOverlay(await browser.openOptions());
      const article = await browser.newPage();
      await article.goto(url);
      console.log(`Byline is open on ${url}. Close the browser to end.`);
      await browser.closed();
    } else {
      const folder = join(root, '.output/preview');
      mkdirSync(folder, { recursive: true });
      await preview(browser, url, folder);
    }
  } finally {
    await browser.close().catch(() => undefined);
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

try {
  await start(parseArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
