import { join } from 'node:path';
import * as v from 'valibot';
import { readRows } from './json-lines.ts';
import { corporaFolder } from './pages.ts';

const spans = v.array(v.object({ start: v.number(), end: v.number() }));
const rowSchema = v.object({
  id: v.string(),
  text: v.string(),
  attributions: v.array(v.object({ source: spans, cue: spans, content: spans })),
});

/** An article with its annotated attributions. */
export type AttributedText = v.InferOutput<typeof rowSchema>;

/** PolNeAR's training or development articles. */
export async function readAttributedTexts(part: 'train' | 'dev'): Promise<AttributedText[]> {
  const texts: AttributedText[] = [];
  for await (const row of readRows(join(corporaFolder, 'attribution', `polnear-${part}.jsonl.gz`)))
    texts.push(v.parse(rowSchema, row));
  return texts;
}
