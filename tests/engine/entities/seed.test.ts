import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createEntityRecognizer } from '../../../engine/entities/index.ts';
import { readModels } from '../../../tools/model-files.ts';

const folder = join(import.meta.dirname, '../../../../shared/seed');
const isHere = existsSync(folder);
if (!isHere) console.log(`The seed article is not here (${folder}): its entities were not checked.`);

const expectedSchema = v.object({
  entities: v.array(
    v.object({ name: v.string(), type: v.string(), mustInclude: v.optional(v.array(v.string()), []) }),
  ),
});

describe.skipIf(!isHere)('the seed article', () => {
  const text = isHere ? readFileSync(join(folder, 'article.txt'), 'utf8') : '';
  const { entities: expected } = isHere
    ? v.parse(expectedSchema, JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
    : { entities: [] };
  const found = createEntityRecognizer(readModels().entities).recognize(text);

  it.each(expected)('names $name as $type', ({ name, type }) => {
    expect(found.filter((entity) => entity.name === name).map((entity) => entity.type)).toEqual([type]);
  });

  it.each(expected.filter(({ mustInclude }) => mustInclude.length > 0))(
    'gathers every form of $name',
    ({ name, mustInclude }) => {
      const mentions = found.find((entity) => entity.name === name)?.mentions ?? [];
      for (const form of mustInclude) {
        const at = text.indexOf(form);
        const isHeld = mentions.some(({ start, end }) => start < at + form.length && end > at);
        expect(isHeld, form).toBe(true);
      }
    },
  );
});
