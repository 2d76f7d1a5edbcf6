/** Byline in the attribution benchmark (shared bench/attribution): {id, text} in, attributions with entities out. */
import { createAnalyzer } from '../../engine/index.ts';
import { readLines } from '../corpora/json-lines.ts';
import { readModels } from '../model-files.ts';
import { parseTextRow } from './text-row.ts';

const analyzer = createAnalyzer(readModels());
for await (const line of readLines(process.stdin)) {
  if (!line.trim()) continue;
  const { id, text } = parseTextRow(line);
  const entities = analyzer.recognize(text);
  const before = performance.now();
  const attributions = analyzer.attribute(text, entities);
  console.log(JSON.stringify({ id, ms: performance.now() - before, attributions, entities }));
}
