import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findOtherLanguage } from '../../../engine/index.ts';
import { readAttributedTexts } from '../../corpora/attribution.ts';
import { readPlainTexts } from '../../corpora/plain-texts.ts';
import { toLine } from './article-lines.ts';

const folder = process.argv[2] ?? '';
const near = new Map(
  Object.entries(
    v.parse(
      v.record(v.string(), v.array(v.string())),
      JSON.parse(readFileSync(join(folder, 'neighbours.json'), 'utf8')),
    ),
  ),
);
let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const share = 0.2;
function vary(text: string): string {
  // The same word is replaced by the same other one within a text as often as not: names stay names.
  const same = new Map<string, string>();
  return text.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    const isName = word !== lower;
    const known = same.get(word);
    if (known !== undefined) return known;
    const options = near.get(lower);
    const keep = !options || random() > share;
    const other = keep ? lower : (options[Math.floor(random() * Math.min(5, options.length))] ?? lower);
    const shaped = keep
      ? word
      : word === word.toUpperCase() && word.length > 1
        ? other.toUpperCase()
        : isName
          ? `${other.slice(0, 1).toUpperCase()}${other.slice(1)}`
          : other;
    if (isName) same.set(word, shaped);
    return shaped;
  });
}
const train = await readAttributedTexts('train');
const known = new Set([...train, ...(await readAttributedTexts('dev'))].map(({ text }) => text));
const file = createWriteStream(join(folder, 'varied.jsonl'));
const copies = Number(process.argv[3] ?? 3);
for (let copy = 0; copy < copies; copy++)
  for (const { id, text } of train)
    file.write(toLine({ id: `v${copy}-${id}`, text: vary(text), attributions: [] }));
let newsy = 0;
let n = 0;
for (const whole of await readPlainTexts()) {
  const text = whole.slice(0, 20000);
  if (known.has(whole) || text.length < 600 || findOtherLanguage(text, null) !== null) continue;
  n++;
  const cues = text.match(/\b(?:said|says|told|according|added|announced|warned|argued)\b/g)?.length ?? 0;
  if (cues / text.length < 3 / 6000) continue;
  newsy++;
  file.write(toLine({ id: `w${n}`, text: vary(text), attributions: [] }));
}
file.end();
console.log(n, newsy);
