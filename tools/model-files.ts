import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../engine/index.ts';

const assets = join(import.meta.dirname, '../assets');
const folder = join(assets, 'models');

/** Trained, and not shipped yet: the network that is to take the place of the taggers of statements. */
export const nextAttributionModel = join(assets, 'next/attribution.bin');

/**
 * The bytes of the models, from `assets/models`; the one of statements from another file where the environment names one
 * (BYLINE_ATTRIBUTION_MODEL), so that every bench can be run with it.
 */
export function readModels(): Models {
  const attribution = process.env.BYLINE_ATTRIBUTION_MODEL ?? join(folder, 'attribution.bin');
  return {
    entities: readFileSync(join(folder, 'entities.bin')),
    attribution: readFileSync(attribution),
  };
}
