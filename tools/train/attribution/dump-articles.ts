/**
 * Writes what the networks (networks/) learn from, as the engine sees it, one article a line:
 *   node tools/train/attribution/dump-articles.ts FOLDER
 * train.jsonl and dev.jsonl are PolNeAR's articles with what was annotated, unlabelled.jsonl running text of all corpora.
 * Spans are of words, the end exclusive.
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { findOtherLanguage } from '../../../engine/index.ts';
import { readAttributedTexts } from '../../corpora/attribution.ts';
import { readPlainTexts } from '../../corpora/plain-texts.ts';
import { toLine } from './article-lines.ts';

/** Shorter texts are teasers, longer ones lists. */
const fewestLetters = 600;
const mostLetters = 20_000;

const folder = process.argv[2];
if (!folder) throw new Error('usage: node tools/train/attribution/dump-articles.ts FOLDER');
const known = new Set<string>();
for (const part of ['train', 'dev'] as const) {
  const file = createWriteStream(join(folder, `${part}.jsonl`));
  for (const article of await readAttributedTexts(part)) {
    known.add(article.text);
    file.write(toLine(article));
  }
  file.end();
}
const file = createWriteStream(join(folder, 'unlabelled.jsonl'));
let count = 0;
for (const whole of await readPlainTexts()) {
  const text = whole.slice(0, mostLetters);
  if (known.has(whole) || text.length < fewestLetters || findOtherLanguage(text, null) !== null) continue;
  file.write(toLine({ id: `u${count++}`, text, attributions: [] }));
}
file.end();
