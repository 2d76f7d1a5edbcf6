import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../engine/index.ts';

const folder = join(import.meta.dirname, '../assets/models');

/** The bytes of the models, from `assets/models`. */
export function readModels(): Models {
  return {
    entities: readFileSync(join(folder, 'entities.bin')),
    attribution: readFileSync(join(folder, 'attribution.bin')),
  };
}
