import { expect, it } from 'vitest';
import { agreeOnTypes } from '../../../engine/entities/agree-types.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';

/** What the tagger says is marked in the first text, what a document's evidence makes of it in the second. */
it.each([
  [
    'a name of several words is one thing',
    '[Del Frisco]o opened. [Del Frisco]l closed. [Del Frisco]o paid.',
    '[Del Frisco]o opened. [Del Frisco]o closed. [Del Frisco]o paid.',
  ],
  [
    'the first of equals decides',
    '[New Fadama]l burnt. [New Fadama]o fled.',
    '[New Fadama]l burnt. [New Fadama]l fled.',
  ],
  [
    'one word with a clear lead',
    '[Skerry]l, [Skerry]l, [Skerry]l, [Skerry]l and [Skerry]o.',
    '[Skerry]l, [Skerry]l, [Skerry]l, [Skerry]l and [Skerry]l.',
  ],
  ['one word without a clear lead', '[Chad]l, [Chad]l and [Chad]p.', '[Chad]l, [Chad]l and [Chad]p.'],
  [
    'a man of a country’s name who is named in full',
    '[Jordan]l, [Jordan]l, [Jordan]l, [Jordan]l. [Michael Jordan]p met [Jordan]p.',
    '[Jordan]l, [Jordan]l, [Jordan]l, [Jordan]l. [Michael Jordan]p met [Jordan]p.',
  ],
  [
    'a people called like their land',
    '[Luo]l, [Luo]l, [Luo]l, [Luo]l and the [Luo]g.',
    '[Luo]l, [Luo]l, [Luo]l, [Luo]l and the [Luo]g.',
  ],
])('%s', (_, tagged, expected) => {
  const { text, names } = readMarkedText(tagged);
  expect(agreeOnTypes(text, names).map(({ type }) => type)).toEqual(
    readMarkedText(expected).names.map(({ type }) => type),
  );
});
