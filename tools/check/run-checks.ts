import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The checks in order, by the names of their npm scripts; the last two look at what `build` has built. */
export const checkNames = [
  'types',
  'lint:style',
  'lint:imports',
  'lint:dead',
  'lint:house',
  'build',
  'lint:gate',
  'lint:extension',
];

/** Runs every check, also after one has failed; each prints what is wrong. @returns the names of those that failed */
export function runChecks(): readonly string[] {
  return checkNames.filter((name) => {
    console.log(`\n— ${name}`);
    return (
      spawnSync('npm', ['run', '--silent', name], {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      }).status !== 0
    );
  });
}
