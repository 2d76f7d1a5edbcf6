import { join } from 'node:path';
import * as v from 'valibot';
import { readRows } from './json-lines.ts';
import { corporaFolder } from './pages.ts';

const rowSchema = v.object({
  id: v.string(),
  text: v.string(),
  spans: v.array(
    v.object({ start: v.number(), end: v.number(), type: v.string(), fine: v.nullish(v.string(), '') }),
  ),
});

/** A text with its annotated names. */
export type NerText = v.InferOutput<typeof rowSchema>;

export type NerSpan = NerText['spans'][number];

/** The texts of one file of the entity corpora, by its name without ".jsonl.gz". */
export async function readNerTexts(name: string): Promise<NerText[]> {
  const texts: NerText[] = [];
  for await (const row of readRows(join(corporaFolder, 'ner', `${name}.jsonl.gz`)))
    texts.push(v.parse(rowSchema, row));
  return texts;
}
