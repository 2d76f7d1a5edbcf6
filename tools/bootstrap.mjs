/**
 * What `npm start` and `npm test` begin with. Runs on the Node that the machine has (20 or newer) with nothing
 * installed: brings the packages in, then hands over to the Node that the project depends on.
 *   node tools/bootstrap.mjs start|test [arguments…]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [task, ...rest] = process.argv.slice(2);

function fail(what) {
  console.error(what);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
}

/** Whether the packages are there and no older than the lock file. */
function isInstalled() {
  const mark = join(modules, '.package-lock.json');
  return (
    existsSync(mark) &&
    existsSync(node) &&
    statSync(mark).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

if (!['start', 'test'].includes(task)) fail('Usage: node tools/bootstrap.mjs start|test');
if (!isInstalled()) {
  // Not `npm ci`: it refuses a lock file that lacks the native packages of other platforms, which a registry
  // mirror may not hold. `npm install --no-save` keeps to the versions locked and leaves the lock file alone.
  console.log('Installing packages (npm install)…');
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']).status !== 0) {
    fail(
      'The packages could not be installed. This needs the npm registry: check the network, then run "npm install" to see why.',
    );
  }
}
// npm may leave install scripts out; then the package's own installer is run by hand.
if (!existsSync(node))
  run(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(modules, 'node') });
if (!existsSync(node))
  fail('Node 24 is missing from node_modules/node. Run "npm rebuild node", then try again.');

const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
const { status } = run(node, [join('tools', `${task}.ts`), ...rest], { env, shell: false });
process.exit(status ?? 1);
