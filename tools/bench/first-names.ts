/**
 * How many of a long text's first names are seen otherwise when the rest is known:
 *   node tools/bench/first-names.ts [LENGTH…]    for beginnings of these lengths, in UTF-16 units; the engine's own without
 * Over the articles of WCXB as people copied them. A mark that the whole does not have, or has with another type or other
 * ends, has changed before the reader's eyes; texts that are not long are told once.
 */
import { createEntityRecognizer, findBeginning, findOtherLanguage } from '../../engine/index.ts';
import type { Entity } from '../../engine/model.ts';
import { readGoldPages } from '../corpora/pages.ts';
import { readModels } from '../model-files.ts';

const recognizer = createEntityRecognizer(readModels().entities);
const toMarks = (entities: readonly Entity[]): readonly string[] =>
  entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => `${type} ${start} ${end}`));

const lengths = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [undefined];
const counts = lengths.map(() => ({ first: 0, changed: 0 }));
let [texts, long] = [0, 0];
for await (const { text, isArticle } of readGoldPages('wcxb')) {
  if (!text || isArticle === false || findOtherLanguage(text, null) !== null) continue;
  texts += 1;
  if (findBeginning(text) === null) continue;
  long += 1;
  const whole = new Set(toMarks(recognizer.recognize(text)));
  for (const [i, length] of lengths.entries()) {
    const first = toMarks(recognizer.recognize(findBeginning(text, length) ?? ''));
    const count = counts[i];
    if (!count) continue;
    count.first += first.length;
    count.changed += first.filter((mark) => !whole.has(mark)).length;
  }
}
console.log(`${texts} English articles, ${long} of them long`);
for (const [i, { first, changed }] of counts.entries())
  console.log(
    `beginnings of ${lengths[i] ?? 'the usual'} length: ${first} first names, ${changed} changed (${((100 * changed) / Math.max(1, first)).toFixed(1)} %)`,
  );
