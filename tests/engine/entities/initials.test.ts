import { expect, it } from 'vitest';
import { addInitials } from '../../../engine/entities/initials.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';

/** What the tagger says is marked in the first text, what should come out in the second. */
it.each([
  ['three', 'The late A.P.J. [Abdul Kalam]p wept.', 'The late [A.P.J. Abdul Kalam]p wept.'],
  ['two with blanks', '“J. K. [Rowling]p wrote it.”', '“[J. K. Rowling]p wrote it.”'],
  ['at the start of a text', 'B.R. [Shenoy]p spoke.', '[B.R. Shenoy]p spoke.'],
  ['a country', 'The U.S. [Vicente Zambada]p knew.', 'The U.S. [Vicente Zambada]p knew.'],
  [
    'of another name',
    'Born in [Washington D.C.]l [Ann Lee]p sang.',
    'Born in [Washington D.C.]l [Ann Lee]p sang.',
  ],
  ['a letter that ends a sentence', 'It was plan B. [Smith]p agreed.', 'It was plan B. [Smith]p agreed.'],
  ['before a place', 'The A.B. [Berlin]l store.', 'The A.B. [Berlin]l store.'],
])('initials: %s', (_, tagged, expected) => {
  const { text, names } = readMarkedText(tagged);
  const show = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  expect(addInitials(text, names).map(show)).toEqual(readMarkedText(expected).names.map(show));
});
