import { expect, it } from 'vitest';
import { agreeWithCompanies } from '../../../engine/entities/company-short-names.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';

/** What the tagger says is marked in the first text, what comes out in the second. */
it.each([
  [
    'taken for a place and for a person',
    '[Luminar Energy Co]o. lost. Shares in [Luminar]l fell. [Luminar]p paid.',
    '[Luminar Energy Co]o. lost. Shares in [Luminar]o fell. [Luminar]o paid.',
  ],
  [
    'a founder',
    '[Ada Moss]p runs [Moss Holdings]o. [Moss]p left.',
    '[Ada Moss]p runs [Moss Holdings]o. [Moss]p left.',
  ],
  [
    'a town',
    '[Lagos Motors]o is in [Lagos]l. It left [Lagos]l.',
    '[Lagos Motors]o is in [Lagos]l. It left [Lagos]l.',
  ],
  [
    'a place of several mentions',
    '[Henan Group]o lent. [Henan]l paid; [Henan]l owes.',
    '[Henan Group]o lent. [Henan]l paid; [Henan]l owes.',
  ],
  ['a body of another kind', '[Okoro Foundation]o and [Okoro]p.', '[Okoro Foundation]o and [Okoro]p.'],
])('%s', (_, tagged, expected) => {
  const { text, names } = readMarkedText(tagged);
  const show = ({ start, end, type }: { start: number; end: number; type: string }): string =>
    `${text.slice(start, end)} ${type}`;
  expect(agreeWithCompanies(text, names, (word) => word === 'lagos').map(show)).toEqual(
    readMarkedText(expected).names.map(show),
  );
});
