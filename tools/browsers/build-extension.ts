import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './find-browsers.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the extension for one browser.
 *
 * @returns a folder of its own with the unpacked extension, which later builds leave alone, since a browser goes on
 *   reading from it; it is removed when this process ends
 * @throws Error with the build's last lines when it fails
 */
export function buildExtension(browser: BrowserName): string {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build', '-b', target], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(
      `The build for ${target} failed:\n${`${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n')}`,
    );
  const folder = mkdtempSync(join(tmpdir(), `byline-${target}-extension-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, '.output', `${target}-mv3`), folder, { recursive: true });
  return folder;
}
