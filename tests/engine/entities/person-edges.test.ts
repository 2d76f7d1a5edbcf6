import { expect, it } from 'vitest';
import { addAddressed, trimPeople } from '../../../engine/entities/person-edges.ts';
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
  [
    'a role at the start of a sentence',
    '[Goalkeeper Shay O’Malley]p fell.',
    'Goalkeeper [Shay O’Malley]p fell.',
  ],
  ['a title', 'The late [Dame Judi Moss]p sang.', 'The late Dame [Judi Moss]p sang.'],
  ['a title alone', '[Captain]p sang.', '[Captain]p sang.'],
  ['before a place', 'The A.B. [Berlin]l store.', 'The A.B. [Berlin]l store.'],
])('a name’s begin: %s', (_, tagged, expected) => {
  const { text, names } = readMarkedText(tagged);
  const show = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  expect(trimPeople(text, names).map(show)).toEqual(readMarkedText(expected).names.map(show));
});

it.each([
  ['a month', 'Mrs May lost the vote.', 'Mrs [May]p lost the vote.'],
  ['two words', 'He asked Dr Long Pham.', 'He asked Dr [Long Pham]p.'],
  ['an office', 'Mr Speaker, Mr President, thank you.', 'Mr Speaker, Mr President, thank you.'],
  ['known', 'Ms [Shah]p left.', 'Ms [Shah]p left.'],
  ['part of more', 'The [Dr Ana Moss Fund]o paid.', 'The [Dr Ana Moss Fund]o paid.'],
  [
    'a longer name of something',
    'The Mrs Ada Moss Memorial Prize was given.',
    'The Mrs Ada Moss Memorial Prize was given.',
  ],
])('who is addressed is a person: %s', (_, tagged, expected) => {
  const { text, names } = readMarkedText(tagged);
  const show = ({ start, end, type }: { start: number; end: number; type: string }): string =>
    `${text.slice(start, end)} ${type}`;
  expect(addAddressed(text, names).map(show)).toEqual(readMarkedText(expected).names.map(show));
});
