/**
 * Writes variations of texts for the teacher to label (varied.jsonl), one a line as dump-articles.ts does:
 *   node tools/train/attribution/dump-varied.ts FOLDER
 * In each a fifth of the words are replaced by words like them (near-words.json; Jiao and others, "TinyBERT", 2020): the
 * corpus has too few sentences of news to teach what does not depend on their words.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findOtherLanguage } from '../../../engine/index.ts';
import { readAttributedTexts } from '../../corpora/attribution.ts';
import { readPlainTexts } from '../../corpora/plain-texts.ts';
import { toLine } from './article-lines.ts';

const copies = 3;
const share = 0.2;
const fewestLetters = 600;
const mostLetters = 20_000;
/** Texts with fewer verbs of saying than this a letter are no news. */
const leastSaying = 3 / 6000;
const saying = /\b(?:said|says|told|according|added|announced|warned|argued)\b/g;

const folder = process.argv[2];
if (!folder) throw new Error('usage: node tools/train/attribution/dump-varied.ts FOLDER');
const near = new Map(
  Object.entries(
    v.parse(
      v.record(v.string(), v.array(v.string())),
      JSON.parse(readFileSync(join(folder, 'near-words.json'), 'utf8')),
    ),
  ),
);

let state = 7;
/** The same numbers in each run (a linear congruential generator, Numerical Recipes). */
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

/** Capital letters as in the word that is replaced. */
function toShape(word: string, other: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase();
  const isName = word !== word.toLowerCase();
  return isName ? `${other.slice(0, 1).toUpperCase()}${other.slice(1)}` : other;
}

function vary(text: string): string {
  /** Names stay the same throughout a text. */
  const names = new Map<string, string>();
  return text.replace(/\p{L}+/gu, (word) => {
    const known = names.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase();
    const others = near.get(lower);
    const isKept = !others || random() > share;
    const other = isKept ? word : toShape(word, others[Math.floor(random() * others.length)] ?? lower);
    if (word !== lower) names.set(word, other);
    return other;
  });
}

const articles = await readAttributedTexts('train');
const known = new Set([...articles, ...(await readAttributedTexts('dev'))].map(({ text }) => text));
const file = createWriteStream(join(folder, 'varied.jsonl'));
for (let copy = 0; copy < copies; copy++)
  for (const { id, text } of articles)
    file.write(toLine({ id: `v${copy}-${id}`, text: vary(text), attributions: [] }));
let count = 0;
for (const whole of await readPlainTexts()) {
  const text = whole.slice(0, mostLetters);
  if (known.has(whole) || text.length < fewestLetters || findOtherLanguage(text, null) !== null) continue;
  if ((text.match(saying)?.length ?? 0) / text.length < leastSaying) continue;
  file.write(toLine({ id: `w${count++}`, text: vary(text), attributions: [] }));
}
file.end();
