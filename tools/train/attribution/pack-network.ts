/**
 * Packs what student.py has learned into assets/models/attribution.bin:
 *   node tools/train/attribution/pack-network.ts FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { attributionModelMagic } from '../../../engine/attribution/model-file.ts';
import { ByteWriter } from '../byte-writer.ts';
import { quantizeVectors, toDealt } from '../word-vectors/product-quantization.ts';
import { packVectors } from '../word-vectors/vector-tables.ts';

const description = v.object({
  units: v.number(),
  spanUnits: v.number(),
  layers: v.number(),
  dimensions: v.number(),
  words: v.array(v.string()),
  /** Name, rows, width, in the order in which the engine reads them. */
  tables: v.array(v.tuple([v.string(), v.number(), v.number()])),
});

/** The tables whose columns are the numbers of word vectors. */
const ofVectors: ReadonlySet<string> = new Set(['suffix', 'shape', 'wordClass']);
const subspaceCount = 16;
const seed = 5;

const folder = process.argv[2];
if (!folder) throw new Error('usage: node tools/train/attribution/pack-network.ts FOLDER');
const toFloats = (name: string): Float32Array => {
  const bytes = readFileSync(join(folder, name));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};
const { units, spanUnits, layers, dimensions, words, tables } = v.parse(
  description,
  JSON.parse(readFileSync(join(folder, 'network.json'), 'utf8')),
);
const size = dimensions / subspaceCount;
/** Where each dimension of the packed vectors comes from. */
const order = Array.from({ length: dimensions }, (_, i) =>
  toDealt(Math.floor(i / size), i % size, subspaceCount),
);
const numbers = toFloats('network.f32');
const writer = new ByteWriter();
writer.letters(attributionModelMagic);
writer.byte(units / 8);
writer.byte(spanUnits / 8);
writer.byte(layers);
packVectors(writer, words, quantizeVectors(toFloats('words.f32'), dimensions, subspaceCount, seed));
let at = 0;
for (const [name, rows, width] of tables) {
  const table = numbers.subarray(at, at + rows * width);
  at += rows * width;
  const column = (k: number): number => (ofVectors.has(name) ? (order[k] ?? 0) : k);
  const row = (k: number): number => (name === 'toFirst' ? (order[k] ?? 0) : k);
  writer.rows(
    Float32Array.from(
      { length: table.length },
      (_, i) => table[row(Math.floor(i / width)) * width + column(i % width)] ?? 0,
    ),
    width,
  );
}
const bytes = writer.toBytes();
writeFileSync(join(import.meta.dirname, '../../../assets/models/attribution.bin'), bytes);
console.log(`${bytes.length} bytes, ${brotliCompressSync(bytes).length} after brotli`);
