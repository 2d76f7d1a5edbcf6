/**
 * How many of the sentences of our own that mislead name taggers are read right, by trap:
 *   node tools/bench/traps.ts
 * Those that the tests hold (`trapSentences`) and those that are known to go wrong (`missedSentences`).
 */
import { createEntityRecognizer } from '../../engine/entities/index.ts';
import { readModels } from '../model-files.ts';
import { readMarkedText } from './linking/marked-text.ts';
import { missedSentences } from './traps/missed-sentences.ts';
import { trapSentences } from './traps/trap-sentences.ts';

const recognizer = createEntityRecognizer(readModels().entities);
/** The types that the sentences mark. */
const marked = new Set(['person', 'organization', 'place', 'group']);

function isRight(sentence: string): boolean {
  const { text, names } = readMarkedText(sentence);
  const found = recognizer
    .recognize(text)
    .filter(({ type }) => marked.has(type))
    .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => `${start} ${end} ${type}`));
  const wanted = names.map(({ start, end, type }) => `${start} ${end} ${type}`);
  return found.sort().join() === wanted.sort().join();
}

let [right, all] = [0, 0];
for (const trap of new Set([...Object.keys(trapSentences), ...Object.keys(missedSentences)])) {
  const sentences = [...(trapSentences[trap] ?? []), ...(missedSentences[trap] ?? [])];
  const ofTrap = sentences.filter(isRight).length;
  console.log(`${trap}: ${ofTrap} of ${sentences.length}`);
  right += ofTrap;
  all += sentences.length;
}
console.log(`all: ${right} of ${all}`);
