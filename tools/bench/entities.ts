/** Byline in the entity benchmark (shared bench/ner): {id, text} in, {id, spans, ms} out, a line each. */
import { createEntityRecognizer } from '../../engine/entities/index.ts';
import { findMoney } from '../../engine/money/index.ts';
import { readLines } from '../corpora/json-lines.ts';
import { readModels } from '../model-files.ts';
import { findCalendarNames } from './calendar-names.ts';
import { parseTextRow } from './text-row.ts';

const started = performance.now();
const recognizer = createEntityRecognizer(readModels().entities);
console.log(JSON.stringify({ ready: true, load_ms: performance.now() - started }));
for await (const line of readLines(process.stdin)) {
  if (!line.trim()) continue;
  const { id, text } = parseTextRow(line);
  const before = performance.now();
  const entities = recognizer.recognize(text);
  const ms = performance.now() - before;
  const spans = [
    ...entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type }))),
    ...findCalendarNames(text).map(({ start, end }) => ({ start, end, type: 'date' })),
    ...findMoney(text).map(({ start, end }) => ({ start, end, type: 'money' })),
  ];
  console.log(JSON.stringify({ id, spans, ms }));
}
