/**
 * Whether names are worth showing in articles that are not English, by what can be had without a model of their language:
 *   node tools/bench/other-languages.ts [--found]     precision and recall, by language; every name found
 * Over eight short articles of our own (other-languages/), names in brackets with a letter for their type. "English": the tagger as it is. "Evidence": capitalised runs inside sentences
 * that are repeated or of several words and never in lower case, typed by first names and the lexicon.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTaggedSentences } from '../../engine/entities/1-candidates.ts';
import { createEntityRecognizer } from '../../engine/entities/index.ts';
import { hashPhrase, type Lexicon, lexiconBits } from '../../engine/entities/lexicon.ts';
import { readEntityModel } from '../../engine/entities/model-file.ts';
import type { Span } from '../../engine/model.ts';
import { isFirstName } from '../../engine/text/first-names.ts';
import { createWordReader, type WordLooks } from '../../engine/text/word-looks.ts';
import { readModels } from '../model-files.ts';
import { readMarkedText } from './linking/marked-text.ts';

interface Name extends Span {
  readonly type: string;
}

const folder = join(import.meta.dirname, 'other-languages');

const { entities: bytes } = readModels();
const recognizer = createEntityRecognizer(bytes);
const { lexicon } = readEntityModel(bytes);
const read = createWordReader();

const byEnglishTagger = (text: string): readonly Name[] =>
  recognizer.recognize(text).flatMap(({ type, mentions }) => mentions.map((span) => ({ ...span, type })));

const placeBits = lexiconBits.country | lexiconBits.region | lexiconBits.city | lexiconBits.largeCity;

function toType(looks: readonly WordLooks[], words: readonly string[], known: Lexicon): string {
  const hash = looks.slice(1).reduce((sum, { lower }) => hashPhrase(sum, lower), looks[0]?.lower ?? 0);
  if (known(hash) & placeBits) return 'place';
  return words.length > 1 && isFirstName(words[0] ?? '') ? 'person' : 'organization';
}

function byEvidence(text: string): readonly Name[] {
  const sentences = findTaggedSentences(text, read);
  const lowerCase = new Set(
    sentences.flatMap(({ words }) =>
      words.filter(({ looks }) => !looks.isCapitalized).map(({ looks }) => looks.lowerText),
    ),
  );
  const runs = sentences.flatMap((sentence) =>
    sentence.runs.filter(({ from }) => from > 0).map(({ from, to }) => sentence.words.slice(from, to)),
  );
  const counts = new Map<string, number>();
  const toName = (run: (typeof runs)[number]): string => run.map((word) => word.text).join(' ');
  for (const run of runs) counts.set(toName(run), (counts.get(toName(run)) ?? 0) + 1);
  return runs.flatMap((run) => {
    const isName = run.length > 1 || (counts.get(toName(run)) ?? 0) > 1;
    if (!isName || run.some(({ looks }) => looks.isCapitalized && lowerCase.has(looks.lowerText))) return [];
    const type = toType(
      run.map(({ looks }) => looks),
      run.map((word) => word.text),
      lexicon,
    );
    return [{ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, type }];
  });
}

const percent = (part: number, whole: number): string =>
  whole ? ((100 * part) / whole).toFixed(0).padStart(3) : '  –';
for (const language of ['de', 'fr', 'es', 'pt']) {
  const articles = readdirSync(folder)
    .filter((name) => name.startsWith(language))
    .map((name) => readMarkedText(readFileSync(join(folder, name), 'utf8')));
  for (const [way, find] of [
    ['English', byEnglishTagger],
    ['evidence', byEvidence],
  ] as const) {
    let [gold, found, spans, typed] = [0, 0, 0, 0];
    for (const { text, names } of articles) {
      const those = find(text);
      gold += names.length;
      found += those.length;
      for (const name of those) {
        const same = names.find(({ start, end }) => start === name.start && end === name.end);
        if (same) spans += 1;
        if (same?.type === name.type) typed += 1;
        if (process.argv.includes('--found'))
          console.log(
            `${language} ${way}: ${text.slice(name.start, name.end)} (${name.type}; ${same?.type ?? 'no name'})`,
          );
      }
    }
    console.log(
      `${language} ${way.padEnd(8)} names: precision ${percent(spans, found)} recall ${percent(spans, gold)}; with their types: precision ${percent(typed, found)} recall ${percent(typed, gold)} (${gold} in the texts, ${found} found)`,
    );
  }
}
