import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

/** Where browsers stand on the systems that people develop on; an environment variable goes before all. */
const places: Readonly<
  Record<
    BrowserName,
    { readonly variable: string; readonly paths: readonly string[]; readonly debian: string }
  >
> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/** The path of a browser on this machine, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, paths } = places[name];
  return (
    [process.env[variable], ...paths].find((path) => path !== undefined && path !== '' && existsSync(path)) ??
    null
  );
}

/**
 * The paths of browsers, installing with apt-get what is missing where that can be done (Debian, as root).
 *
 * @throws Error with one line that says what to install and how
 */
export function provideBrowsers(names: readonly BrowserName[]): Readonly<Record<BrowserName, string>> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    install(missing.map((name) => places[name].debian));
  const still = names.find((name) => findBrowser(name) === null);
  if (still) {
    throw new Error(
      `${still} is missing. Install it (Debian, as root: apt-get install ${places[still].debian}), or set ${places[still].variable} to its path.`,
    );
  }
  return { chromium: findBrowser('chromium') ?? '', firefox: findBrowser('firefox') ?? '' };
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) console.error(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  }
}
