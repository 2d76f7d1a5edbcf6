import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { BrowserName } from '../browsers/find-browsers.ts';

/** What `npm start -- …` was asked for. */
export interface StartArguments {
  readonly browser: BrowserName;
  /** A page on the web, a file to serve, or the bundled sample. */
  readonly page:
    | { readonly kind: 'url'; readonly url: string }
    | { readonly kind: 'file'; readonly folder: string; readonly name: string };
}

const sample = resolve(import.meta.dirname, '../../tests/fixtures/sample/page.html');

/** @throws Error with one line that says what does not fit */
export function parseArguments(given: readonly string[]): StartArguments {
  let browser: BrowserName = 'chromium';
  let target: string | null = null;
  for (let i = 0; i < given.length; i++) {
    const argument = given[i] ?? '';
    if (argument === '--browser') browser = toBrowser(given[++i]);
    else if (argument.startsWith('--browser=')) browser = toBrowser(argument.slice('--browser='.length));
    else if (argument.startsWith('-') || target !== null)
      throw new Error(
        `"${argument}" is not understood. Usage: npm start -- [URL|FILE] [--browser chromium|firefox]`,
      );
    else target = argument;
  }
  return { browser, page: toPage(target ?? sample) };
}

function toBrowser(name: string | undefined): BrowserName {
  if (name === 'chromium' || name === 'chrome') return 'chromium';
  if (name === 'firefox') return 'firefox';
  throw new Error(`The browser "${name ?? ''}" is not known: chromium or firefox.`);
}

function toPage(target: string): StartArguments['page'] {
  if (/^https?:\/\//i.test(target)) return { kind: 'url', url: target };
  const path = resolve(target);
  if (!existsSync(path))
    throw new Error(`There is no file ${path}, and it is no address that begins with http.`);
  return { kind: 'file', folder: dirname(path), name: basename(path) };
}
