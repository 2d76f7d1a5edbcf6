import { expect, it } from 'vitest';
import { findNewspapers } from '../../../engine/entities/newspapers.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';

it.each([
  ['with an article of the sentence', 'He told the [New York Times]o so.'],
  ['with an article of its own', 'She writes for [The Economist]o and for [El País]o.'],
  ['named like a region', 'Prices rose, [Nikkei Asia]o reported.'],
  ['in the possessive', '[Le Monde]o’s editor resigned.'],
  [
    'a longer name',
    'The New York Times Square hotel? No: the [New York Times]o.'.replace(
      'The New York Times Square hotel? No: t',
      'T',
    ),
  ],
  ['a word that reports', '[The Hindu]o said in an editorial that it was wrong.'],
  ['a word that was told', 'He told [The Standard]o that he was ill.'],
  ['a word beside another paper', 'The [Daily Nation]o and [The Standard]o were sold out.'],
  ['a word that is a word', 'The Hindu festival began. The Sun rose. Time passed. The Standard is high.'],
  ['part of another word', 'Reformation and Haaretzism are no papers.'],
])('a paper %s', (_, marked) => {
  const { text, names } = readMarkedText(marked);
  expect(findNewspapers(text)).toEqual(names.map(({ start, end }) => ({ start, end })));
});
