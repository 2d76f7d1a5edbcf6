/**
 * Pictures of Byline's surfaces in all their states, to be looked at, in .output/screens/:
 *   node tools/screens.ts [chromium|firefox] [--pseudo] [--locale=de] [--only=options]
 * Each surface with the sample article: light, dark, 360 pixels wide, at 200 % (the panel and the options page: half of
 * a window's pixels, each twice as large); and light with an article of long names, one without a byline, and one with
 * sixty names and forty quotations. With --pseudo: in a made-up language, 40 % longer, from right to left. With --locale: in one of the
 * languages of _locales. With --only: the surfaces alone whose names begin so, of the sample article.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './browsers/build-extension.ts';
import { launchChromium } from './browsers/chromium.ts';
import type { ExtensionBrowser } from './browsers/driver.ts';
import { type BrowserName, provideBrowsers } from './browsers/find-browsers.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { madePages } from './screens/made-articles.ts';
import { speakPseudo } from './screens/pseudo-locale.ts';
import { type Surface, setScheme } from './screens/surface.ts';
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

async function shoot({ page, name, run }: Surface, browser: ExtensionBrowser, prefix: string): Promise<void> {
  const isPopup = name.startsWith('popup');
  await page.bringToFront();
  for (const view of views) {
    if (view.size && (isPopup || prefix !== '')) continue;
    if (view.isDark && prefix !== '') continue;
    if (view.size) await page.setViewport(view.size[0], view.size[1]);
    // Firefox cannot be told that its reader prefers dark; our colours follow the scheme all the same.
    if (view.isDark && !(await page.setDark(true))) await run(setScheme('dark'));
    await settle();
    await page.screenshot(join(folder, `${browser.name}-${prefix}${name}-${view.name}.png`));
    if (view.isDark && !(await page.setDark(false))) await run(setScheme(''));
    if (view.size) await page.setViewport(...usual);
  }
}

/** What is asked for beside the browsers. */
interface Asked {
  readonly isPseudo: boolean;
  readonly locale: string | null;
  readonly only: string | null;
}

async function showAll(
  name: BrowserName,
  executablePath: string,
  { isPseudo, locale, only }: Asked,
): Promise<void> {
  const extension = buildExtension(name);
  if (isPseudo) speakPseudo(extension, 'rtl');
  if (locale !== null)
    for (const other of ['en', 'de', 'es', 'fr', 'zh_CN'])
      cpSync(join(root, 'public/_locales', locale), join(extension, '_locales', other), { recursive: true });
  const server = await serveFolder(join(root, 'tests/fixtures'), madePages);
  const profile = mkdtempSync(join(tmpdir(), 'byline-screens-'));
  const launch = { chromium: launchChromium, firefox: launchFirefox }[name];
  const browser = await launch({ executablePath, extension, profile, isHeadless: true, isOffline: true });
  try {
    const options = await browser.openOptions();
    const mode = isPseudo ? 'pseudo-' : locale === null ? '' : `${locale}-`;
    const articles =
      isPseudo || locale !== null || only !== null ? [] : (['long-names', 'no-byline', 'crowded'] as const);
    const subjects = [
      ['', sample],
      ...articles.map((made) => [`${made}-`, `/made/${made}`] as const),
    ] as const;
    for (const [prefix, path] of subjects) {
      const pages = { article: server.origin + path, other: `${server.origin}/made/other` };
      for await (const surface of walkSurfaces(browser, options, pages))
        if (surface.name.startsWith(only ?? '')) await shoot(surface, browser, prefix === '' ? mode : prefix);
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(2);
const findValue = (option: string): string | null =>
  asked.find((word) => word.startsWith(`--${option}=`))?.slice(option.length + 3) ?? null;
const order: Asked = {
  isPseudo: asked.includes('--pseudo'),
  locale: findValue('locale'),
  only: findValue('only'),
};
const wanted = (['chromium', 'firefox'] as const).filter(
  (name) => asked.includes(name) || !asked.some((word) => !word.startsWith('--')),
);
const paths = provideBrowsers(wanted);
for (const name of wanted) await showAll(name, paths[name], order);
console.log(`Pictures: ${folder}`);
