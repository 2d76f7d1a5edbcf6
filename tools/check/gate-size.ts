/** `npm run lint:gate`: the script that runs on every page stays small. Wants both builds in `.output`. */
import { statSync } from 'node:fs';
import { join } from 'node:path';

const largest = 10_000;
const sizes = ['chrome-mv3', 'firefox-mv3'].map((build) => ({
  build,
  bytes: statSync(join(import.meta.dirname, '../../.output', build, 'gate.js')).size,
}));
for (const { build, bytes } of sizes) {
  if (bytes <= largest) continue;
  console.log(
    `${build}/gate.js is ${bytes} bytes, at most ${largest}: keep out what only the reader needs (see its imports).`,
  );
  process.exitCode = 1;
}
