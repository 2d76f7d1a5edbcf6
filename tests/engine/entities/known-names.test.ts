import { expect, test } from 'vitest';
import type { Mention } from '../../../engine/entities/4-link.ts';
import { addKnownNames } from '../../../engine/entities/known-names.ts';
import type { KnownName } from '../../../engine/model.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';

const herald: KnownName = { name: 'Harbour Herald', type: 'organization' };

/** What the tagger has found is marked in the first text, what should come out in the second. */
test.each<[string, KnownName, string, string]>([
  ['a name that was missed', herald, 'She told the Harbour Herald so.', 'She told the [Harbour Herald]o so.'],
  ['a name cut short', herald, 'She told the Harbour [Herald]p so.', 'She told the [Harbour Herald]o so.'],
  ['a longer name', herald, 'The [Harbour Herald Trust]o paid.', 'The [Harbour Herald Trust]o paid.'],
  ['the same span of another type', herald, '[Harbour Herald]l is a ship.', '[Harbour Herald]l is a ship.'],
  ['a part of another word', herald, 'Harbour Heralds sang.', 'Harbour Heralds sang.'],
  ['one common word', { ...herald, name: 'Time' }, 'Time is short.', 'Time is short.'],
  ['an article and one word', { ...herald, name: 'The Post' }, 'The Post came.', 'The Post came.'],
  ['an acronym', { ...herald, name: 'BBC' }, 'He told the BBC.', 'He told the [BBC]o.'],
])('%s', (_, known, tagged, expected) => {
  const { text, names } = readMarkedText(tagged);
  const found: readonly Mention[] = names.map(({ start, end, type }) => ({ start, end, type }));
  const { names: wanted } = readMarkedText(expected);
  expect(addKnownNames(text, found, [known])).toEqual(
    wanted.map(({ start, end, type }) => ({ start, end, type })),
  );
});
