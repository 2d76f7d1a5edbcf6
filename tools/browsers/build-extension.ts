import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './find-browsers.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the extension for one browser.
 *
 * @returns the folder of the unpacked extension
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
  return join(root, '.output', `${target}-mv3`);
}
