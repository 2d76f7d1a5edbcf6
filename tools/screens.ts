/**
 * Pictures of Byline's surfaces in all their states, to be looked at, in .output/screens/:
 *   node tools/screens.ts [chromium|firefox] [--pseudo]
 * Each surface with the sample article: light, dark, 360 pixels wide, at 200 % (the panel and the options page: half of
 * a window's pixels, each twice as large); and light with an article of long names, one without a byline, and one with
 * sixty names and forty quotations. With --pseudo: in a made-up language, 40 % longer, from right to left.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './browsers/build-extension.ts';
import { launchChromium } from './browsers/chromium.ts';
import type { ExtensionBrowser } from './browsers/driver.ts';
import { type BrowserName, provideBrowsers } from './browsers/find-browsers.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { madePages } from './screens/made-articles.ts';
import { speakPseudo } from './screens/pseudo-locale.ts';
import type { Surface } from './screens/surface.ts';
import { walkSurfaces } from './screens/surfaces.ts';
import { serveFolder } from './serve/static-server.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output/screens');
const sample = '/sample/page.html';

/** How a surface is seen: its window in pixels of the style sheet, where that is not as wide as usual. */
const views = [
  { name: 'light', size: null, isDark: false },
  { name: 'dark', size: null, isDark: true },
  { name: 'narrow', size: [360, 700], isDark: false },
  { name: '200%', size: [640, 400], isDark: false },
] as const;

const usual = [1280, 800] as const;

/** Styles settle, and what moves has moved. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 350));

async function shoot({ page, name }: Surface, browser: ExtensionBrowser, prefix: string): Promise<void> {
  const isPopup = name.startsWith('popup');
  await page.bringToFront();
  for (const view of views) {
    if (view.size && (isPopup || prefix !== '')) continue;
    if (view.isDark && prefix !== '') continue;
    if (view.size) await page.setViewport(view.size[0], view.size[1]);
    if (view.isDark && !(await page.setDark(true))) continue;
    await settle();
    await page.screenshot(join(folder, `${browser.name}-${prefix}${name}-${view.name}.png`));
    if (view.isDark) await page.setDark(false);
    if (view.size) await page.setViewport(...usual);
  }
}

async function showAll(name: BrowserName, executablePath: string, isPseudo: boolean): Promise<void> {
  const extension = buildExtension(name);
  if (isPseudo) speakPseudo(extension, 'rtl');
  const server = await serveFolder(join(root, 'tests/fixtures'), madePages);
  const profile = mkdtempSync(join(tmpdir(), 'byline-screens-'));
  const launch = { chromium: launchChromium, firefox: launchFirefox }[name];
  const browser = await launch({ executablePath, extension, profile, isHeadless: true, isOffline: true });
  try {
    const options = await browser.openOptions();
    const mode = isPseudo ? 'pseudo-' : '';
    const articles = isPseudo ? [] : (['long-names', 'no-byline', 'crowded'] as const);
    const subjects = [
      ['', sample],
      ...articles.map((made) => [`${made}-`, `/made/${made}`] as const),
    ] as const;
    for (const [prefix, path] of subjects) {
      const pages = { article: server.origin + path, other: `${server.origin}/made/other` };
      for await (const surface of walkSurfaces(browser, options, pages))
        await shoot(surface, browser, prefix === '' ? mode : prefix);
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(2);
const wanted = (['chromium', 'firefox'] as const).filter(
  (name) => asked.includes(name) || !asked.some((word) => !word.startsWith('--')),
);
const paths = provideBrowsers(wanted);
for (const name of wanted) await showAll(name, paths[name], asked.includes('--pseudo'));
console.log(`Pictures: ${folder}`);
