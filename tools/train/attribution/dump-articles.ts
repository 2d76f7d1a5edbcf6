/**
 * Writes what the networks (networks/) learn from, as the engine sees it, one article a line:
 *   node tools/train/attribution/dump-articles.ts FOLDER
 * train.jsonl and dev.jsonl are PolNeAR's articles with what was annotated, unlabelled.jsonl running text of all corpora.
 * Spans are of words, the end exclusive.
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { readQuotedDocument } from '../../../engine/attribution/1-quotations.ts';
import { toInputShape, toPlaces, toSuffix } from '../../../engine/attribution/word-inputs.ts';
import { createAnalyzer, createWordReader, findOtherLanguage } from '../../../engine/index.ts';
import type { Span } from '../../../engine/model.ts';
import { type AttributedText, readAttributedTexts } from '../../corpora/attribution.ts';
import { readPlainTexts } from '../../corpora/plain-texts.ts';
import { readModels } from '../../model-files.ts';

/** Shorter texts are teasers, longer ones lists. */
const fewestLetters = 600;
const mostLetters = 20_000;

const analyzer = createAnalyzer(readModels());
const read = createWordReader();

function toLine({ id, text, attributions }: AttributedText): string {
  const document = readQuotedDocument(text, read);
  const { words } = document;
  const toWords = (span: Span): [number, number][] => {
    const from = words.findIndex(({ end }) => end > span.start);
    let to = from;
    while (to >= 0 && to < words.length && (words[to]?.start ?? 0) < span.end) to++;
    return from >= 0 && to > from ? [[from, to]] : [];
  };
  return `${JSON.stringify({
    id,
    text: words.map((word) => word.text),
    lower: words.map(({ looks }) => looks.lowerText),
    start: words.map(({ start }) => start),
    end: words.map(({ end }) => end),
    sentence: words.map(({ sentence }) => sentence),
    paragraph: words.map(({ paragraph }) => paragraph),
    suffix: words.map(({ looks }) => toSuffix(looks)),
    shape: words.map((word) => toInputShape(word.text, word.looks)),
    wordClass: words.map(({ wordClass }) => wordClass),
    place: [...toPlaces(document, analyzer.recognize(text))],
    statements: attributions.map(({ cue, source, content }) => ({
      cue: cue.flatMap(toWords),
      source: source.flatMap(toWords),
      content: content.flatMap(toWords),
    })),
  })}\n`;
}

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
