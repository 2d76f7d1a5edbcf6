/**
 * Writes engine/text/name-gender-bits.ts, which first names women and men mostly bear:
 *   node tools/train/name-genders.ts
 * from the word lists of compromise (MIT), which know names of many countries. Names on both lists are left out.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameGenderBits } from '../../engine/text/name-genders.ts';
import { foldForComparison } from '../../engine/text/whitespace.ts';
import { readTaggedWords } from './entities/lexicon-entries.ts';
import { packNameFilter } from './name-filters.ts';

const names = { feminine: new Set<string>(), masculine: new Set<string>() };
for (const [word, tags] of Object.entries(readTaggedWords())) {
  const tagged = new Set([tags].flat());
  if (tagged.has('FemaleName')) names.feminine.add(foldForComparison(word));
  if (tagged.has('MaleName')) names.masculine.add(foldForComparison(word));
}
for (const name of names.feminine) {
  if (!names.masculine.delete(name)) continue;
  names.feminine.delete(name);
}
const lines = Object.entries(names).map(
  ([gender, own]) => `export const ${gender}Bits =\n  '${packNameFilter(own, nameGenderBits)}';\n`,
);
writeFileSync(
  join(import.meta.dirname, '../../engine/text/name-gender-bits.ts'),
  `// Written by tools/train/name-genders.ts. Do not edit.\n${lines.join('')}`,
);
console.log(`${names.feminine.size} names of women, ${names.masculine.size} of men`);
