/**
 * Compiles the network's arithmetic, engine/network/kernel.as, into engine/network/kernel.wasm.ts:
 *   node tools/build/network-kernel.ts
 * The result is kept in the repository, because the engine also runs from its sources (Node, tests); a test compiles it
 * anew and compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const folder = join(import.meta.dirname, '../../engine/network');

/**
 * The text of kernel.wasm.ts as it should be.
 *
 * @throws Error when the source does not compile
 */
export async function compileKernel(): Promise<string> {
  const source = readFileSync(join(folder, 'kernel.as'), 'utf8');
  const outputs = new Map<string, string | Uint8Array>();
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];
  // The compiler reads names that end in .ts only, which this source must not have: it is no TypeScript.
  const { error, stderr } = await asc.main(['kernel.ts', '-o', 'kernel.wasm', ...options], {
    readFile: (name) => (name === 'kernel.ts' ? source : null),
    writeFile: (name, contents) => {
      outputs.set(name, contents);
    },
    listFiles: () => [],
  });
  const bytes = outputs.get('kernel.wasm');
  if (error || !(bytes instanceof Uint8Array))
    throw new Error(`kernel.as does not compile: ${stderr.toString()}`);
  const base64 = Buffer.from(bytes).toString('base64');
  const lines = base64.match(/.{1,110}/g) ?? [];
  return [
    '/** Made by tools/build/network-kernel.ts from kernel.as: WebAssembly in base 64. */',
    `export const kernelBase64 = [\n${lines.map((line) => `  '${line}',`).join('\n')}\n].join('');`,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(join(folder, 'kernel.wasm.ts'), await compileKernel());
