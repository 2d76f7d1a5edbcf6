import { join } from 'node:path';
import * as v from 'valibot';
import { readAttributedTexts } from './attribution.ts';
import { readRows } from './json-lines.ts';
import { readNerTexts } from './ner.ts';
import { corporaFolder } from './pages.ts';

const pageSchema = v.object({ gold: v.object({ text: v.nullish(v.string(), '') }) });

/** Running English text of all corpora, for counting words: nothing of any annotation, and no development articles. */
export async function readPlainTexts(): Promise<string[]> {
  const texts = (await readNerTexts('worldwide-train')).map(({ text }) => text);
  for (const { text } of await readAttributedTexts('train')) texts.push(text);
  for await (const row of readRows(join(corporaFolder, 'pages', 'wcxb-dev.jsonl.gz')))
    texts.push(v.parse(pageSchema, row).gold.text);
  return texts;
}
